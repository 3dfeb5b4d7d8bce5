import { money, type Money } from '@muster/kernel';
import type { PageRequest, Tx } from '@muster/platform';
import { accountLabel } from '../domain/account.ts';
import type { AccountBalance } from '../domain/trial-balance.ts';
import { transferTable, type TransferRow } from './ledger.tables.ts';

export interface TransferView {
  readonly id: string;
  readonly bookedAt: Date;
  readonly says: string;
  readonly source: string;
  readonly entries: readonly { accountCode: string; accountLabel: string; amount: Money }[];
}

/** All accounts of the workspace, shared ones summed over their parts. */
export async function accountBalances(tx: Tx): Promise<AccountBalance[]> {
  const rows = await tx.query<{ code: string; currency: string; subject: string | null; minor: string }>(
    `SELECT code, currency, max(subject) AS subject, sum(balance_minor) AS minor FROM ledger.account
     WHERE workspace_id = $1 GROUP BY code, currency`,
    [tx.workspaceId],
  );
  return rows.map(({ code, currency, subject, minor }) => ({ code, currency, subject, balanceMinor: BigInt(minor) }));
}

/** Newest first, up to one more than the page holds. */
export async function transfersPage(tx: Tx, page: PageRequest): Promise<TransferView[]> {
  const rows = await tx.query<{ id: string; says: string; source: string; booked_at: Date }>(
    `SELECT id, says, source, booked_at FROM ledger.transfer
     WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`,
    [tx.workspaceId, page.afterKey, page.first + 1],
  );
  return withEntries(
    tx,
    rows.map(({ id, says, source, booked_at }) => ({ id, says, source, bookedAt: booked_at })),
  );
}

export async function transferById(tx: Tx, id: string): Promise<TransferView | undefined> {
  const row = await tx.one(transferTable, { id });
  return row ? (await withEntries(tx, [row]))[0] : undefined;
}

type Head = Pick<TransferRow, 'id' | 'says' | 'source' | 'bookedAt'>;

async function withEntries(tx: Tx, heads: readonly Head[]): Promise<TransferView[]> {
  if (heads.length === 0) return [];
  const rows = await tx.query<{
    transfer_id: string;
    account: string;
    currency: string;
    amount_minor: string;
    subject: string | null;
  }>(
    `SELECT e.transfer_id, e.account, e.currency, e.amount_minor, a.subject
     FROM ledger.entry e JOIN ledger.account a
       ON a.workspace_id = e.workspace_id AND a.code = e.account AND a.currency = e.currency AND a.part = e.part
     WHERE e.workspace_id = $1 AND e.transfer_id = ANY ($2::uuid[]) ORDER BY e.transfer_id, e.position`,
    [tx.workspaceId, heads.map(({ id }) => id)],
  );
  const byTransfer = Map.groupBy(rows, ({ transfer_id }) => transfer_id);
  return heads.map(({ id, says, source, bookedAt }) => ({
    id,
    says,
    source,
    bookedAt,
    entries: (byTransfer.get(id) ?? []).map(({ account, currency, amount_minor, subject }) => ({
      accountCode: account,
      accountLabel: accountLabel(account, subject),
      amount: money(BigInt(amount_minor), currency),
    })),
  }));
}
