import { TRANSFERS, TRIAL_BALANCE, type Transfer, type TrialBalance } from '../api/money.ts';
import { everyPage } from '../api/pages.ts';
import type { Visitor } from '../play/visitor.ts';
import { counted } from '../story/words.ts';
import { invariant, type Invariant } from './invariant.ts';

export interface Books {
  readonly workspace: string;
  readonly balances: readonly TrialBalance[];
  readonly transfers: readonly Transfer[];
}

export async function booksOf(visitor: Visitor): Promise<Books> {
  const { client, business } = visitor;
  const { trialBalance } = await client.ask(TRIAL_BALANCE, {});
  const transfers = await everyPage((after) =>
    client.ask(TRANSFERS, { after }).then(({ ledgerTransfers }) => ledgerTransfers),
  );
  return { workspace: business.name, balances: trialBalance, transfers };
}

/** Added up anew from rows and entries; what the API says about its own sums is not taken for granted. */
export function ledgersSumToZero(all: readonly Books[]): Invariant {
  const faults = all.flatMap(({ workspace, balances, transfers }) => [
    ...balances.flatMap((balance) => balanceFaults(workspace, balance)),
    ...transfers.flatMap((transfer) => transferFaults(workspace, transfer)),
  ]);
  const balances = all.flatMap((books) => books.balances);
  const transfers = all.flatMap((books) => books.transfers);
  const seen = `${counted(all.length, 'workspace')}, ${counted(balances.length, 'trial balance')}, ${counted(transfers.length, 'transfer')}`;
  // No books at all would sum to zero as well.
  const nothing = transfers.length === 0 ? ['nothing was booked'] : [];
  return invariant('every ledger sums to zero', [...faults, ...nothing], seen);
}

function balanceFaults(workspace: string, { currency, rows, difference }: TrialBalance): string[] {
  const sum = rows.reduce((total, { debit, credit }) => total + BigInt(debit.minor) - BigInt(credit.minor), 0n);
  if (sum === 0n && difference.minor === '0') return [];
  return [`${workspace}: ${currency} is off by ${sum}, and the API says ${difference.minor}`];
}

function transferFaults(workspace: string, { says, entries }: Transfer): string[] {
  const sums = new Map<string, bigint>();
  for (const { amount } of entries) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + BigInt(amount.minor));
  return [...sums].flatMap(([currency, sum]) =>
    sum === 0n ? [] : [`${workspace}: “${says}” is off by ${sum} ${currency}`],
  );
}
