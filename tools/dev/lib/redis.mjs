import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { freePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { startProcess, until } from './processes.mjs';

const START_TIMEOUT_MS = 10_000;

/**
 * The Redis that `REDIS_URL` names, or one started for the occasion that keeps nothing on disk.
 * @returns {Promise<{ url: string, stop(): Promise<void> } | undefined>} undefined when this machine has none
 */
export async function openRedis() {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => undefined };
  return startRedis();
}

/**
 * A Redis of its own, whatever the environment says, that keeps nothing on disk: killed and started again, it is empty.
 * @returns {Promise<{ url: string, start(): Promise<void>, kill(): Promise<void>, stop(): Promise<void> } | undefined>} undefined
 *   when this machine has none
 */
export async function startRedis() {
  if ((await runCommand('redis-server', ['--version'], { capture: true })).code !== 0) return undefined;
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'muster-redis-'));
  let server;
  const start = async () => {
    server = await launch(port, directory);
  };
  const kill = async () => {
    server?.kill();
    await server?.exited;
  };
  const stop = async () => {
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, start, kill, stop };
}

async function launch(port, directory) {
  // BullMQ needs its keys kept whatever the memory; nothing here outlives the run.
  const settings = { bind: '127.0.0.1', save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction', dir: directory };
  const args = Object.entries({ port, ...settings }).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const log = `${directory}/redis.log`;
  const server = startProcess({ name: 'redis', command: 'redis-server', args, log, stage: 'database' });
  if (await until(() => listens(port), START_TIMEOUT_MS)) return server;
  const lines = server.lastLines();
  await server.stop();
  throw new Problem(
    'redis-server does not start.',
    'Its last lines are below; without it, run the tests with PATH lacking redis-server.',
    lines,
  );
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
