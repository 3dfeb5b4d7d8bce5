import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folderHolder, folderIsTaken, forgetSystem } from './folder.mjs';
import { musterPaths } from './paths.mjs';
import { checkDataFolder, postgresOwner } from './postgres.mjs';
import { explain, Problem } from './problem.mjs';
import { isAlive, stopAll, until } from './processes.mjs';
import { createProgress, seconds } from './progress.mjs';
import { onInterrupt } from './signals.mjs';
import { checkDisk, checkPort, readDemo, startSystem } from './system.mjs';

const DEFAULT_PORT = 4400;
const STOP_TIMEOUT_MS = 30_000;

const HELP = `npm start -- [--port 4400] [--fresh]

  --port N   listen on another port (or PORT=N)
  --fresh    delete .muster/ with all its data and begin anew

  DATABASE_URL=postgresql://…  use your own PostgreSQL 15 to 18 instead of the embedded one
  REDIS_URL=redis://…          keep the queue in Redis instead of PostgreSQL`;

/** @returns {Promise<number>} the exit code */
export async function start(args) {
  const startedAt = Date.now();
  const options = parse(args);
  if (options.help) return say(HELP);
  const paths = musterPaths();
  const progress = createProgress();
  const interrupted = listenForSignals(progress);
  try {
    await prepare(paths, options, progress);
    const system = await Promise.race([startSystem({ port: options.port, progress }), interrupted]);
    if (system === 'interrupted') return 0;
    say(welcome(system, readDemo(paths), seconds(startedAt)));
    return await Promise.race([interrupted.then(() => 0), firstToFall(system)]);
  } catch (error) {
    if (await isSettled(interrupted)) return 0;
    explain(error);
    return 1;
  } finally {
    await stopAll();
    forgetSystem(paths);
    setImmediate(() => process.exit());
  }
}

function parse(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: 'string' }, fresh: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    return { ...values, port: parsePort(values.port ?? process.env.PORT ?? String(DEFAULT_PORT)) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(error.message.split('. ')[0] + '.', 'Run `npm start -- --help` to see what there is.');
  }
}

function parsePort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`"${text}" is not a port.`, 'Give a number from 1 to 65535: npm start -- --port 4400');
}

async function prepare(paths, { fresh, port }, progress) {
  const other = folderHolder(paths);
  if (other && !fresh) throw folderIsTaken(other);
  if (other) await progress.step('Stopping the Muster that runs from this folder', () => stopOther(other.pid, 'node'));
  const database = postgresOwner(paths.postgres);
  // Whoever started it is gone, or it would have been found above; its watchdog may still be at work.
  if (database)
    await progress.step('Stopping a database that an earlier run left behind', () => stopOther(database, 'postgres'));
  if (fresh) rmSync(paths.base, { recursive: true, force: true });
  await checkPort(port);
  mkdirSync(paths.base, { recursive: true });
  checkDisk(paths.base);
  if (!process.env.DATABASE_URL) await checkDataFolder(paths.postgres);
}

async function stopOther(pid, name) {
  process.kill(pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
  if (await until(() => !isAlive(pid, name), STOP_TIMEOUT_MS)) return;
  throw new Problem(
    `Process ${pid} does not stop.`,
    `End it yourself (kill -9 ${pid}) and run the same command again.`,
  );
}

/** The first signal stops everything in order, a second one kills it. */
function listenForSignals(progress) {
  return new Promise((resolve) => {
    onInterrupt((signal) => {
      progress.say(`\nStopping … (${signal === 'SIGINT' ? 'Ctrl-C again kills at once' : signal})`);
      // Programs that are just starting are stopped here, so that the step that waits for them ends as well.
      void stopAll();
      resolve('interrupted');
    });
    for (const kind of ['uncaughtException', 'unhandledRejection']) {
      process.on(kind, (error) => {
        explain(error);
        void stopAll().finally(() => process.exit(1));
      });
    }
  });
}

async function firstToFall({ api, worker, database }) {
  const parts = [
    api,
    worker,
    ...(database.exited ? [{ name: 'database', exited: database.exited, lastLines: () => '' }] : []),
  ];
  const fallen = await Promise.race(parts.map(async (part) => ({ part, ...(await part.exited) })));
  const { part, code, signal } = fallen;
  throw new Problem(
    `The ${part.name} stopped (${signal ?? `code ${code}`}), so everything else is stopped too.`,
    `Run \`npm start\` again; nothing that was acknowledged is lost.`,
    part.lastLines(),
  );
}

function welcome({ url, worker }, demo, time) {
  const signIns = demo?.signIns ?? [];
  const width = Math.max(0, ...signIns.map(({ email }) => email.length));
  const rows = signIns.map(({ role, email, password }) => `    ${email.padEnd(width)}  ${password}  (${role})`);
  return [
    '',
    `  Muster is ready after ${time}:  ${url}`,
    '',
    ...(rows.length > 0 ? ['  Sign in as', ...rows, ...othersOf(demo), ''] : []),
    ...(demo?.agentKey
      ? [
          `  Agent API key  ${demo.agentKey}  (of Sorgfalt Agents, who bring two agents)`,
          `  GraphQL        ${url}/graphql`,
          '',
        ]
      : []),
    `  Logs are in ${worker.log.replace(/\/[^/]*$/, '/')}. Ctrl-C stops everything; the next start keeps the data.`,
    '',
  ].join('\n');
}

/** Seats are offered to all of them, and somebody has to answer. */
function othersOf({ others = [] }) {
  if (others.length === 0) return [];
  const [first, second] = others.map(({ email }) => email);
  return [
    `    … and ${others.length} more freelancers with the same password, such as ${[first, second].filter(Boolean).join(', ')}.`,
  ];
}

async function isSettled(promise) {
  const open = Symbol('open');
  return (await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, open))])) !== open;
}

function say(text) {
  process.stdout.write(`${text}\n`);
  return 0;
}
