import { newId, ok, type WorkspaceId } from '@muster/kernel';
import { openTestDatabase, silentLog, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { roleUrl } from '../config/config.ts';
import { systemContext } from '../context/context.ts';
import { defineEvent } from '../outbox/event.ts';
import { publish } from '../outbox/publish.ts';
import { endingWith, LiveEvents, type LiveEvent } from './live-events.ts';

const rang = defineEvent('test.rang', z.object({ n: z.number() }));
const ctx = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

function open(): LiveEvents {
  return new LiveEvents({ APP_DATABASE_URL: roleUrl(database.url, 'muster_app') }, silentLog);
}

/** As a subscription of a context: a generator around the generator. */
async function* follow(live: LiveEvents): AsyncGenerator<LiveEvent, void> {
  for await (const event of live.subscribe(({ workspaceId }) => workspaceId === ctx.workspaceId)) yield event;
}

it('tells each listener what was announced', async () => {
  const live = open();
  const [one, other] = [follow(live), follow(live)];
  const heard = Promise.all([one.next(), other.next()]);
  await expect.poll(() => live.listeners).toBe(2);
  await database.db.write(ctx, async (tx) => ok(await publish(tx, rang, { n: 1 })));
  expect((await heard).map(({ value }) => value?.facts)).toEqual([{ n: 1 }, { n: 1 }]);
  await Promise.all([one.return(), other.return()]);
  expect(live.listeners).toBe(0);
  await live.stop();
});

it('forgets who stopped listening, though nothing is announced any more', async () => {
  const live = open();
  const end = new AbortController();
  const listeners = Array.from({ length: 30 }, () => follow(live));
  const waiting = endingWith(end.signal, () => listeners.map((listener) => listener.next()));
  await expect.poll(() => live.listeners).toBe(30);
  end.abort();
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ done: true, value: undefined })));
  expect(live.listeners).toBe(0);
  await live.stop();
});

it('lets nobody wait when it stops, not even while it connects', async () => {
  const live = open();
  const early = follow(live).next();
  await live.stop();
  expect(await early).toEqual({ done: true, value: undefined });

  const other = open();
  const waiting = follow(other).next();
  await expect.poll(() => other.listeners).toBe(1);
  await other.stop();
  expect(await waiting).toEqual({ done: true, value: undefined });
});
