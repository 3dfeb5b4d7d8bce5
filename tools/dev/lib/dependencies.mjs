import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { folderHolder, isSameProcess, readJson } from './folder.mjs';
import { diskFull, Problem } from './problem.mjs';
import { birthOf, until } from './processes.mjs';
import { createProgress } from './progress.mjs';

const MIN_NODE = 20;
const LONGEST_INSTALL_MS = 15 * 60_000;

/** @returns {Problem | undefined} */
export function nodeProblem(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= MIN_NODE) return undefined;
  return new Problem(
    `Muster needs Node ${MIN_NODE} or newer to start; this is Node ${version}.`,
    'Install a current one from https://nodejs.org and run the same command again.',
  );
}

/** Installs what the lockfile names when node_modules holds something else. Node 24 itself is one of these packages. */
export async function ensureDependencies(root, { installing = install, holder = folderHolder } = {}) {
  if (dependenciesMatch(root)) return;
  // npm removes what it is about to replace, and a running system loads from there.
  const running = holder();
  if (running)
    throw new Problem(
      `The packages have to be installed anew, and Muster runs from this folder (process ${running.pid}).`,
      'Stop it with Ctrl-C in its terminal, then run the same command again.',
    );
  await oneAtATime(`${root}/.muster/installing.json`, async () => {
    if (dependenciesMatch(root)) return;
    await createProgress().step('Installing packages', (note) => installing(root, note));
    writeStamp(root);
  });
}

/** Two commands given at once in a fresh clone would remove each other's packages; the later one waits. */
async function oneAtATime(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  const take = () => {
    const other = readJson(file);
    if (other && other.pid !== process.pid && isSameProcess(other)) return false;
    if (existsSync(file)) rmSync(file, { force: true });
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { flag: 'wx' });
      return true;
    } catch (error) {
      if (error.code === 'EEXIST') return false;
      throw error;
    }
  };
  if (!take()) {
    const wait = () => until(take, LONGEST_INSTALL_MS, 500);
    const isTaken = await createProgress().step('Waiting for another command that installs the packages', wait);
    if (!isTaken) throw new Problem('Another command installs packages for too long.', `End it and delete ${file}.`);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Whether node_modules is what the lockfile says, going by our stamp or else by npm's own record of what it installed. */
export function dependenciesMatch(root) {
  const stamp = `${root}/node_modules/.muster-lock`;
  if (!existsSync(`${root}/node_modules/.bin/node`)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash(root);
  if (!matchesNpmRecord(root)) return false;
  writeStamp(root);
  return true;
}

function matchesNpmRecord(root) {
  const record = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

function install(root, note) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'http'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: withoutScriptSettings() });
    let output = '';
    let fetched = 0;
    const read = (chunk) => {
      output = (output + chunk).slice(-20_000);
      fetched += String(chunk).match(/http (?:fetch|cache)/g)?.length ?? 0;
      if (createProgress().live && fetched > 0) note(`${fetched} packages read`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', () =>
      reject(
        new Problem(
          'npm was not found.',
          'Install Node with npm from https://nodejs.org and run the same command again.',
        ),
      ),
    );
    child.on('close', (code) => (code === 0 ? resolve() : reject(installProblem(output))));
  });
}

/** `npm start` hands its own settings down; an `npm ci` inside must not read them as its own. */
function withoutScriptSettings() {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package|command)/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'development' };
}

export function installProblem(output) {
  const lines = output
    .split('\n')
    .filter((line) => line && !/npm http/.test(line))
    .slice(-12)
    .join('\n');
  if (/ENOSPC/.test(output)) return diskFull(lines);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(output)) {
    return new Problem(
      'npm cannot reach its registry.',
      'Check the network (or `npm config get registry`) and run the same command again.',
      lines,
    );
  }
  if (/EUSAGE|in sync/.test(output)) {
    return new Problem(
      'package.json and package-lock.json disagree.',
      'Run `npm install`, look at what changed, and start again.',
      lines,
    );
  }
  return new Problem(
    'npm could not install the packages.',
    'Its last lines are below; repair what they say and run the same command again.',
    lines,
  );
}

function lockHash(root) {
  const hash = createHash('sha256').update(readFileSync(`${root}/package-lock.json`));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

function writeStamp(root) {
  writeFileSync(`${root}/node_modules/.muster-lock`, lockHash(root));
}
