import { moneyOf, type MoneyValue } from '../../../shared/money/money.ts';
import type { Balance } from '../api/ledger.ts';

/** What the accounts say in four numbers. All are zero or more; debts stand as what is owed. */
export interface BalanceFacts {
  readonly currency: string;
  readonly cash: MoneyValue;
  /** Set aside for running teams. */
  readonly held: MoneyValue;
  readonly heldFor: number;
  readonly toReceive: MoneyValue;
  readonly toPay: MoneyValue;
  readonly earned: MoneyValue;
  /** Gone on to the own bank. */
  readonly paidOut: MoneyValue;
}

/** By the first part of the account's path; the chart of accounts is the ledger's. */
export function factsOf({ currency, rows }: Balance): BalanceFacts {
  const sum = (sign: 1n | -1n, ...prefixes: string[]) =>
    moneyOf(
      rows
        .filter(({ account }) => prefixes.some((prefix) => account.code.startsWith(prefix)))
        .reduce((total, { account }) => total + sign * BigInt(account.balance.minor), 0n),
      currency,
    );
  return {
    currency,
    cash: sum(1n, 'cash'),
    held: sum(1n, 'held/'),
    heldFor: rows.filter(({ account }) => account.code.startsWith('held/') && account.balance.minor !== '0').length,
    toReceive: sum(1n, 'receivable/', 'in-transit'),
    toPay: sum(-1n, 'payable/', 'withheld/', 'tax/', 'vat/'),
    earned: sum(-1n, 'revenue', 'income'),
    paidOut: sum(1n, 'payout'),
  };
}

export function isNothing({ minor }: MoneyValue): boolean {
  return BigInt(minor) === 0n;
}
