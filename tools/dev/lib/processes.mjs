import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Long enough for open requests and jobs to end. */
const GRACE_MS = 8_000;
const WATCHDOG = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));

const running = new Set();
let watchdog;

/**
 * Starts a program that lives until it is stopped. It gets its own process group, so that Ctrl-C reaches only us and we stop
 * things in order, and it is reported to a watchdog that stops it even when we are killed.
 * @param {object} options `log`: file for its output, begun anew unless `append`; `stage: 'database'` is stopped after everything else
 */
export function startProcess({
  name,
  command,
  args = [],
  env = process.env,
  cwd,
  ids = {},
  log,
  append = false,
  stopSignal = 'SIGTERM',
  stage = 'program',
}) {
  const output = openLog(log, append);
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output], ...ids });
  if (typeof output === 'number') closeSync(output);
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  let gone = false;
  const one = {
    name,
    pid: child.pid,
    stage,
    exited,
    hasExited: () => gone,
    lastLines: (count = 10) => (log ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : ''),
    stop: (graceMs = GRACE_MS) => stopOne(one, stopSignal, graceMs),
    kill: () => signalGroup(one.pid, 'SIGKILL'),
  };
  running.add(one);
  tellWatchdog('+', one, stopSignal);
  void exited.then(() => {
    gone = true;
    running.delete(one);
    tellWatchdog('-', one, stopSignal);
  });
  return one;
}

/** Stops everything that was started: programs first, then databases. */
export async function stopAll(graceMs = GRACE_MS) {
  for (const stage of ['program', 'database']) {
    await Promise.all([...running].filter((one) => one.stage === stage).map((one) => one.stop(graceMs)));
  }
  watchdog?.stdin.end();
  watchdog = undefined;
}

/** For the second Ctrl-C: nobody is asked any more. */
export function killAll() {
  for (const one of running) one.kill();
}

/** Calls `check` until it says something, or the time is over. */
export async function until(check, timeoutMs, everyMs = 50) {
  for (const end = Date.now() + timeoutMs; Date.now() < end;) {
    const result = await check();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return undefined;
}

/** Whether a process runs; with words of its command line, whether it is still that program and not a later one with the same number. */
export function isAlive(pid, ...words) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (words.length === 0) return true;
  const command = commandOf(pid);
  return words.every((word) => command.includes(word));
}

/** When a process began, in the words of the system: with its number it names one process and no later one. */
export function birthOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and brackets; the 20th word behind it counts the ticks since the machine started.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return undefined;
  }
}

/** Empty for a process that ended and was not yet collected. */
function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

async function stopOne(one, signal, graceMs) {
  if (one.hasExited() || one.pid === undefined) return;
  try {
    process.kill(one.pid, signal);
  } catch {}
  const inTime = await Promise.race([
    one.exited.then(() => true),
    new Promise((resolve) => setTimeout(resolve, graceMs, false).unref()),
  ]);
  if (inTime) return;
  one.kill();
  await one.exited;
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {}
}

function openLog(log, append) {
  if (!log) return 'ignore';
  mkdirSync(dirname(log), { recursive: true });
  return openSync(log, append ? 'a' : 'w');
}

function tellWatchdog(sign, { pid, stage }, signal) {
  if (pid === undefined) return;
  if (!watchdog) {
    if (sign === '-') return;
    watchdog = spawn(process.execPath, [WATCHDOG], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    watchdog.unref();
    watchdog.stdin.unref?.();
    watchdog.stdin.on('error', () => undefined);
    watchdog.on('error', () => undefined);
  }
  watchdog.stdin.write(`${sign} ${pid} ${stage} ${signal}\n`);
}
