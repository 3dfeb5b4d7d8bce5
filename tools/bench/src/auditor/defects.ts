import type { Defect } from './plant.ts';

/** The balances as the entries say, so that a planted transfer is not found by its balances alone. */
const REBALANCED = `
  UPDATE ledger.account a SET balance_minor = coalesce((SELECT sum(e.amount_minor) FROM ledger.entry e
    WHERE e.workspace_id = a.workspace_id AND e.account = a.code AND e.currency = a.currency AND e.part = a.part), 0)`;

/** A second transfer like the first of a kind. `$KEY` in `key` stands for the key of the first. */
function copied(like: string, key: string): string {
  return `
    CREATE TEMPORARY TABLE twin ON COMMIT DROP AS SELECT t.*, gen_random_uuid() AS twin_id FROM ledger.transfer t
      WHERE t.key LIKE '${like}' ORDER BY t.id DESC LIMIT 1;
    INSERT INTO ledger.transfer SELECT workspace_id, twin_id, ${key}, source, says, fingerprint, booked_at FROM twin;
    INSERT INTO ledger.entry SELECT e.workspace_id, w.twin_id, e.position, e.account, e.currency, e.part, e.amount_minor
      FROM twin w JOIN ledger.entry e ON e.workspace_id = w.workspace_id AND e.transfer_id = w.id;
    ${REBALANCED}`;
}

function removed(like: string): string {
  return `
    CREATE TEMPORARY TABLE gone ON COMMIT DROP AS SELECT workspace_id, id FROM ledger.transfer WHERE key LIKE '${like}' ORDER BY id DESC LIMIT 1;
    DELETE FROM ledger.entry e USING gone g WHERE e.workspace_id = g.workspace_id AND e.transfer_id = g.id;
    DELETE FROM ledger.transfer t USING gone g WHERE t.workspace_id = g.workspace_id AND t.id = g.id;
    ${REBALANCED}`;
}

const one = (table: string, where: string): string => `ctid = (SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`;
const announcedAgain = (topic: string): string => `
  INSERT INTO platform.event SELECT workspace_id, gen_random_uuid(), topic, payload, subject_id, actor_kind, actor_id, actor_name,
    trace_id, occurred_at FROM platform.event WHERE topic = '${topic}' ORDER BY id LIMIT 1`;

const workDefects: readonly Defect[] = [
  {
    name: 'a lost job: the promise of an accepted block’s invoice line is gone, and so is the line',
    sql: `CREATE TEMPORARY TABLE lost ON COMMIT DROP AS
            SELECT ctid AS place, payload FROM platform.intent WHERE job = 'invoicing.draft-line' LIMIT 1;
          DELETE FROM platform.intent WHERE ctid = (SELECT place FROM lost);
          DELETE FROM platform.effect WHERE effect_key =
            (SELECT 'invoicing.draft-line:' || (payload ->> 'blockId') || '-' || (payload ->> 'duty') FROM lost);
          DELETE FROM invoicing.invoice_line l USING lost WHERE l.block_id::text = payload ->> 'blockId' AND l.duty = payload ->> 'duty'`,
    caughtBy: 'announcements-led-to-their-work',
  },
  {
    name: 'a job that counts as done and left no effect',
    sql: `DELETE FROM platform.effect WHERE ${one('platform.effect', `effect_key LIKE 'invoicing.release-funds:%'`)}`,
    caughtBy: 'kept-promises-left-their-effect',
  },
  {
    name: 'a job that the queue swallowed',
    sql: `UPDATE platform.intent SET state = 'queued', queued_at = now() - interval '10 minutes'
          WHERE ${one('platform.intent', `job = 'invoicing.render-invoice'`)}`,
    caughtBy: 'promises-are-kept-in-time',
  },
  {
    name: 'a job that was given up',
    sql: `UPDATE platform.intent SET state = 'dead' WHERE ${one('platform.intent', `job = 'contracts.agree-engagement'`)}`,
    caughtBy: 'no-promise-is-given-up',
  },
  {
    name: 'an effect that happened twice',
    sql: `ALTER TABLE platform.effect DROP CONSTRAINT effect_pkey; INSERT INTO platform.effect SELECT * FROM platform.effect LIMIT 1`,
    caughtBy: 'one-effect-per-key',
  },
  {
    name: 'an acknowledged mutation that is not in the database',
    sql: `DELETE FROM platform.idempotency WHERE ${one('platform.idempotency', `operation = 'depositFunds' ORDER BY created_at DESC`)}`,
    caughtBy: 'acknowledged-mutations-are-stored-once',
  },
  {
    name: 'a packet that was handed over twice under one key',
    sql: announcedAgain('teams.packet-delivered'),
    caughtBy: 'each-key-had-one-effect',
  },
  {
    name: 'a block that was accepted twice',
    sql: announcedAgain('teams.block-accepted'),
    caughtBy: 'accepted-blocks-are-announced-once',
  },
  {
    name: 'a block that was accepted and never handed over',
    sql: `DELETE FROM platform.event WHERE ${one('platform.event', `topic = 'teams.packet-delivered'`)}`,
    caughtBy: 'blocks-took-a-legal-path',
  },
  {
    name: 'a seat with two holders',
    sql: `DROP INDEX teams.seat_holder_one; UPDATE teams.seat_holder SET left_at = NULL WHERE left_at IS NOT NULL`,
    caughtBy: 'seats-have-one-holder',
  },
  {
    name: 'an accepted offer that ended otherwise',
    sql: `UPDATE teams.offer SET state = 'withdrawn' WHERE state = 'accepted'`,
    caughtBy: 'acknowledged-answers-to-offers-stand',
  },
  {
    name: 'a routing receipt that was rewritten',
    sql: `UPDATE routing.receipt SET document = document || ' ' WHERE ${one('routing.receipt', 'true')}`,
    caughtBy: 'receipts-are-as-they-were-written',
  },
];

const moneyDefects: readonly Defect[] = [
  {
    name: 'an unbalanced entry',
    sql: `UPDATE ledger.entry SET amount_minor = amount_minor + 1 WHERE ${one('ledger.entry', `account = 'cash' AND amount_minor > 0`)};
          ${REBALANCED}`,
    caughtBy: 'transfers-balance',
  },
  {
    name: 'an edited balance',
    sql: `UPDATE ledger.account SET balance_minor = balance_minor + 100 WHERE ${one('ledger.account', `code = 'cash'`)}`,
    caughtBy: 'balances-are-entries',
  },
  {
    name: 'a doubled payment: the money left twice',
    sql: copied('payment-sent/%', `key || '/again'`),
    caughtBy: 'money-in-transit-is-on-its-way',
  },
  {
    name: 'a doubled payment: the debt was closed twice',
    sql: copied('payment-settled/%', `key || '/again'`),
    caughtBy: 'invoices-are-paid-at-most-once',
  },
  { name: 'a doubled payout', sql: copied('payout/%', `key || '/again'`), caughtBy: 'payouts-happen-once' },
  {
    name: 'a doubled deposit',
    sql: copied('deposit/%', `'deposit/again/' || regexp_replace(key, '^.*/', '')`),
    caughtBy: 'acknowledged-deposits-are-booked-once',
  },
  { name: 'a deposit that is gone', sql: removed('deposit/%'), caughtBy: 'acknowledged-deposits-are-booked-once' },
  { name: 'a payment that is gone', sql: removed('payment-sent/%'), caughtBy: 'acknowledged-payments-are-booked-once' },
  {
    name: 'a payment that was sent and never arrived',
    sql: removed('payment-received/%'),
    caughtBy: 'payments-sent-are-payments-received',
  },
  {
    name: 'money that was spent and not there',
    sql: `UPDATE ledger.entry SET amount_minor = amount_minor - 10 ^ 12 WHERE ${one('ledger.entry', `account = 'cash'`)}; ${REBALANCED}`,
    caughtBy: 'no-money-that-is-not-there',
  },
  {
    name: 'accepted work on no invoice',
    sql: `DELETE FROM invoicing.invoice_line WHERE ${one('invoicing.invoice_line', 'true')}`,
    caughtBy: 'accepted-work-is-on-one-invoice-line',
  },
  {
    name: 'a line at another price',
    sql: `UPDATE invoicing.invoice_line SET price_minor = price_minor + 1 WHERE ${one('invoicing.invoice_line', 'true')}`,
    caughtBy: 'accepted-work-is-on-one-invoice-line',
  },
  {
    name: 'an engagement that was billed beyond its price',
    sql: `UPDATE contracts.engagement SET price_minor = 0`,
    caughtBy: 'no-engagement-is-billed-beyond-its-price',
  },
  {
    name: 'an invoice with another number than its seller was told',
    sql: `UPDATE invoicing.invoice SET number = number || '9' WHERE ${one('invoicing.invoice', 'number IS NOT NULL')}`,
    caughtBy: 'acknowledged-invoices-keep-their-number',
  },
  {
    name: 'a number that was left out',
    sql: `UPDATE invoicing.number_series SET last = last + 1 WHERE ${one('invoicing.number_series', 'true')}`,
    caughtBy: 'invoice-numbers-have-no-gaps',
  },
];

/** Each breaks one promise of the system in the database of a finished load. The auditor must find every one of them. */
export const defects: readonly Defect[] = [...workDefects, ...moneyDefects];
