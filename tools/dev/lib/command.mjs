import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Runs a program to its end. With `capture`, its output is returned instead of shown.
 * @returns {Promise<{ code: number, output: string, ms: number }>}
 */
export function runCommand(command, args = [], { env = {}, capture = false, cwd = ROOT } = {}) {
  const startedAt = Date.now();
  const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    const forward = (signal) => child.kill(signal);
    const end = (code, output) => {
      for (const signal of ['SIGTERM', 'SIGHUP']) process.off(signal, forward);
      resolve({ code, output, ms: Date.now() - startedAt });
    };
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, forward);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => end(127, `${command} could not be started: ${error.message}`));
    child.on('close', (code) => end(code ?? 1, output));
  });
}

/**
 * Runs vitest. Its report decides, not only its exit code: a package that hooks into the exit of the process (as
 * async-exit-hook does) turns a failed run into exit code 0. Where `MUSTER_REPORT_DIR` is set the report stays there for `.ci/run`.
 */
export async function runVitest(name, args, options = {}) {
  const kept = process.env.MUSTER_REPORT_DIR;
  const directory = kept || mkdtempSync(join(tmpdir(), 'muster-report-'));
  const file = join(directory, `${name}.json`);
  rmSync(file, { force: true });
  const result = await runCommand(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    options,
  );
  const code = result.code === 0 && !reportsSuccess(file) ? 1 : result.code;
  if (!kept) rmSync(directory, { recursive: true, force: true });
  return { ...result, code };
}

function reportsSuccess(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).success === true;
  } catch {
    return false;
  }
}

/** Leaves totals in the form vitest uses. */
export function writeReport(name, { passed, failed }) {
  const directory = process.env.MUSTER_REPORT_DIR;
  if (!directory) return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}/${name}.json`, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
}
