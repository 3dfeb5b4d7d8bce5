import { ForgetOld, IdentityJobs, SignUp } from '@muster/identity';
import { addMs, DAY_MS, newId, ok, unwrap, type WorkspaceId } from '@muster/kernel';
import {
  DailyPromises,
  IntentBook,
  JobRunner,
  MUSTER_ITSELF,
  once,
  PlatformJobs,
  promise,
  Relay,
  systemContext,
  defineJob,
  handle,
  type Context,
  type JobHandler,
  type WorkQueue,
} from '@muster/platform';
import { backends, openTestDatabase, openTestQueue, silentLog, type TestDatabase } from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

const noted = defineJob({
  name: 'test.noted',
  payload: z.object({ n: z.number() }),
  effectKey: ({ n }) => `noted-${n}`,
});
const ctx: Context = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');

describe.each(backends)('what is old (%s)', (backend) => {
  let database: TestDatabase;
  let queue: WorkQueue;
  let handlers: readonly JobHandler[];
  let open: (() => Promise<void>)[];
  beforeEach(async () => {
    database = await openTestDatabase();
    queue = openTestQueue(backend, database.url);
    const { db, clock, relayPool } = database;
    handlers = [
      ...new PlatformJobs(relayPool, clock).handlers,
      ...new IdentityJobs(new ForgetOld(db, clock)).handlers,
      handle(noted, async () => undefined),
    ];
    open = [() => database.close(), () => queue.close()];
  });
  afterEach(async () => {
    for (const close of open.reverse()) await close();
  });

  /** As a process that was just started. */
  function newRelay(): Relay {
    const { db, clock, relayPool: pool } = database;
    const daily = new DailyPromises(db, clock, handlers);
    return new Relay({ pool, queue, clock, log: silentLog, reconcileAfterMs: 0, daily });
  }
  async function consume(): Promise<void> {
    const { db, clock, relayPool } = database;
    const intents = new IntentBook(relayPool, clock);
    const runner = new JobRunner({ db, clock, handlers, log: silentLog, intents });
    open.push(await queue.consume((intent) => runner.run(intent)));
  }
  const column = async (sql: string) =>
    (await database.owner.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort();
  const promisedDaily = () =>
    column(
      `SELECT job || ' ' || (payload ->> 'day') AS name FROM platform.intent WHERE workspace_id = '${MUSTER_ITSELF}'`,
    );
  const openIntents = async () =>
    (await column(`SELECT id::text AS name FROM platform.intent WHERE state IN ('due', 'queued')`)).length;
  const reply = (key: string) =>
    once(database.db, ctx, { operation: 'test', key, input: {} }, async (tx) => {
      await promise(tx, noted, { n: Number(key.slice(-1)) });
      return ok('done');
    });
  const signUp = async (name: string) => {
    const facts = { name, email: `${name}@example.org`, password: `${name} likes long walks`, workspaceName: name };
    const place = { workspaceKind: 'business', country: 'FR', currency: 'EUR', timeZone: 'Europe/Paris' } as const;
    const request = { ...facts, ...place, locale: 'fr', device: name, address: name, traceId: 'trace' };
    const { db, clock } = database;
    return unwrap(await new SignUp(db, clock, { SIGN_IN_ATTEMPTS_PER_MINUTE: 5 }).run(request));
  };
  async function workThrough(relay: Relay): Promise<void> {
    await relay.reconcileOnce();
    while ((await relay.passOnce()) > 0);
    await expect.poll(openIntents, { timeout: 15_000 }).toBe(0);
  }

  it('is forgotten after thirty days: answers, kept promises, ended sessions and tries, and nothing else', async () => {
    const revoked = await signUp('revoked');
    await signUp('expired');
    const at = (days: number) => addMs(database.clock.now(), days * DAY_MS);
    await database.owner.query(`UPDATE identity.session SET revoked_at = $1 WHERE id = $2`, [at(0), revoked.sessionId]);
    await database.owner.query(`UPDATE identity.session SET expires_at = $1 WHERE device = 'expired'`, [at(5)]);
    await reply('reply-old-1');
    await consume();
    const relay = newRelay();
    await workThrough(relay);
    await database.db.write(ctx, async (tx) => ok(await promise(tx, noted, { n: 9 })));
    await database.owner.query(`UPDATE platform.intent SET state = 'dead' WHERE state = 'due'`);
    const events = await column('SELECT id::text AS name FROM platform.event');
    const deadAndDone = () =>
      column(`SELECT job || ' ' || state AS name FROM platform.intent WHERE job = 'test.noted'`);

    database.clock.advance(29 * DAY_MS);
    await reply('reply-new-2');
    await database.owner.query(`UPDATE platform.intent SET state = 'done', done_at = $1 WHERE state = 'due'`, [at(0)]);
    await workThrough(relay);
    expect(await deadAndDone()).toEqual(['test.noted dead', 'test.noted done', 'test.noted done']);
    expect(await column('SELECT device AS name FROM identity.session')).toEqual(['expired', 'revoked']);

    database.clock.advance(2 * DAY_MS);
    await workThrough(relay);
    expect(await deadAndDone()).toEqual(['test.noted dead', 'test.noted done']);
    expect(await column('SELECT device AS name FROM identity.session')).toEqual(['expired']);
    expect(await column('SELECT key AS name FROM platform.idempotency')).toEqual(['reply-new-2']);
    expect(await column('SELECT subject AS name FROM identity.attempt')).toEqual([]);
    expect(await column('SELECT id::text AS name FROM platform.event')).toEqual(events);
    expect(await column(`SELECT effect_key AS name FROM platform.effect WHERE effect_key LIKE 'test%'`)).toEqual([
      'test.noted:noted-1',
    ]);
    expect(await column(`SELECT last_error AS name FROM platform.intent WHERE last_error IS NOT NULL`)).toEqual([]);
  });

  it('is looked for once a day, however many processes start and whatever the queue forgets', async () => {
    const today = database.clock.today();
    await Promise.all(Array.from({ length: 6 }, () => newRelay().reconcileOnce()));
    await queue.obliterate();
    await newRelay().reconcileOnce();
    expect(await promisedDaily()).toEqual([`identity.forget-old ${today}`, `platform.forget-old ${today}`]);
    await consume();
    await workThrough(newRelay());
    await newRelay().reconcileOnce();
    expect(await promisedDaily()).toHaveLength(2);

    database.clock.advance(DAY_MS);
    const relay = newRelay();
    await relay.reconcileOnce();
    await relay.reconcileOnce();
    expect(await promisedDaily()).toHaveLength(4);
    await workThrough(relay);
  });
});
