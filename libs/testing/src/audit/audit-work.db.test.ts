import { newId, ok, unwrap } from '@muster/kernel';
import { publish, type Context } from '@muster/platform';
import { blockAccepted } from '@muster/teams';
import { invoicingWorld, LYON, openTestDatabase, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, checksFor } from './audit.ts';
import type { AuditDb } from './check.ts';

let database: TestDatabase;

/** Two pieces of accepted work, invoiced and paid; nothing is wrong with it. */
beforeAll(async () => {
  database = await openTestDatabase();
  const world = invoicingWorld(database);
  const client = await world.business('Boulangerie Salam', LYON, { taxId: 'FR40303265045' });
  const seller = await world.business('Atelier Sol', LYON, { taxId: 'FR40303265045' });
  await world.deposit(client, 100_000, 'EUR');
  const invoiceId = await world.draft({ client, seller, currency: 'EUR', prices: [30_000, 10_000] });
  await announceAsTeamsDo(client, seller);
  unwrap(await world.issuing.run(seller, { invoiceId, idempotencyKey: 'issue-0001' }));
  await world.drain();
  unwrap(await world.paying.run(client, { invoiceId, idempotencyKey: 'pay-00001' }));
  await world.drain();
});
afterAll(() => database.close());

async function announceAsTeamsDo(client: Context, seller: Context): Promise<void> {
  const { rows } = await database.owner.query<{ engagement_id: string; block_id: string; price_minor: string }>(
    'SELECT engagement_id, block_id, price_minor FROM contracts.engaged_block WHERE workspace_id = $1',
    [client.workspaceId],
  );
  const holder = { runId: newId(), seatId: newId(), workerId: newId(), workerWorkspaceId: seller.workspaceId };
  await database.db.write(client, async (tx) => {
    for (const { engagement_id: offerId, block_id: blockId, price_minor: priceMinor } of rows) {
      const price = { packetVersion: 1, priceMinor, currency: 'EUR' };
      await publish(tx, blockAccepted, { ...holder, offerId, blockId, ...price });
    }
    return ok(undefined);
  });
}

/** Which checks cry after a defect; the defect is taken back afterwards. */
async function checksThatCry(plant: (db: AuditDb) => Promise<unknown>): Promise<readonly string[]> {
  const client = await database.owner.connect();
  try {
    await client.query('BEGIN');
    await plant(client);
    const findings = await audit(client, { now: database.clock.now() });
    return [...new Set(findings.map(({ check }) => check))].toSorted();
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** Puts a row into a table with what matters to the test, and with something harmless in every other required column. */
async function plantRow(db: AuditDb, table: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const [schema, name] = table.split('.');
  const { rows } = await db.query<{ column_name: string; data_type: string }>(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = $2 AND is_nullable = 'NO'`,
    [schema, name],
  );
  const harmless: Readonly<Record<string, unknown>> = {
    text: '',
    integer: 1,
    bigint: 1,
    boolean: false,
    jsonb: '[]',
    ARRAY: [],
    'timestamp with time zone': new Date(),
  };
  const filled = {
    ...Object.fromEntries(rows.map((row) => [row.column_name, harmless[row.data_type] ?? newId()])),
    ...values,
  };
  const columns = Object.keys(filled);
  // The one rule of the database that is switched off: references to rows that the test does not need.
  await db.query(`SET LOCAL session_replication_role = replica`);
  await db.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(filled),
  );
}

const book = (key: string, [from, to]: readonly [string, string], minor: number) => `
  SELECT ledger.post(r.workspace_id, gen_random_uuid(), '${key}', 'invoice/' || r.id, 's', now(),
    ARRAY[${to}, ${from}], '{EUR,EUR}', '{0,0}', '{${minor},-${minor}}', '{NULL,NULL}', '{}')
  FROM invoicing.received_invoice r`;

describe('work that was accepted, invoiced and paid', () => {
  it('gives the auditor nothing to say, and every check had something to look at', async () => {
    expect(await checksThatCry(async () => undefined)).toEqual([]);
    expect((await checksFor(database.owner)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['accepted-work-is-on-one-invoice-line', 'invoices-are-paid-at-most-once']),
    );
    const { rows } = await database.owner.query(`SELECT state FROM invoicing.received_invoice`);
    expect(rows).toEqual([{ state: 'paid' }]);
  });
});

describe('a planted defect is caught', () => {
  it.each([
    [
      'a doubled payment',
      book('again', [`'cash'`, `'payable/' || r.seller_workspace_id`], 40_000),
      ['invoices-are-paid-at-most-once'],
    ],
    [
      'a payment that was sent and never arrived',
      book('stuck', [`'cash'`, `'in-transit'`], 1),
      ['money-in-transit-is-on-its-way'],
    ],
    [
      'a payout that happened twice',
      `INSERT INTO ledger.transfer SELECT workspace_id, gen_random_uuid(), key || '-again', source, says, fingerprint, booked_at
         FROM ledger.transfer WHERE key LIKE 'payout/%';
       INSERT INTO ledger.entry SELECT e.workspace_id, n.id, e.position, e.account, e.currency, e.part, e.amount_minor
         FROM ledger.transfer n JOIN ledger.transfer o ON o.key || '-again' = n.key JOIN ledger.entry e ON e.transfer_id = o.id;
       UPDATE ledger.account a SET balance_minor = (SELECT sum(e.amount_minor) FROM ledger.entry e
         WHERE e.workspace_id = a.workspace_id AND e.account = a.code AND e.currency = a.currency AND e.part = a.part)`,
      ['no-money-that-is-not-there', 'payouts-happen-once'],
    ],
    [
      'accepted work that never reached an invoice',
      `DELETE FROM invoicing.invoice_line WHERE position = 1`,
      ['accepted-work-is-on-one-invoice-line'],
    ],
    [
      'work that is invoiced twice',
      `ALTER TABLE invoicing.invoice_line DROP CONSTRAINT invoice_line_workspace_id_block_id_duty_key;
       ALTER TABLE invoicing.invoice_line DROP CONSTRAINT invoice_line_pkey;
       INSERT INTO invoicing.invoice_line SELECT * FROM invoicing.invoice_line WHERE position = 1`,
      ['accepted-work-is-on-one-invoice-line', 'no-engagement-is-billed-beyond-its-price'],
    ],
    [
      'a line at another price',
      `UPDATE invoicing.invoice_line SET price_minor = price_minor + 1 WHERE position = 1`,
      ['accepted-work-is-on-one-invoice-line', 'no-engagement-is-billed-beyond-its-price'],
    ],
    [
      'a line for work that nobody accepted',
      `INSERT INTO invoicing.invoice_line SELECT workspace_id, invoice_id, gen_random_uuid(), duty, 9, title, price_minor, currency,
         contributor_kind, contributor_name, operator_name, accepted_at FROM invoicing.invoice_line WHERE position = 1`,
      ['invoice-lines-are-accepted-work', 'no-engagement-is-billed-beyond-its-price'],
    ],
    [
      'accepted work that its agreement does not know',
      `UPDATE contracts.engaged_block SET accepted_at = NULL WHERE position = 0`,
      ['accepted-work-is-owed'],
    ],
    [
      'an agreed price that was changed',
      `UPDATE contracts.engaged_block SET price_minor = 1`,
      ['accepted-work-is-owed'],
    ],
    [
      'a number that was left out',
      `UPDATE invoicing.invoice SET number = regexp_replace(number, '1$', '2'); UPDATE invoicing.number_series SET last = 2`,
      ['invoice-numbers-have-no-gaps'],
    ],
    [
      'a series that forgot its last number',
      `UPDATE invoicing.number_series SET last = 0`,
      ['invoice-numbers-have-no-gaps'],
    ],
    [
      'a payment that arrived with less than was sent',
      `UPDATE ledger.entry e SET amount_minor = e.amount_minor - CASE e.account WHEN 'cash' THEN 1 ELSE -1 END FROM ledger.transfer t
         WHERE t.id = e.transfer_id AND t.key LIKE 'payment-received/%' AND (e.account = 'cash' OR e.account LIKE 'receivable/%');
       UPDATE ledger.account a SET balance_minor = (SELECT sum(e.amount_minor) FROM ledger.entry e
         WHERE e.workspace_id = a.workspace_id AND e.account = a.code AND e.currency = a.currency AND e.part = a.part)`,
      ['no-money-that-is-not-there', 'payments-sent-are-payments-received'],
    ],
    [
      'an engagement that was billed beyond its price',
      `UPDATE contracts.engagement SET price_minor = 39999`,
      ['no-engagement-is-billed-beyond-its-price'],
    ],
    [
      'a lost job: the promise to write the line is gone',
      `DELETE FROM platform.intent WHERE job = 'invoicing.draft-line'`,
      ['announcements-led-to-their-work'],
    ],
  ])('%s', async (_defect, text, checks) => {
    expect(await checksThatCry((db) => db.query(text))).toEqual(checks);
  });

  it('an accepted block that was never announced', async () => {
    const plant = (db: AuditDb) =>
      plantRow(db, 'teams.run_block', { id: newId(), workspace_id: newId(), state: 'accepted' });
    expect(await checksThatCry(plant)).toEqual(['accepted-blocks-are-announced-once']);
  });

  it('a seat with two holders', async () => {
    const seat = { workspace_id: newId(), seat_id: newId(), kind: 'person' };
    const plant = async (db: AuditDb) => {
      await db.query('DROP INDEX teams.seat_holder_one');
      for (const offerId of [newId(), newId()]) await plantRow(db, 'teams.seat_holder', { ...seat, offer_id: offerId });
    };
    expect(await checksThatCry(plant)).toEqual(['seats-have-one-holder']);
  });
});
