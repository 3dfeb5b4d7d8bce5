import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { musterPaths } from './paths.mjs';
import { Problem } from './problem.mjs';
import { birthOf, isAlive } from './processes.mjs';

/**
 * Who works in this folder, from the first step of its start: `{ pid, url, isReady }`. One at a time, because a second one would
 * build into the same files and stop a database that looks left behind.
 */
export function folderHolder(paths = musterPaths()) {
  const found = readJson(paths.running);
  return found && isSameProcess(found) ? found : undefined;
}

/** Takes the folder, or says who has it. */
export function claimFolder(paths, url) {
  const holder = folderHolder(paths);
  if (holder && holder.pid !== process.pid) throw folderIsTaken(holder);
  mkdirSync(paths.base, { recursive: true });
  // Left by somebody who is gone, or our own from an earlier system of this process.
  rmSync(paths.running, { force: true });
  try {
    writeFileSync(paths.running, line({ url, isReady: false }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw folderIsTaken(folderHolder(paths) ?? { pid: '?', url });
  }
}

/** From now on others may use the system that runs from here. */
export function announceSystem(paths, facts) {
  writeFileSync(paths.running, line({ ...facts, isReady: true }), { mode: 0o600 });
}

/** Gives the folder back; somebody else's stays theirs. */
export function forgetSystem(paths = musterPaths()) {
  if (readJson(paths.running)?.pid === process.pid) rmSync(paths.running, { force: true });
}

export function folderIsTaken({ pid, url, isReady = true }) {
  return isReady
    ? new Problem(
        `Muster already runs from this folder (process ${pid}): ${url}`,
        'Open that address, or stop it first with Ctrl-C in its terminal.',
      )
    : new Problem(
        `Muster is being started from this folder (process ${pid}).`,
        'Wait until it is ready, or stop it with Ctrl-C in its terminal.',
      );
}

/** After a restart of the machine a number may belong to another program, even to another Node. */
export function isSameProcess({ pid, birth }) {
  return isAlive(pid, 'node') && (birth === undefined || birth === birthOf(pid));
}

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function line(facts) {
  return `${JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), ...facts })}\n`;
}
