import { money, newId, type Money } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { partOf } from '../domain/account.ts';
import type { Entry, Posting } from '../domain/posting.ts';

export type Booked =
  | { readonly kind: 'booked' | 'known'; readonly transferId: string }
  | { readonly kind: 'short'; readonly available: Money };

/** One call of the booking function: locks, checks and writes happen inside the database. */
export async function book(tx: Tx, posting: Posting, entries: readonly Entry[]): Promise<Booked> {
  const [row] = await tx.query<{
    outcome: Booked['kind'];
    transfer_id: string;
    minor: string;
    currency: string;
  }>(
    `SELECT outcome, transfer_id, minor, currency FROM ledger.post($1, $2, $3, $4, $5, $6,
       $7::text[], $8::text[], $9::integer[], $10::bigint[], $11::text[], $12::text[])`,
    [
      tx.workspaceId,
      newId<'Transfer'>(),
      posting.key,
      posting.source,
      posting.says,
      tx.now,
      entries.map(({ account }) => account),
      entries.map(({ amount }) => amount.currency),
      entries.map(({ account }) => partOf(account, posting.key)),
      entries.map(({ amount }) => amount.minor.toString()),
      entries.map(({ account }) => posting.subjects?.[account] ?? null),
      posting.keepNonNegative ?? [],
    ],
  );
  if (!row) throw new Error('the booking function gave no answer');
  if (row.outcome === 'short') return { kind: 'short', available: money(BigInt(row.minor), row.currency) };
  return { kind: row.outcome, transferId: row.transfer_id };
}

export async function balanceOf(tx: Tx, account: string, currency: string): Promise<Money> {
  const [row] = await tx.query<{ minor: string }>(
    `SELECT coalesce(sum(balance_minor), 0) AS minor FROM ledger.account
     WHERE workspace_id = $1 AND code = $2 AND currency = $3`,
    [tx.workspaceId, account, currency],
  );
  return money(BigInt(row?.minor ?? '0'), currency);
}
