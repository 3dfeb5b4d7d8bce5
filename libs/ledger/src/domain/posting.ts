import type { Money } from '@muster/kernel';
import { isAccountCode, isShared } from './account.ts';

/** One side of a booking. Positive is a debit, negative a credit. */
export interface Entry {
  /** Code of the account, for example `cash` or `held/run/<id>`. It is opened when it is not there yet. */
  readonly account: string;
  readonly amount: Money;
}

/** A set of entries to book at once. */
export interface Posting {
  /** Names the business fact, once in a workspace: the same key again books nothing. */
  readonly key: string;
  /** What it is booked for, opaque to the ledger: `invoice/<id>`. */
  readonly source: string;
  /** For people, one sentence. */
  readonly says: string;
  readonly entries: readonly Entry[];
  /** Debit-normal accounts that this booking may not take below zero. */
  readonly keepNonNegative?: readonly string[];
  /** What the things are called that accounts are kept for, by account code; read when an account is opened. */
  readonly subjects?: Readonly<Record<string, string>>;
}

export interface NotEnoughFunds {
  readonly kind: 'NotEnoughFunds';
  /** What the account holds. */
  readonly available: Money;
}

/** Within what a signed 64-bit number and the API's 15 digits can carry, with room for sums. */
const LARGEST_MINOR = 10n ** 15n;
const MOST_ENTRIES = 500;

/**
 * Entries of nothing are left out. What is wrong with the rest is a bug of the caller, never something to tell a person:
 * it throws. The database checks the zero sum once more.
 */
export function entriesToBook(posting: Posting): readonly Entry[] {
  const entries = posting.entries.filter(({ amount }) => amount.minor !== 0n);
  const problem = problemOf(posting, entries);
  if (problem) throw new Error(`the booking ${posting.key} ${problem}`);
  return entries;
}

function problemOf({ key, keepNonNegative = [] }: Posting, entries: readonly Entry[]): string | undefined {
  if (key.length === 0 || key.length > 400) return 'needs a key of at most 400 characters';
  if (entries.length < 2) return 'moves nothing';
  if (entries.length > MOST_ENTRIES) return `has more than ${MOST_ENTRIES} entries`;
  const odd = entries.find(({ account }) => !isAccountCode(account));
  if (odd) return `names the account "${odd.account}", which is no account code`;
  const huge = entries.find(({ amount }) => amount.minor >= LARGEST_MINOR || amount.minor <= -LARGEST_MINOR);
  if (huge) return 'has an amount beyond all bounds';
  const shared = keepNonNegative.find(isShared);
  if (shared) return `cannot keep ${shared} above zero, because it is a shared account`;
  const [currency] = unbalanced(entries);
  return currency ? `does not balance in ${currency}` : undefined;
}

/** @returns the currencies in which debits and credits differ */
export function unbalanced(entries: readonly Entry[]): readonly string[] {
  const sums = new Map<string, bigint>();
  for (const { amount } of entries) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor);
  return [...sums].filter(([, sum]) => sum !== 0n).map(([currency]) => currency);
}
