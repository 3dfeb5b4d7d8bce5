import type { Acknowledged, AuditDb, Check } from './check.ts';

/** What clients were told is so. `$1` holds every acknowledgement once. */
const TOLD = `
  WITH told AS (
    SELECT DISTINCT operation, key, input, answer
    FROM jsonb_to_recordset($1::jsonb) AS a (operation text, key text, input jsonb, answer jsonb)
  )`;

export const acknowledgedChecks: readonly Check[] = [
  acknowledgedCheck({
    name: 'acknowledged-mutations-are-stored-once',
    says: 'Every mutation that was acknowledged stands in the database with its outcome, once.',
    tables: ['platform.idempotency'],
    sql: `SELECT t.operation, t.key, count(i.key) AS stored FROM (SELECT DISTINCT operation, key FROM told) t
          LEFT JOIN platform.idempotency i ON i.operation = t.operation AND i.key = t.key AND i.outcome IS NOT NULL
          GROUP BY t.operation, t.key HAVING count(i.key) <> 1`,
  }),
  acknowledgedCheck({
    name: 'acknowledged-deposits-are-booked-once',
    says: 'Every acknowledged deposit was booked once, with its amount.',
    tables: ['ledger.transfer', 'ledger.entry'],
    // A deposit's key in the books ends with the key of the mutation. Taken out once, or every pair would be looked at.
    sql: `, booked AS MATERIALIZED (
            SELECT regexp_replace(l.key, '^.*/', '') AS key, e.amount_minor, e.currency FROM ledger.transfer l
            JOIN ledger.entry e ON e.workspace_id = l.workspace_id AND e.transfer_id = l.id AND e.account = 'cash'
            WHERE l.source = 'deposit'
          )
          SELECT t.key, t.input -> 'amount' AS told, count(b.key) AS bookings, min(b.amount_minor) AS booked
          FROM (SELECT DISTINCT key, input FROM told WHERE operation = 'depositFunds') t LEFT JOIN booked b ON b.key = t.key
          GROUP BY t.key, t.input
          HAVING count(b.key) <> 1 OR min(b.amount_minor) <> (t.input -> 'amount' ->> 'minor')::bigint
            OR min(b.currency) <> t.input -> 'amount' ->> 'currency'`,
  }),
  acknowledgedCheck({
    name: 'acknowledged-payments-are-booked-once',
    says: 'Every invoice whose payment was acknowledged was paid once.',
    tables: ['ledger.transfer', 'invoicing.received_invoice'],
    sql: `SELECT t.invoice_id, r.state, count(l.id) AS payments
          FROM (SELECT DISTINCT input ->> 'invoiceId' AS invoice_id FROM told WHERE operation = 'payInvoice') t
          LEFT JOIN ledger.transfer l ON l.key = 'payment-sent/' || t.invoice_id
          LEFT JOIN invoicing.received_invoice r ON r.id::text = t.invoice_id
          GROUP BY t.invoice_id, r.state HAVING count(l.id) <> 1 OR coalesce(r.state NOT IN ('approved', 'paid'), true)`,
  }),
  acknowledgedCheck({
    name: 'acknowledged-invoices-keep-their-number',
    says: 'Every invoice that was issued to somebody carries the number they were told.',
    tables: ['invoicing.invoice'],
    sql: `SELECT t.invoice_id, t.number AS told, i.number
          FROM (SELECT DISTINCT input ->> 'invoiceId' AS invoice_id, answer ->> 'number' AS number
                FROM told WHERE operation = 'issueInvoice') t
          LEFT JOIN invoicing.invoice i ON i.id::text = t.invoice_id
          WHERE i.number IS DISTINCT FROM t.number`,
  }),
  acknowledgedCheck({
    name: 'acknowledged-answers-to-offers-stand',
    says: 'Every acceptance or refusal of an offer that was acknowledged is how the offer ended.',
    tables: ['teams.offer', 'teams.seat_holder'],
    sql: `SELECT t.operation, t.offer_id, o.state, count(h.offer_id) AS holdings
          FROM (SELECT DISTINCT operation, input ->> 'offerId' AS offer_id FROM told
                WHERE operation IN ('acceptOffer', 'declineOffer')) t
          LEFT JOIN teams.offer o ON o.id::text = t.offer_id
          LEFT JOIN teams.seat_holder h ON h.offer_id = o.id AND h.workspace_id = o.workspace_id
          GROUP BY t.operation, t.offer_id, o.state
          HAVING o.state IS DISTINCT FROM CASE t.operation WHEN 'acceptOffer' THEN 'accepted' ELSE 'declined' END
            OR count(h.offer_id) <> CASE t.operation WHEN 'acceptOffer' THEN 1 ELSE 0 END`,
  }),
];

function acknowledgedCheck({ sql, ...check }: Omit<Check, 'run'> & { readonly sql: string }): Check {
  return {
    ...check,
    run: async (db: AuditDb, { acknowledged = [] }) =>
      (
        await db.query<Record<string, unknown>>(`${TOLD} ${sql}`, [
          JSON.stringify(acknowledged satisfies readonly Acknowledged[]),
        ])
      ).rows,
  };
}
