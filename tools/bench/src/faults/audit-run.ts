import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../dev/lib/paths.mjs';

/** As the auditor prints it. */
export interface Finding {
  readonly check: string;
  readonly says: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Planted {
  readonly defect: string;
  readonly caughtBy: string;
  readonly isCaught: boolean;
  readonly rows: number;
  readonly cried: readonly string[];
}

export interface AuditRun {
  /** The owner's address of a database at rest. */
  readonly databaseUrl: string;
  readonly journal: string;
}

export function auditDatabase(run: AuditRun): Promise<readonly Finding[]> {
  return auditor('audit', run);
}

/** @param tell called for each planted defect as soon as the auditor has answered */
export function plantDefects(run: AuditRun, tell: (planted: Planted) => void): Promise<readonly Planted[]> {
  return auditor('planted', run, tell);
}

/** The auditor is a program of its own: it needs the contexts, and these need to be built. */
function auditor<Line>(
  mode: 'audit' | 'planted',
  { databaseUrl, journal }: AuditRun,
  tell: (line: Line) => void = () => undefined,
): Promise<readonly Line[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}/dist/auditor/main.js`, mode, journal], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: Line[] = [];
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      lines.push(line);
      tell(line);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(lines);
      else reject(new Error(`The auditor ended with ${code}.`));
    });
  });
}
