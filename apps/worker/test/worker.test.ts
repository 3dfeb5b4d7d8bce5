import { newId, ok, systemClock, type WorkspaceId } from '@muster/kernel';
import { defineJob, parseConfig, promise, systemContext } from '@muster/platform';
import { backends, openTestDatabase, type TestDatabase } from '@muster/testing';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startWorker } from '../src/worker.ts';

/** Nobody handles it, so it comes back with a reason: proof that it went the whole way. */
const strange = defineJob({ name: 'test.strange', payload: z.object({}), effectKey: () => 'strange' });

describe.each(backends)('the worker on %s', (backend) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(undefined, systemClock);
  });
  afterAll(() => database.close());

  it('takes what was promised before it came, says why it failed, and stops when it is told to', async () => {
    const ctx = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');
    await database.db.write(ctx, async (tx) => ok(await promise(tx, strange, {})));
    const redis = process.env['MUSTER_TEST_REDIS_URL'];
    const config = parseConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      QUEUE_NAME: `test-${randomBytes(4).toString('hex')}`,
      ...(backend === 'redis' && redis ? { REDIS_URL: redis } : {}),
    });
    const worker = await startWorker({ config, service: 'worker' });
    expect(worker.queue.backend).toBe(backend);
    const reason = async () => {
      const { rows } = await database.owner.query<{ last_error: string | null }>(
        'SELECT last_error FROM platform.intent WHERE workspace_id = $1',
        [ctx.workspaceId],
      );
      return rows[0]?.last_error;
    };
    await expect.poll(reason, { timeout: 15_000 }).toBe('nobody handles test.strange');
    await worker.close();
    // A connection that was ended is on the list for a moment longer.
    const left = async () => {
      const { rows } = await database.owner.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM pg_stat_activity WHERE datname = current_database()
         AND usename IN ('muster_queue', 'muster_relay') AND application_name <> 'muster-relay'`,
      );
      return rows[0]?.left;
    };
    await expect.poll(left).toBe(0);
  });
});
