import { err, newId, ok, type WorkspaceId } from '@muster/kernel';
import { canonical, once, publish, systemContext, type Tx } from '@muster/platform';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEvent } from '../outbox/event.ts';
import { eventTable } from './platform.tables.ts';

const thingHappened = defineEvent('test.thing-happened', z.object({ what: z.string() }));
const one = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace-1');
const other = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace-2');

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const happened = (tx: Tx) => tx.many(eventTable, {});

describe('a write', () => {
  it('keeps what happened together with its announcement', async () => {
    await database.db.write(one, async (tx) => ok(await publish(tx, thingHappened, { what: 'kept' })));
    const events = await database.db.read(one, happened);
    expect(events.map(({ topic, payload }) => [topic, payload])).toEqual([['test.thing-happened', { what: 'kept' }]]);
  });

  it('leaves nothing behind after a refusal or an exception', async () => {
    const before = (await database.db.read(one, happened)).length;
    const refused = await database.db.write(one, async (tx) => {
      await publish(tx, thingHappened, { what: 'refused' });
      return err({ kind: 'NotToday' });
    });
    const thrown = database.db.write(one, async (tx) => {
      await publish(tx, thingHappened, { what: 'thrown' });
      throw new Error('a bug');
    });
    expect(refused).toEqual(err({ kind: 'NotToday' }));
    await expect(thrown).rejects.toThrow('a bug');
    expect(await database.db.read(one, happened)).toHaveLength(before);
  });
});

describe('tenancy', () => {
  it('shows and changes nothing of another workspace, even in plain SQL without a condition', async () => {
    await database.db.write(other, async (tx) => ok(await publish(tx, thingHappened, { what: 'canary' })));
    const seen = await database.db.read(one, (tx) =>
      tx.query<{ payload: { what: string } }>('SELECT payload FROM platform.event'),
    );
    expect(seen.map(({ payload }) => payload.what)).not.toContain('canary');
    await expect(
      database.db.write(one, async (tx) =>
        ok(await tx.query(`INSERT INTO platform.effect VALUES ($1, 'x', now())`, [other.workspaceId])),
      ),
    ).rejects.toThrow('row-level security');
  });

  it('sees no workspace at all outside of one', async () => {
    expect(await database.db.global((rows) => rows.query('SELECT * FROM platform.event'))).toEqual([]);
  });

  it('keeps 300 concurrent transactions of many workspaces on 10 connections apart', async () => {
    const contexts = Array.from({ length: 20 }, (_, index) =>
      systemContext(newId<'Workspace'>() as WorkspaceId, `n${index}`, 't'),
    );
    await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const ctx = contexts[index % contexts.length]!;
        await database.db.write(ctx, async (tx) => ok(await publish(tx, thingHappened, { what: ctx.workspaceId })));
        const seen = await database.db.read(ctx, (tx) =>
          tx.query<{ payload: { what: string } }>('SELECT payload FROM platform.event'),
        );
        expect(new Set(seen.map(({ payload }) => payload.what))).toEqual(new Set([ctx.workspaceId]));
      }),
    );
  });

  it('lets the application neither rewrite nor delete what happened', async () => {
    await expect(
      database.db.write(one, async (tx) =>
        ok(await tx.query(`UPDATE platform.event SET topic = 'x' WHERE workspace_id = $1`, [one.workspaceId])),
      ),
    ).rejects.toThrow('permission denied');
    await expect(
      database.db.write(one, async (tx) =>
        ok(await tx.query(`DELETE FROM platform.event WHERE workspace_id = $1`, [one.workspaceId])),
      ),
    ).rejects.toThrow('permission denied');
  });

  it('refuses to write while reading', async () => {
    await expect(database.db.read(one, (tx) => publish(tx, thingHappened, { what: 'no' }))).rejects.toThrow(
      'read-only',
    );
  });

  it('sees one picture while it reads, whatever happens meanwhile', async () => {
    const [first, second] = await database.db.read(one, async (tx) => {
      const before = await happened(tx);
      // Somebody else, on another connection.
      await database.owner.query(
        `INSERT INTO platform.event (workspace_id, id, topic, payload, actor_kind, actor_name, trace_id, occurred_at)
         VALUES ($1, $2, 'test.thing-happened', '{}', 'system', 'test', 't', now())`,
        [one.workspaceId, newId()],
      );
      return [before, await happened(tx)];
    });
    expect(second).toHaveLength(first!.length);
    expect(await database.db.read(one, happened)).toHaveLength(first!.length + 1);
  });

  it('throws on an undefined condition instead of matching every row', async () => {
    const careless = undefined as unknown as string;
    await expect(database.db.read(one, (tx) => tx.many(eventTable, { topic: careless }))).rejects.toThrow('undefined');
  });
});

describe('once', () => {
  const options = (key: string, input: unknown) => ({ operation: 'test', key, input });
  const count = (tx: Tx) => tx.many(eventTable, { topic: 'test.thing-happened' });

  it('does a change one time for fifty concurrent requests with one key, and tells all of them the same', async () => {
    const before = (await database.db.read(one, count)).length;
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        once(database.db, one, options('key-00001', { amount: 1 }), async (tx) => {
          await publish(tx, thingHappened, { what: 'once' });
          return ok({ number: newId(), amount: 12n, at: tx.now });
        }),
      ),
    );
    expect(new Set(outcomes.map(canonical))).toHaveProperty('size', 1);
    expect(outcomes[49]).toMatchObject({ ok: true, value: { amount: 12n } });
    expect((await database.db.read(one, count)).length).toBe(before + 1);
  });

  it('refuses the key with another input, and forgets refusals', async () => {
    const refuse = () => Promise.resolve(err({ kind: 'NotToday' } as const));
    expect(await once(database.db, one, options('key-00001', { amount: 2 }), refuse)).toEqual(
      err({ kind: 'IdempotencyKeyReused' }),
    );
    expect(await once(database.db, one, options('key-00002', {}), refuse)).toEqual(err({ kind: 'NotToday' }));
    expect(await once(database.db, one, options('key-00002', {}), async () => ok('now'))).toEqual(ok('now'));
  });
});
