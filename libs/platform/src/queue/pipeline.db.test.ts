import { newId, ok, systemClock, type WorkspaceId } from '@muster/kernel';
import { backends, openTestDatabase, openTestQueue, silentLog, type TestDatabase } from '@muster/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemContext, type Context } from '../context/context.ts';
import { defineEvent } from '../outbox/event.ts';
import { publish } from '../outbox/publish.ts';
import { IntentBook } from '../outbox/intent-book.ts';
import { promise } from '../outbox/intent.ts';
import { defineJob } from '../outbox/job.ts';
import { handle, type JobHandler } from '../outbox/job-handler.ts';
import { Relay } from '../outbox/relay.ts';
import { JobRunner } from './job-runner.ts';
import type { WorkQueue } from './work-queue.ts';

const countJob = defineJob({
  name: 'test.count',
  payload: z.object({ n: z.number() }),
  effectKey: ({ n }) => `count-${n}`,
});
const counted = defineEvent('test.counted', z.object({ n: z.number() }));

let failures = 0;
const countHandler: JobHandler = handle(countJob, async (tx, { n }) => {
  if (failures > 0) {
    failures -= 1;
    throw new Error('not yet');
  }
  await publish(tx, counted, { n });
});

describe.each(backends)('promised work on %s', (backend) => {
  let database: TestDatabase;
  let ctx: Context;
  const open: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    database = await openTestDatabase(undefined, systemClock);
  });
  afterAll(() => database.close());
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });

  /** A worker process as production wires it, without the modules. */
  async function work(queue: WorkQueue, reconcileAfterMs = 60_000): Promise<Relay> {
    const intents = new IntentBook(database.relayPool, systemClock);
    const runner = new JobRunner({
      db: database.db,
      intents,
      handlers: [countHandler],
      clock: systemClock,
      log: silentLog,
    });
    const relay = new Relay({ pool: database.relayPool, queue, clock: systemClock, log: silentLog, reconcileAfterMs });
    open.push(await queue.consume((intent) => runner.run(intent)));
    await relay.start();
    open.push(() => relay.stop());
    return relay;
  }

  function newQueue(): WorkQueue {
    const queue = openTestQueue(backend, database.url);
    open.push(() => queue.close());
    return queue;
  }

  async function promiseAll(numbers: readonly number[], dueAt?: Date): Promise<void> {
    ctx = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');
    await database.db.write(ctx, async (tx) => {
      for (const n of numbers) await promise(tx, countJob, { n }, dueAt ? { dueAt } : {});
      return ok(undefined);
    });
  }

  const done = async () => {
    const rows = await database.db.read(ctx, (tx) =>
      tx.query<{ payload: { n: number } }>(
        `SELECT payload FROM platform.event WHERE workspace_id = $1 AND topic = 'test.counted'`,
        [ctx.workspaceId],
      ),
    );
    return rows.map(({ payload }) => payload.n).sort((left, right) => left - right);
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('is done once each', async () => {
    await promiseAll(numbers(40));
    await work(newQueue());
    await expect.poll(done, { timeout: 15_000 }).toEqual(numbers(40));
  });

  it('is done once when it arrives again and again', async () => {
    await promiseAll([7]);
    const queue = newQueue();
    await work(queue);
    await expect.poll(done, { timeout: 10_000 }).toEqual([7]);
    const { rows } = await database.owner.query<{ id: string }>(
      'SELECT id FROM platform.intent WHERE workspace_id = $1',
      [ctx.workspaceId],
    );
    await database.owner.query(`UPDATE platform.intent SET state = 'queued' WHERE workspace_id = $1`, [
      ctx.workspaceId,
    ]);
    await queue.add([1, 2, 3].map((epoch) => ({ workspaceId: ctx.workspaceId, intentId: rows[0]!.id, epoch })));
    await expect.poll(() => openIntents(), { timeout: 10_000 }).toBe(0);
    expect(await done()).toEqual([7]);
  });

  it('comes back after the whole queue was thrown away', async () => {
    await promiseAll(numbers(25));
    const queue = newQueue();
    const relay = new Relay({
      pool: database.relayPool,
      queue,
      clock: systemClock,
      log: silentLog,
      reconcileAfterMs: 0,
    });
    while ((await relay.passOnce()) > 0);
    await queue.obliterate();
    await work(queue, 200);
    await expect.poll(done, { timeout: 20_000 }).toEqual(numbers(25));
  });

  it('is tried again after a failure', async () => {
    failures = 2;
    await promiseAll([1]);
    await work(newQueue());
    await expect.poll(done, { timeout: 15_000 }).toEqual([1]);
  });

  it('waits for its time', async () => {
    const due = new Date(Date.now() + 1_500);
    await promiseAll([3], due);
    await work(newQueue());
    expect(await done()).toEqual([]);
    await expect.poll(done, { timeout: 10_000 }).toEqual([3]);
    expect(Date.now()).toBeGreaterThanOrEqual(due.getTime());
  });

  it('is shared by two workers without being doubled', async () => {
    await promiseAll(numbers(60));
    const queue = newQueue();
    await work(queue, 500);
    await work(queue, 500);
    await expect.poll(done, { timeout: 20_000 }).toEqual(numbers(60));
  });

  async function openIntents(): Promise<number> {
    const { rows } = await database.owner.query<{ count: string }>(
      `SELECT count(*) FROM platform.intent WHERE workspace_id = $1 AND state <> 'done'`,
      [ctx.workspaceId],
    );
    return Number(rows[0]?.count);
  }
});
