import { money } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesToBook, unbalanced, type Posting } from './posting.ts';
import { trialBalances } from './trial-balance.ts';

const posting = (entries: Posting['entries'], more: Partial<Posting> = {}): Posting => ({
  key: 'k',
  source: 'test',
  says: 'A test',
  entries,
  ...more,
});
const pair = (minor: bigint, currency = 'EUR') => [
  { account: 'cash', amount: money(minor, currency) },
  { account: 'owner-funding', amount: money(-minor, currency) },
];

describe('a booking', () => {
  it('leaves out what is nothing, for example a fee of zero', () => {
    const free = { account: 'fees/platform', amount: money(0, 'EUR') };
    expect(entriesToBook(posting([...pair(5n), free]))).toEqual(pair(5n));
  });

  it.each([
    ['does not balance in EUR', posting([pair(5n)[0]!, { account: 'x', amount: money(-4n, 'EUR') }])],
    ['does not balance in EUR', posting([pair(5n)[0]!, { account: 'x', amount: money(-5n, 'USD') }])],
    ['moves nothing', posting(pair(0n))],
    ['is no account code', posting([{ account: 'My Cash', amount: money(1n, 'EUR') }, pair(1n)[1]!])],
    ['is a shared account', posting(pair(5n), { keepNonNegative: ['fees/platform'] })],
    ['beyond all bounds', posting(pair(10n ** 15n))],
    ['needs a key', posting(pair(5n), { key: '' })],
  ])('throws when it %s', (says, bad) => expect(() => entriesToBook(bad)).toThrow(says));

  it('balances exactly when every currency sums to zero', () => {
    const amounts = fc.array(fc.tuple(fc.bigInt({ min: -999n, max: 999n }), fc.constantFrom('EUR', 'JPY', 'KWD')));
    fc.assert(
      fc.property(amounts, (list) => {
        const entries = list.map(([minor, currency]) => ({ account: 'cash', amount: money(minor, currency) }));
        const off = new Set(unbalanced(entries));
        for (const currency of ['EUR', 'JPY', 'KWD']) {
          const sum = list.filter(([, of]) => of === currency).reduce((total, [minor]) => total + minor, 0n);
          expect(off.has(currency)).toBe(sum !== 0n);
        }
      }),
    );
  });
});

describe('a trial balance', () => {
  it('puts each account on one side and names the difference', () => {
    const account = (code: string, currency: string, balanceMinor: bigint) => ({
      code,
      currency,
      subject: null,
      balanceMinor,
    });
    const [eur, inr] = trialBalances([
      account('owner-funding', 'EUR', -900n),
      account('cash', 'EUR', 900n),
      account('cash', 'INR', 7n),
    ]);
    expect(eur).toMatchObject({
      currency: 'EUR',
      totalDebit: money(900n, 'EUR'),
      totalCredit: money(900n, 'EUR'),
      difference: money(0n, 'EUR'),
    });
    expect(eur?.rows.map(({ account: { code }, debit, credit }) => [code, debit.minor, credit.minor])).toEqual([
      ['cash', 900n, 0n],
      ['owner-funding', 0n, 900n],
    ]);
    expect(inr?.difference).toEqual(money(7n, 'INR'));
  });
});
