import { sqlCheck, type Check } from './check.ts';

/** Everything that is owed by what the teams announced: making a block, looking at what another made, and having begun a block of a cancelled run. */
const OWED = `
  SELECT workspace_id AS client, (payload ->> 'offerId')::uuid AS engagement_id, (payload ->> 'blockId')::uuid AS block_id,
         (payload ->> 'workerWorkspaceId')::uuid AS worker, (payload ->> 'priceMinor')::bigint AS price_minor,
         payload ->> 'currency' AS currency,
         CASE topic WHEN 'teams.block-reviewed' THEN 'review' ELSE 'work' END AS duty
  FROM platform.event WHERE topic IN ('teams.block-accepted', 'teams.block-reviewed', 'teams.block-settled')`;

const LINES = `
  SELECT l.workspace_id AS worker, i.engagement_id, l.block_id, l.duty, l.price_minor, l.currency
  FROM invoicing.invoice_line l JOIN invoicing.invoice i ON i.workspace_id = l.workspace_id AND i.id = l.invoice_id`;

export const workChecks: readonly Check[] = [
  sqlCheck({
    name: 'accepted-blocks-are-announced-once',
    says: 'Every accepted block was announced as accepted exactly once.',
    tables: ['teams.run_block'],
    sql: `SELECT b.workspace_id, b.id AS block_id, count(e.id) AS announced FROM teams.run_block b
          LEFT JOIN platform.event e ON e.workspace_id = b.workspace_id AND e.topic = 'teams.block-accepted'
            AND e.payload ->> 'blockId' = b.id::text
          WHERE b.state = 'accepted' GROUP BY b.workspace_id, b.id HAVING count(e.id) <> 1`,
  }),
  sqlCheck({
    name: 'accepted-work-is-owed',
    says: 'Every accepted piece of work stands as accepted in its engagement, at the announced price.',
    tables: ['contracts.engaged_block'],
    sql: `SELECT o.client, o.engagement_id, o.block_id, o.price_minor, b.price_minor AS agreed, b.accepted_at FROM (${OWED}) o
          LEFT JOIN contracts.engaged_block b
            ON b.workspace_id = o.client AND b.engagement_id = o.engagement_id AND b.block_id = o.block_id AND b.duty = o.duty
          WHERE coalesce(b.settled_minor, CASE WHEN b.accepted_at IS NOT NULL THEN b.price_minor END)
            IS DISTINCT FROM o.price_minor`,
  }),
  sqlCheck({
    name: 'accepted-work-is-on-one-invoice-line',
    says: 'Every accepted piece of work stands on exactly one invoice line, at the agreed price.',
    tables: ['invoicing.invoice_line', 'invoicing.invoice'],
    sql: `SELECT o.worker, o.engagement_id, o.block_id, o.price_minor, count(l.block_id) AS lines,
                 min(l.price_minor) AS invoiced FROM (${OWED}) o
          LEFT JOIN (${LINES}) l
            ON l.worker = o.worker AND l.engagement_id = o.engagement_id AND l.block_id = o.block_id AND l.duty = o.duty
          GROUP BY o.client, o.worker, o.engagement_id, o.block_id, o.price_minor, o.currency, o.duty
          HAVING count(l.block_id) <> 1 OR min(l.price_minor) <> o.price_minor OR min(l.currency) <> o.currency`,
  }),
  sqlCheck({
    name: 'invoice-lines-are-accepted-work',
    says: 'Nothing stands on an invoice that was not accepted.',
    tables: ['invoicing.invoice_line', 'invoicing.invoice'],
    sql: `SELECT l.* FROM (${LINES}) l LEFT JOIN (${OWED}) o
            ON o.worker = l.worker AND o.engagement_id = l.engagement_id AND o.block_id = l.block_id AND o.duty = l.duty
          WHERE o.block_id IS NULL`,
  }),
  sqlCheck({
    name: 'invoices-are-paid-at-most-once',
    says: 'What was booked for an invoice closes its debt, and never more than its debt.',
    tables: ['invoicing.received_invoice', 'ledger.transfer', 'ledger.entry'],
    sql: `SELECT r.workspace_id, r.id AS invoice_id, r.state, coalesce(sum(e.amount_minor), 0) AS debt
          FROM invoicing.received_invoice r
          JOIN ledger.transfer t ON t.workspace_id = r.workspace_id AND t.source = 'invoice/' || r.id
          JOIN ledger.entry e ON e.workspace_id = t.workspace_id AND e.transfer_id = t.id
            AND e.account = 'payable/' || r.seller_workspace_id
          GROUP BY r.workspace_id, r.id, r.state
          HAVING sum(e.amount_minor) > 0 OR (r.state = 'paid' AND sum(e.amount_minor) <> 0)`,
  }),
  sqlCheck({
    name: 'payouts-happen-once',
    says: 'The money of an invoice leaves for the bank once.',
    tables: ['ledger.transfer', 'ledger.entry'],
    sql: `SELECT t.workspace_id, t.source, count(*) AS payouts FROM ledger.transfer t
          JOIN ledger.entry e ON e.workspace_id = t.workspace_id AND e.transfer_id = t.id
          WHERE e.account LIKE 'payout/%' AND t.source LIKE 'invoice/%' GROUP BY t.workspace_id, t.source HAVING count(*) > 1`,
  }),
  sqlCheck({
    name: 'money-in-transit-is-on-its-way',
    says: 'Money in transit is what approved invoices still have before them.',
    tables: ['invoicing.received_invoice', 'ledger.transfer', 'ledger.entry'],
    sql: `SELECT r.workspace_id, r.id AS invoice_id, sum(e.amount_minor) AS in_transit FROM invoicing.received_invoice r
          JOIN ledger.transfer t ON t.workspace_id = r.workspace_id AND t.source = 'invoice/' || r.id
          JOIN ledger.entry e ON e.workspace_id = t.workspace_id AND e.transfer_id = t.id AND e.account = 'in-transit'
          GROUP BY r.workspace_id, r.id, r.state
          HAVING sum(e.amount_minor) < 0 OR (r.state <> 'approved' AND sum(e.amount_minor) <> 0)`,
  }),
  sqlCheck({
    name: 'payments-sent-are-payments-received',
    says: 'What left the books of a buyer is what arrived in the books of the seller, once.',
    tables: ['invoicing.received_invoice', 'ledger.transfer', 'ledger.entry'],
    sql: `WITH sent AS (
            SELECT t.source, e.currency, sum(e.amount_minor) AS minor FROM ledger.transfer t
            JOIN ledger.entry e ON e.workspace_id = t.workspace_id AND e.transfer_id = t.id AND e.account = 'in-transit'
            WHERE t.key LIKE 'payment-sent/%' GROUP BY t.source, e.currency
          ), arrived AS (
            SELECT t.source, count(DISTINCT t.id) AS times,
                   jsonb_object_agg(e.currency || ' ' || e.position, e.amount_minor) AS entries FROM ledger.transfer t
            JOIN ledger.entry e ON e.workspace_id = t.workspace_id AND e.transfer_id = t.id AND e.account = 'cash'
            WHERE t.key LIKE 'payment-received/%' GROUP BY t.source
          )
          SELECT r.id AS invoice_id, r.state, s.minor AS sent, s.currency, a.times, a.entries FROM invoicing.received_invoice r
          LEFT JOIN sent s ON s.source = 'invoice/' || r.id LEFT JOIN arrived a ON a.source = 'invoice/' || r.id
          WHERE (r.state = 'paid' AND (a.times IS DISTINCT FROM 1 OR NOT EXISTS (
              SELECT 1 FROM jsonb_each_text(a.entries) AS entry
              WHERE entry.key LIKE s.currency || ' %' AND entry.value::bigint = s.minor)))
            OR (r.state = 'issued' AND (s.minor IS NOT NULL OR a.times IS NOT NULL))`,
  }),
  sqlCheck({
    name: 'no-engagement-is-billed-beyond-its-price',
    says: 'The lines of an engagement never sum to more than what was agreed.',
    tables: ['contracts.engagement', 'invoicing.invoice_line', 'invoicing.invoice'],
    sql: `SELECT e.id AS engagement_id, e.price_minor AS agreed, sum(l.price_minor) AS billed FROM contracts.engagement e
          JOIN (${LINES}) l ON l.worker = e.workspace_id AND l.engagement_id = e.id
          WHERE e.workspace_id = e.worker_workspace_id GROUP BY e.workspace_id, e.id, e.price_minor
          HAVING sum(l.price_minor) > e.price_minor`,
  }),
  sqlCheck({
    name: 'invoice-numbers-have-no-gaps',
    says: 'The numbers of a series run from 1 without gaps, and the series stands at the last one.',
    tables: ['invoicing.invoice', 'invoicing.number_series'],
    sql: `WITH taken AS (
            SELECT workspace_id, regexp_replace(number, '-[0-9]+$', '') AS series,
                   regexp_replace(number, '^.*-', '')::integer AS sequence
            FROM invoicing.invoice WHERE number IS NOT NULL
          ), counted AS (
            SELECT workspace_id, series, count(DISTINCT sequence) AS numbers, count(*) AS invoices, max(sequence) AS highest
            FROM taken GROUP BY workspace_id, series
          )
          SELECT c.*, s.last FROM counted c
          LEFT JOIN invoicing.number_series s ON s.workspace_id = c.workspace_id AND s.prefix || '-' || s.year = c.series
          WHERE c.numbers <> c.highest OR c.invoices <> c.numbers OR s.last <> c.highest`,
  }),
  sqlCheck({
    name: 'seats-have-one-holder',
    says: 'A seat has at most one holder at a time.',
    tables: ['teams.seat_holder'],
    sql: `SELECT workspace_id, seat_id, count(*) AS holders FROM teams.seat_holder WHERE left_at IS NULL
          GROUP BY workspace_id, seat_id HAVING count(*) > 1`,
  }),
];
