import { newId, ok, type WorkspaceId } from '@muster/kernel';
import { DocumentsJobs } from '@muster/documents';
import { defineEvent, defineJob, listen, publish, type JobHandler } from '@muster/platform';
import { drainIntents, deposit, documentsWorld, ledgerWorld, move, openTestDatabase } from '@muster/testing';
import type { TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { audit, allChecks, checksFor } from './audit.ts';
import type { AuditDb, AuditOptions, Finding } from './check.ts';

const thingDone = defineEvent('test.thing-done', z.object({ thing: z.string() }));
const tellThing = defineJob({
  name: 'test.tell-thing',
  payload: z.object({ thing: z.string() }),
  effectKey: ({ thing }) => thing,
});
const listeners = [listen(thingDone, tellThing, ({ thing }) => ({ thing }))];

let database: TestDatabase;
let handlers: readonly JobHandler[];
const workspaceId = newId<'Workspace'>() as WorkspaceId;
const guestId = newId<'Workspace'>() as WorkspaceId;

/** A small world in which everything is as it should be. */
beforeAll(async () => {
  database = await openTestDatabase();
  const ledger = ledgerWorld(database);
  const documents = documentsWorld(database);
  handlers = new DocumentsJobs().handlers;
  const ctx = { ...ledger.newWorkspace(), workspaceId };
  await ledger.post(ctx, deposit('d-1', 10_000n));
  await ledger.post(ctx, move('h-1', ['cash', 'held/run/a'], 4_000n));
  await ledger.post(ctx, move('f-1', ['held/run/a', 'fees/platform'], 200n));
  await database.db.write(ctx, async (tx) => ok(await documents.files.grantRun(tx, newId<'Run'>(), guestId)));
  await drainIntents(database, handlers);
});
afterAll(() => database.close());

const options = (): AuditOptions => ({ handlers, now: database.clock.now() });

/** What the auditor says after a defect; the defect is taken back afterwards. */
async function after(plant: (db: AuditDb) => Promise<unknown>, more: AuditOptions = {}): Promise<readonly Finding[]> {
  const client = await database.owner.connect();
  try {
    await client.query('BEGIN');
    await plant(client);
    return await audit(client, { ...options(), ...more });
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
const checksThatCry = async (plant: (db: AuditDb) => Promise<unknown>, more: AuditOptions = {}) =>
  [...new Set((await after(plant, more)).map(({ check }) => check))].toSorted();
const sql = (text: string) => (db: AuditDb) => db.query(text);

describe('the auditor', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await audit(database.owner, options())).toEqual([]);
  });

  it('names the check, the rule and the case', async () => {
    const [finding] = await after(sql(`UPDATE ledger.account SET balance_minor = -1 WHERE code = 'cash'`));
    expect(finding).toMatchObject({
      check: 'books-sum-to-zero',
      facts: { workspace_id: workspaceId, currency: 'EUR' },
    });
    expect(finding?.says).toMatch(/^[A-Z].*\.$/);
  });

  it('has a sentence and a name of its own for every check', () => {
    expect(new Set(allChecks.map(({ name }) => name)).size).toBe(allChecks.length);
    expect(allChecks.filter(({ says }) => !/^[A-Z].+\.$/.test(says))).toEqual([]);
  });

  it('leaves out what is not there yet', async () => {
    const found = await after(async (db) => {
      await db.query('DROP SCHEMA ledger CASCADE');
      expect((await checksFor(db)).map(({ name }) => name)).not.toContain('transfers-balance');
    });
    expect(found).toEqual([]);
  });
});

describe('a planted defect in the books is caught', () => {
  it.each([
    [
      'an edited balance',
      `UPDATE ledger.account SET balance_minor = balance_minor + 1 WHERE code = 'fees/platform'`,
      ['balances-are-entries', 'books-sum-to-zero'],
    ],
    [
      'two edited balances that hide each other',
      `UPDATE ledger.account SET balance_minor = balance_minor + CASE code WHEN 'cash' THEN 5 ELSE -5 END WHERE code IN ('cash', 'owner-funding')`,
      ['balances-are-entries'],
    ],
    [
      'an edited entry',
      `UPDATE ledger.entry SET amount_minor = amount_minor + 1 WHERE account = 'held/run/a' AND amount_minor > 0`,
      ['balances-are-entries', 'transfers-balance'],
    ],
    [
      'a lost entry',
      `DELETE FROM ledger.entry WHERE account = 'fees/platform'`,
      ['balances-are-entries', 'transfers-balance', 'transfers-have-entries'],
    ],
    [
      'a transfer without entries',
      `INSERT INTO ledger.transfer SELECT workspace_id, gen_random_uuid(), 'empty', source, says, '', booked_at FROM ledger.transfer LIMIT 1`,
      ['transfers-have-entries'],
    ],
    [
      'money spent that was not there',
      `SELECT ledger.post(workspace_id, gen_random_uuid(), 'overdraft', 's', 's', now(), '{cash,held/run/b}', '{EUR,EUR}', '{0,0}',
         '{-99999,99999}', '{NULL,NULL}', '{}') FROM ledger.transfer LIMIT 1`,
      ['no-money-that-is-not-there'],
    ],
    [
      'a key that was booked twice',
      `ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_workspace_id_key_key;
       INSERT INTO ledger.transfer SELECT workspace_id, gen_random_uuid(), key, source, says, fingerprint, booked_at
         FROM ledger.transfer WHERE key = 'h-1';
       INSERT INTO ledger.entry SELECT e.workspace_id, t.id, e.position, e.account, e.currency, e.part, e.amount_minor
         FROM ledger.transfer t JOIN ledger.transfer o ON o.key = t.key AND o.id <> t.id
         JOIN ledger.entry e ON e.transfer_id = o.id WHERE t.key = 'h-1' AND NOT EXISTS (SELECT 1 FROM ledger.entry x WHERE x.transfer_id = t.id);
       UPDATE ledger.account a SET balance_minor = (SELECT sum(amount_minor) FROM ledger.entry e
         WHERE e.account = a.code AND e.currency = a.currency AND e.part = a.part)`,
      ['one-transfer-per-key'],
    ],
  ])('%s', async (_defect, text, checks) => expect(await checksThatCry(sql(text))).toEqual(checks));
});

describe('a planted defect in promised work is caught', () => {
  it.each([
    [
      'work that is stuck',
      `UPDATE platform.intent SET state = 'queued', queued_at = now() - interval '10 years'`,
      ['promises-are-kept-in-time'],
    ],
    [
      'work that nobody fetched',
      `UPDATE platform.intent SET state = 'due', due_at = now() - interval '10 years'`,
      ['promises-are-kept-in-time'],
    ],
    ['work that was given up', `UPDATE platform.intent SET state = 'dead'`, ['no-promise-is-given-up']],
    ['work that counts as done and was not', `DELETE FROM platform.effect`, ['kept-promises-left-their-effect']],
    [
      'an effect that happened twice',
      `ALTER TABLE platform.effect DROP CONSTRAINT effect_pkey; INSERT INTO platform.effect SELECT * FROM platform.effect`,
      ['one-effect-per-key'],
    ],
  ])('%s', async (_defect, text, checks) => expect(await checksThatCry(sql(text))).toEqual(checks));

  it('an announcement whose work was lost', async () => {
    const ctx = { ...ledgerWorld(database).newWorkspace(), workspaceId };
    await database.db.write(ctx, async (tx) => ok(await publish(tx, thingDone, { thing: 'one' })));
    // The system under test does not listen to it, so its promise is missing as if somebody had deleted it.
    expect(await checksThatCry(async () => undefined, { listeners })).toEqual(['announcements-led-to-their-work']);
    expect(await checksThatCry(async () => undefined, { listeners: [] })).toEqual([]);
  });
});
