import { add, money, zero, type CurrencyCode, type Money } from '@muster/kernel';
import { accountLabel } from './account.ts';

export interface AccountBalance {
  readonly code: string;
  readonly currency: CurrencyCode;
  readonly subject: string | null;
  /** Positive: more debits than credits. All parts of a shared account together. */
  readonly balanceMinor: bigint;
}

export interface AccountView {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly currency: CurrencyCode;
  readonly balance: Money;
}

export interface TrialBalance {
  readonly currency: CurrencyCode;
  readonly rows: readonly { readonly account: AccountView; readonly debit: Money; readonly credit: Money }[];
  readonly totalDebit: Money;
  readonly totalCredit: Money;
  /** Zero, or the books are wrong. */
  readonly difference: Money;
}

/** One per currency, in the order of the currencies' codes; accounts in the order of theirs. */
export function trialBalances(accounts: readonly AccountBalance[]): readonly TrialBalance[] {
  const currencies = [...new Set(accounts.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) =>
    trialBalance(
      currency,
      accounts.filter((account) => account.currency === currency),
    ),
  );
}

function trialBalance(currency: CurrencyCode, accounts: readonly AccountBalance[]): TrialBalance {
  const nothing = zero(currency);
  const rows = accounts
    .toSorted((left, right) => (left.code < right.code ? -1 : 1))
    .map((account) => {
      const { balanceMinor } = account;
      return {
        account: accountView(account),
        debit: balanceMinor > 0n ? money(balanceMinor, currency) : nothing,
        credit: balanceMinor < 0n ? money(-balanceMinor, currency) : nothing,
      };
    });
  const totalDebit = rows.reduce((total, { debit }) => add(total, debit), nothing);
  const totalCredit = rows.reduce((total, { credit }) => add(total, credit), nothing);
  const difference = money(totalDebit.minor - totalCredit.minor, currency);
  return { currency, rows, totalDebit, totalCredit, difference };
}

function accountView({ code, currency, subject, balanceMinor }: AccountBalance): AccountView {
  return {
    id: `${code}:${currency}`,
    code,
    label: accountLabel(code, subject),
    currency,
    balance: money(balanceMinor, currency),
  };
}
