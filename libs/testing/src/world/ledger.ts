import { money, newId, type Result, type WorkspaceId } from '@muster/kernel';
import { Ledger, type NotEnoughFunds, type Posted, type Posting } from '@muster/ledger';
import { systemContext, type Context } from '@muster/platform';
import type { TestDatabase } from '../postgres/test-database.ts';

export interface LedgerWorld {
  newWorkspace(): Context;
  post(ctx: Context, posting: Posting): Promise<Result<Posted, NotEnoughFunds>>;
  /** In minor units. */
  balance(ctx: Context, account: string, currency?: string): Promise<bigint>;
  audit(ctx: Context): Promise<LedgerAudit>;
}

/** What the owner of the database sees of one workspace, recomputed from the entries. */
export interface LedgerAudit {
  readonly unbalancedTransfers: number;
  readonly wrongBalances: number;
  /** Of all balances, one per currency: every one is zero. */
  readonly sums: readonly bigint[];
  readonly transfers: number;
  readonly keys: number;
}

export function ledgerWorld({ db, owner }: TestDatabase): LedgerWorld {
  const ledger = new Ledger();
  return {
    newWorkspace: () => systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace'),
    post: (ctx, posting) => db.write(ctx, (tx) => ledger.post(tx, posting)),
    balance: (ctx, account, currency = 'EUR') =>
      db.read(ctx, async (tx) => (await ledger.balance(tx, account, currency)).minor),
    audit: async ({ workspaceId }) => {
      const read = async (sql: string) => (await owner.query<Record<string, string>>(sql, [workspaceId])).rows;
      const unbalanced = await read(
        `SELECT transfer_id FROM ledger.entry WHERE workspace_id = $1 GROUP BY transfer_id, currency HAVING sum(amount_minor) <> 0`,
      );
      const wrong = await read(
        `SELECT a.code FROM ledger.account a LEFT JOIN ledger.entry e
           ON e.workspace_id = a.workspace_id AND e.account = a.code AND e.currency = a.currency AND e.part = a.part
         WHERE a.workspace_id = $1 GROUP BY a.code, a.currency, a.part, a.balance_minor
         HAVING a.balance_minor <> coalesce(sum(e.amount_minor), 0)`,
      );
      const sums = await read(
        `SELECT currency, sum(balance_minor) AS sum FROM ledger.account WHERE workspace_id = $1 GROUP BY currency`,
      );
      const [count] = await read(
        `SELECT count(*) AS transfers, count(DISTINCT key) AS keys FROM ledger.transfer WHERE workspace_id = $1`,
      );
      return {
        unbalancedTransfers: unbalanced.length,
        wrongBalances: wrong.length,
        sums: sums.map(({ sum }) => BigInt(sum ?? '0')),
        transfers: Number(count?.['transfers']),
        keys: Number(count?.['keys']),
      };
    },
  };
}

/** A booking of two entries in euro. */
export function move(key: string, [from, to]: readonly [from: string, to: string], minor: bigint): Posting {
  const entries = [
    { account: to, amount: money(minor, 'EUR') },
    { account: from, amount: money(-minor, 'EUR') },
  ];
  return { key, source: 'test', says: 'A test', entries };
}

export function deposit(key: string, minor: bigint): Posting {
  return move(key, ['owner-funding', 'cash'], minor);
}
