import { spawn } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { Problem } from '../lib/problem.mjs';
import { until } from '../lib/processes.mjs';
import { createProgress } from '../lib/progress.mjs';

const COLD_GOAL_S = 240;
const WARM_GOAL_S = 15;

/** `npm run bench:start`: a fresh clone to ready, and the second start of it. Only committed files take part. */
export async function run() {
  const directory = mkdtempSync(join(tmpdir(), 'muster-start-'));
  const progress = createProgress();
  try {
    const clone = `${directory}/muster`;
    await progress.step('Cloning', () =>
      runCommand('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone], { capture: true }),
    );
    const cold = await progress.step('Cold start: packages, database, build, seed', () => timeStart(clone));
    const warm = await progress.step('Warm start', () => timeStart(clone));
    const rows = [row('cold start', cold, COLD_GOAL_S), row('warm start', warm, WARM_GOAL_S)];
    console.log(`\n${cpus().length} cores, ${process.platform}-${process.arch}\n${rows.join('\n')}`);
    return cold < COLD_GOAL_S && warm < WARM_GOAL_S ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Seconds until `/ready` answers; the system is stopped afterwards. */
async function timeStart(clone) {
  const port = await freePort();
  const startedAt = Date.now();
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: clone,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined))?.ok;
  const ready = await until(async () => child.exitCode !== null || (await isReady()), 900_000, 50);
  const passed = (Date.now() - startedAt) / 1000;
  const isUp = ready && child.exitCode === null;
  if (child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  await exited;
  if (!isUp)
    throw new Problem(
      'The clone did not start.',
      'Its last lines are below.',
      output.split('\n').slice(-20).join('\n'),
    );
  return passed;
}

/** As a person's shell would have it: not inside another npm run, no folder or database of the running system. */
function plainEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|MUSTER_|DATABASE_URL|REDIS_URL|PORT$|NODE_ENV)/.test(name),
  );
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(':') };
}

function row(name, seconds, goal) {
  return `${seconds < goal ? '✓' : '✗'} ${name}  ${seconds.toFixed(1).padStart(6)} s   (goal: under ${goal} s)`;
}
