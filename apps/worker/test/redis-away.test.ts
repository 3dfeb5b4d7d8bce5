import { newId, ok, systemClock, type WorkspaceId } from '@muster/kernel';
import { defineJob, parseConfig, promise, systemContext, type Context } from '@muster/platform';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startWorker, type RunningWorker } from '../src/worker.ts';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const readable = (title: string) => (hasRedis ? title : `${title} (skipped: there is no redis-server here)`);
/** Nobody handles it, so it comes back with a reason: proof that it went the whole way. */
const strange = defineJob({ name: 'test.strange', payload: z.object({}), effectKey: () => 'strange' });

/** A Redis of our own that can be frozen, killed and brought back under the same address. */
class OwnRedis {
  #child: ChildProcess | undefined;

  private constructor(readonly port: number) {}

  static async start(): Promise<OwnRedis> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const redis = new OwnRedis((probe.address() as AddressInfo).port);
    probe.close();
    await once(probe, 'close');
    await redis.#run();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async away(how: 'frozen' | 'killed'): Promise<void> {
    this.#child?.kill(how === 'frozen' ? 'SIGSTOP' : 'SIGKILL');
    if (how === 'killed' && this.#child) await once(this.#child, 'exit');
  }

  async back(how: 'frozen' | 'killed'): Promise<void> {
    if (how === 'frozen') this.#child?.kill('SIGCONT');
    else await this.#run();
  }

  /** How many others are connected. */
  async guests(): Promise<number> {
    const client = new Redis(this.url);
    const list = String(await client.client('LIST'));
    client.disconnect();
    return list.trim().split('\n').length - 1;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
  }

  async #run(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const line of this.#child.stdout!) if (String(line).includes('Ready to accept')) return;
  }
}

describe.each(['frozen', 'killed'] as const)('the worker without Redis (%s)', (how) => {
  let database: TestDatabase;
  let redis: OwnRedis;
  let worker: RunningWorker | undefined;
  let ctx: Context;
  beforeAll(async () => {
    database = await openTestDatabase(undefined, systemClock);
  });
  afterAll(() => database.close());
  afterEach(async () => {
    await worker?.close();
    redis?.stop();
  });

  async function startAll(): Promise<void> {
    redis = await OwnRedis.start();
    ctx = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');
    const config = parseConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      REDIS_URL: redis.url,
      RECONCILE_AFTER_SECONDS: '1',
    });
    worker = await startWorker({ config, service: 'worker' });
  }
  const stop = async () => {
    const running = worker;
    worker = undefined;
    await running?.close();
  };
  const promiseOne = () => database.db.write(ctx, async (tx) => ok(await promise(tx, strange, {})));
  const answered = async () => {
    const { rows } = await database.owner.query<{ count: number }>(
      'SELECT count(last_error)::int AS count FROM platform.intent WHERE workspace_id = $1',
      [ctx.workspaceId],
    );
    return rows[0]?.count;
  };

  it.skipIf(!hasRedis)(readable('goes on by itself when it is back, and holds no row meanwhile'), async () => {
    await startAll();
    await promiseOne();
    await expect.poll(answered, { timeout: 10_000 }).toBe(1);
    await redis.away(how);
    await promiseOne();
    const refused = worker!.queue.add([{ workspaceId: ctx.workspaceId, intentId: newId<'Intent'>(), epoch: 1 }]);
    await expect(refused).rejects.toThrow('does not answer');
    // The relay tries again and again, each time with a transaction of its own that ends.
    await expect.poll(() => longestTransactionMs(database), { timeout: 10_000 }).toBeLessThan(4_000);
    await redis.back(how);
    await expect.poll(answered, { timeout: 15_000 }).toBe(2);
  });

  it.skipIf(!hasRedis)(readable('stops within five seconds, and leaves no connection behind'), async () => {
    await startAll();
    await promiseOne();
    await expect.poll(answered, { timeout: 10_000 }).toBe(1);
    await redis.away(how);
    await promiseOne();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const startedAt = Date.now();
    await stop();
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    await redis.back(how);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await redis.guests()).toBe(0);
  });
});

async function longestTransactionMs({ owner }: TestDatabase): Promise<number> {
  const { rows } = await owner.query<{ ms: number | null }>(
    `SELECT max(extract(epoch FROM clock_timestamp() - xact_start) * 1000)::float AS ms FROM pg_stat_activity
     WHERE usename = 'muster_relay' AND datname = current_database()`,
  );
  return rows[0]?.ms ?? 0;
}
