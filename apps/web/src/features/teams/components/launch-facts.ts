import { moneyOf, type MoneyValue } from '../../../shared/money/money.ts';

interface Books {
  readonly currency: string;
  readonly rows: readonly {
    readonly account: { readonly code: string; readonly balance: { readonly minor: string } };
  }[];
}

/** What is free to be set aside in the currency of the price, and what is missing; undefined when it is enough. */
export function shortfallOf(
  books: readonly Books[],
  { minor, currency }: { readonly minor: string; readonly currency: string },
): { readonly free: MoneyValue; readonly missing: MoneyValue } | undefined {
  const rows = books.find((each) => each.currency === currency)?.rows ?? [];
  const free = rows
    .filter(({ account }) => account.code === 'cash')
    .reduce((total, { account }) => total + BigInt(account.balance.minor), 0n);
  const missing = BigInt(minor) - free;
  return missing > 0n ? { free: moneyOf(free, currency), missing: moneyOf(missing, currency) } : undefined;
}
