import { existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { build } from './build.mjs';
import { announceSystem, claimFolder, folderHolder, readJson } from './folder.mjs';
import { musterPaths, ROOT } from './paths.mjs';
import { isPortFree } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { diskFull, Problem, systemProblem } from './problem.mjs';
import { startProcess, until } from './processes.mjs';
import { createProgress } from './progress.mjs';

const READY_TIMEOUT_MS = 60_000;
const MIGRATE_TIMEOUT_MS = 180_000;
const MEGABYTE = 1024 * 1024;
/** The agents are outsiders: who plays with them builds them. */
const SYSTEM_PARTS = ['api', 'worker', 'web'];

/**
 * Brings up a whole Muster: database (unless `DATABASE_URL` names one), build, migrations with the first seed, api and worker.
 * @param {{ port: number, directory?: string, env?: Record<string, string>, progress?: ReturnType<typeof createProgress>,
 *   database?: { url: string, stop(): Promise<void> } }} options `database`: an empty one that is to be used, whatever the environment says
 * @returns a running system; `startApi` and `startWorker` start them again after they were killed
 */
export async function startSystem({ port, directory, env = {}, progress = createProgress(), database: given }) {
  const paths = musterPaths(directory);
  const url = `http://localhost:${port}`;
  claimFolder(paths, url);
  mkdirSync(paths.logs, { recursive: true });
  await checkPort(port);
  checkDisk(paths.base);
  const [database] = await together([
    given ?? progress.step('Starting the database', () => openDatabase(paths)),
    build({ progress, only: SYSTEM_PARTS }),
  ]);
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL ?? url,
    FILES_DIR: paths.files,
    WEB_DIR: `${ROOT}/dist/web`,
    // Programs that were compiled before start in half the time.
    NODE_COMPILE_CACHE: `${ROOT}/node_modules/.cache/node`,
    MUSTER_DIR: paths.base,
    ...env,
  };
  await progress.step('Migrating and seeding', (note) => migrate(environment, paths, note));
  const startPart = (name, append = false) => startProgram(name, environment, { paths, append });
  const system = { url, port, paths, environment, database, api: startPart('api'), worker: startPart('worker') };
  await progress.step('Starting api and worker', () => waitUntilReady(system));
  announceSystem(paths, { url, databaseUrl: database.url });
  const startAgain = (name) => startPart(name, true);
  return {
    ...system,
    demo: readDemo(paths),
    startApi: () => startAgain('api'),
    startWorker: () => startAgain('worker'),
  };
}

/** The system that runs from this folder, if there is one that is ready: `{ pid, url, databaseUrl }`. */
export function runningSystem(paths = musterPaths()) {
  const holder = folderHolder(paths);
  return holder?.isReady ? holder : undefined;
}

/** What the first seed wrote for people: `{ signIns: [{ role, email, password }], agentKey }`. */
export function readDemo(paths = musterPaths()) {
  return readJson(paths.demo);
}

/** Resolves once `/ready` answers with 200; a program that died first ends it with its last lines. */
export async function waitUntilReady({ url, api, worker }) {
  const dead = () => [api, worker].find((one) => one?.hasExited());
  const ready = await until(
    async () => (dead() ? 'dead' : (await answers(`${url}/ready`)) && 'ready'),
    READY_TIMEOUT_MS,
    100,
  );
  if (ready === 'ready') return;
  const culprit = dead() ?? api;
  const lines = culprit.lastLines();
  throw (
    systemProblem(lines) ??
    new Problem(
      `The ${culprit.name} ${dead() ? 'stopped while starting' : 'did not become ready'}.`,
      `Its last lines are below; all of them are in ${culprit.log}.`,
      lines,
    )
  );
}

export async function checkPort(port) {
  if (await isPortFree(port)) return;
  throw new Problem(
    `Port ${port} is taken by another program.`,
    `Stop that program, or choose another port: npm start -- --port ${port + 1}`,
  );
}

export function checkDisk(folder, needed = Number(process.env.MUSTER_MIN_FREE_MB ?? 500)) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= needed) return;
  throw Object.assign(diskFull(), {
    message: `The disk is nearly full: ${free} MB are free at ${folder}, and Muster needs ${needed} MB.`,
  });
}

async function openDatabase(paths) {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const postgres = await startPostgres({ dataDir: paths.postgres });
  await postgres.createDatabase('muster');
  return { ...postgres, url: postgres.url('muster') };
}

/** When one fails the others are still waited for, so that nothing goes on behind a printed failure. */
async function together(promises) {
  const outcomes = await Promise.allSettled(promises);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.map(({ value }) => value);
}

/** Brings the schema up to date and, the first time, fills in the demo workspace. */
async function migrate(env, paths, note) {
  const migration = await runToEnd('migrate', env, { paths, note });
  if (migration) throw migrationProblem(migration.lines, migration.log);
  if (existsSync(paths.demo) || !existsSync(`${ROOT}/${PROGRAMS.seed}`)) return note('');
  const seed = await runToEnd('seed', env, { paths, note });
  if (!seed) return note('');
  // Somebody's own database may have been seeded from another clone, whose passwords nobody here knows.
  if (process.env.DATABASE_URL === env.DATABASE_URL) return note('no demo workspace was made');
  throw new Problem('The demo workspace could not be made.', 'Run `npm start -- --fresh` to begin anew.', seed.lines);
}

/** @returns what it said last, when it failed */
async function runToEnd(name, env, { paths, note }) {
  const program = startProgram(name, env, { paths });
  await until(() => {
    note(lastProgress(program.log));
    return program.hasExited();
  }, MIGRATE_TIMEOUT_MS);
  await program.stop();
  if ((await program.exited).code === 0) return undefined;
  const lines = program.lastLines();
  const known = systemProblem(lines);
  if (known) throw known;
  return { lines, log: program.log };
}

function migrationProblem(lines, file) {
  if (/ECONNREFUSED|ENOTFOUND|password authentication failed|does not exist/.test(lines)) {
    return new Problem(
      'Muster cannot work with the database that DATABASE_URL names.',
      'Check its address, name, user and password.',
      lines,
    );
  }
  return new Problem(
    'The database could not be brought up to date.',
    `The last lines are below; all of them are in ${file}.`,
    lines,
  );
}

/** Migration and seed print one JSON object a line; `says` is for people. */
function lastProgress(file) {
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').reverse()) {
    if (!line.startsWith('{')) continue;
    try {
      const { says, message, step } = JSON.parse(line);
      return says ?? message ?? step ?? '';
    } catch {}
  }
  return '';
}

const PROGRAMS = {
  api: 'dist/api/main.js',
  worker: 'dist/worker/main.js',
  migrate: 'dist/api/migrate.js',
  seed: 'dist/api/seed.js',
};

function startProgram(name, env, { paths, append = false }) {
  const file = `${ROOT}/${PROGRAMS[name]}`;
  if (!existsSync(file))
    throw new Problem(`${PROGRAMS[name]} is missing.`, 'Run `npm run build` and look at what it says.');
  const log = `${paths.logs}/${name}.log`;
  const program = startProcess({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', file],
    cwd: ROOT,
    env,
    log,
    append,
  });
  return Object.assign(program, { log });
}

async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
