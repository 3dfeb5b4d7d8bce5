import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../../dev/lib/build.mjs';
import { ROOT } from '../../../dev/lib/paths.mjs';
import { startPostgres } from '../../../dev/lib/postgres.mjs';
import { Problem } from '../../../dev/lib/problem.mjs';
import { loadProgram } from '../../../dev/lib/program.mjs';
import { createProgress, type Progress } from '../../../dev/lib/progress.mjs';
import { runBackend, type BackendDone } from './backend-run.ts';
import type { Backend } from './queue-home.ts';
import { countOf, faultsFound, faultsSaid, table } from './report.ts';
import { temporaryFolder } from './temporary.ts';

const BACKENDS: readonly Backend[] = ['postgres', 'redis'];
const USUAL_SECONDS = 60;

interface Wish {
  readonly backends: readonly Backend[];
  readonly seconds: number;
  readonly seed: number;
}

/** `npm run faults [-- --backend postgres|redis|both] [--seconds N] [--seed N]`. @returns the exit code */
export async function main({ args }: { readonly args: readonly string[] }): Promise<number> {
  const { backends, seconds, seed } = wishOf(args);
  const progress = createProgress();
  const out = emptied(join(ROOT, 'out/faults'));
  const directory = temporaryFolder();
  const models = await startModels();
  const done: BackendDone[] = [];
  try {
    await build({ progress, only: ['api', 'worker', 'web', 'agents', 'auditor'] });
    const postgres = await progress.step('Starting the database', () =>
      startPostgres({ dataDir: join(directory, 'postgres') }),
    );
    for (const backend of backends) {
      progress.say(`\nThe queue on ${backend === 'redis' ? 'Redis' : 'PostgreSQL'}`);
      const folder = join(out, backend);
      const one = await runBackend({ backend, seconds, seed, postgres, models: models.env, progress, out: folder });
      if (one) done.push(one);
      else progress.say('! skipped: there is no redis-server on this machine (apt-get install redis-server).');
    }
    await postgres.stop();
    return conclude(done, { progress, out });
  } finally {
    await models.close();
  }
}

export function wishOf(args: readonly string[]): Wish {
  const { backend = 'both', seconds = String(USUAL_SECONDS), seed = String(Date.now() % 1_000_000) } = parsed(args);
  const backends = backend === 'both' ? BACKENDS : BACKENDS.filter((each) => each === backend);
  if (backends.length === 0) throw new Problem(`There is no queue on “${backend}”.`, 'Say postgres, redis or both.');
  for (const [name, value] of Object.entries({ seconds, seed }))
    if (!/^\d{1,9}$/.test(value)) throw new Problem(`--${name} is a number.`, `Say for example --${name} 60.`);
  return { backends, seconds: Number(seconds), seed: Number(seed) };
}

function parsed(args: readonly string[]) {
  const options = { backend: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
    throw new Problem(`${sentence}.`, 'Say: npm run faults -- --backend postgres|redis|both --seconds 60 --seed 1.');
  }
}

interface Models {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

async function startModels(): Promise<Models> {
  const open = await loadProgram<() => Promise<Models>>('tools/demo/src/model-server.ts', 'The model server');
  return open();
}

function conclude(all: readonly BackendDone[], { progress, out }: { progress: Progress; out: string }): number {
  const wrong = all.map(faultsFound);
  const summary = all.map(({ faults, ...done }, index) => ({
    ...done,
    faults: { total: faults.length, ...countOf(faults), all: faults },
    wrong: wrong[index],
  }));
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  progress.say(`\n${table(all)}\n`);
  for (const one of all) progress.say(`  ${one.backend}, seed ${one.seed}: ${faultsSaid(one)}`);
  for (const sentence of wrong.flat()) progress.say(`  ✗ ${sentence}`);
  const isGreen = wrong.flat().length === 0;
  if (isGreen)
    progress.say('  ✓ Nothing acknowledged was lost, nothing was done twice, and every planted defect was found.');
  progress.say('\n  out/faults/summary.json');
  return isGreen && all.length > 0 ? 0 : 1;
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
