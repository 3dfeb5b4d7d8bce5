import { sqlCheck, type Check } from './check.ts';

/** Accounts that hold real money: below zero, somebody spent what was not there. */
const NEVER_NEGATIVE = `(code = 'cash' OR code LIKE 'held/%')`;

export const moneyChecks: readonly Check[] = [
  sqlCheck({
    name: 'transfers-balance',
    says: 'The entries of every transfer sum to zero in each currency.',
    tables: ['ledger.entry'],
    sql: `SELECT workspace_id, transfer_id, currency, sum(amount_minor) AS off_by FROM ledger.entry
          GROUP BY workspace_id, transfer_id, currency HAVING sum(amount_minor) <> 0`,
  }),
  sqlCheck({
    name: 'transfers-have-entries',
    says: 'Every transfer has at least two entries.',
    tables: ['ledger.transfer', 'ledger.entry'],
    sql: `SELECT t.workspace_id, t.id AS transfer_id, count(e.position) AS entries FROM ledger.transfer t
          LEFT JOIN ledger.entry e ON e.workspace_id = t.workspace_id AND e.transfer_id = t.id
          GROUP BY t.workspace_id, t.id HAVING count(e.position) < 2`,
  }),
  sqlCheck({
    name: 'books-sum-to-zero',
    says: 'All balances of a workspace sum to zero in each currency.',
    tables: ['ledger.account'],
    sql: `SELECT workspace_id, currency, sum(balance_minor) AS off_by FROM ledger.account
          GROUP BY workspace_id, currency HAVING sum(balance_minor) <> 0`,
  }),
  sqlCheck({
    name: 'balances-are-entries',
    says: 'Every stored balance is the sum of the entries on it.',
    tables: ['ledger.account', 'ledger.entry'],
    sql: `SELECT a.workspace_id, a.code, a.currency, a.part, a.balance_minor AS stored, coalesce(sum(e.amount_minor), 0) AS entries
          FROM ledger.account a LEFT JOIN ledger.entry e
            ON e.workspace_id = a.workspace_id AND e.account = a.code AND e.currency = a.currency AND e.part = a.part
          GROUP BY a.workspace_id, a.code, a.currency, a.part, a.balance_minor
          HAVING a.balance_minor <> coalesce(sum(e.amount_minor), 0)`,
  }),
  sqlCheck({
    name: 'no-money-that-is-not-there',
    says: 'Cash and held funds are never below zero.',
    tables: ['ledger.account'],
    sql: `SELECT workspace_id, code, currency, sum(balance_minor) AS balance FROM ledger.account
          WHERE ${NEVER_NEGATIVE} GROUP BY workspace_id, code, currency HAVING sum(balance_minor) < 0`,
  }),
  sqlCheck({
    name: 'one-transfer-per-key',
    says: 'A key is booked once.',
    tables: ['ledger.transfer'],
    sql: `SELECT workspace_id, key, count(*) AS transfers FROM ledger.transfer GROUP BY workspace_id, key HAVING count(*) > 1`,
  }),
];
