import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Runs vitest; where `MUSTER_REPORT_DIR` is set it also leaves its totals there as `<name>.json` for `.ci/run`. */
export function runVitest(name, args, options = {}) {
  const directory = process.env.MUSTER_REPORT_DIR;
  const report = directory
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${directory}/${name}.json`]
    : [];
  return runCommand('vitest', ['run', ...args, ...report], options);
}

/** Leaves totals in the form vitest uses. */
export function writeReport(name, { passed, failed }) {
  const directory = process.env.MUSTER_REPORT_DIR;
  if (!directory) return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}/${name}.json`, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
}
