import fc from 'fast-check';
import { money } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { deal, expectDecided } from './facts-for-tests.ts';
import { reckonTotals, type TotalsInput } from './totals.ts';
import { decideTreatment } from './treatment.ts';

const standard = expectDecided(decideTreatment(deal({ from: 'DE', to: 'DE' })));
const exempt = expectDecided(decideTreatment(deal({ from: 'DE', to: 'DE', seller: { isSmallBusiness: true } })));
const reduced = { ...standard, rateBasisPoints: 700 };

const line = fc.record({
  quantity: fc.constantFrom('1', '0.25', '7.5', '3.333', '12', '0'),
  unitPrice: fc.tuple(fc.nat(99_999), fc.nat(9_999)).map(([whole, part]) => ({
    amount: `${whole}.${String(part).padStart(4, '0')}`,
  })),
  treatment: fc.constantFrom(standard, exempt, reduced),
});
const invoice = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 12 }), currency: fc.constantFrom('EUR', 'JPY', 'KWD') })
  .map(({ lines, currency }): TotalsInput => ({
    currency,
    currencyDecimals: { EUR: 2, JPY: 0, KWD: 3 }[currency] ?? 2,
    lines: lines.map((fields, index) => ({ ...fields, id: String(index) })),
  }));

const total = (parts: readonly bigint[]): bigint => parts.reduce((left, right) => left + right, 0n);

describe('reckonTotals', () => {
  it('rounds the line, then adds', () => {
    // Three lines of 0.335 are 0.34 each: 1.02, not 1.01.
    const thirds = ['a', 'b', 'c'].map((id) => ({
      id,
      quantity: '1',
      unitPrice: { amount: '0.335' },
      treatment: exempt,
    }));
    expect(reckonTotals({ currency: 'EUR', currencyDecimals: 2, lines: thirds }).netHundredths).toBe(102n);
  });

  it('takes the tax of a category from its base, not from its lines', () => {
    // 19% of 0.10 is 0.02 on each of five lines, but 0.10 on the base of 0.50.
    const lines = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      quantity: '1',
      unitPrice: { amount: '0.1' },
      treatment: standard,
    }));
    expect(reckonTotals({ currency: 'EUR', currencyDecimals: 2, lines }).taxHundredths).toBe(10n);
  });

  it('pays whole yen and says what was rounded (BT-114)', () => {
    const lines = [{ id: '1', quantity: '1', unitPrice: { amount: '1234.56' }, treatment: standard }];
    const totals = reckonTotals({ currency: 'JPY', currencyDecimals: 0, lines });
    expect(totals.grossHundredths).toBe(146_913n);
    expect(totals.payable).toEqual(money(1_469, 'JPY'));
    expect(totals.roundingHundredths).toBe(-13n);
  });

  it('states the tax in the accounting currency at the rate of the law (BT-111)', () => {
    const rate = { base: 'EUR', quote: 'CZK', value: '24.315', date: '2026-11-20', source: 'ECB reference rate' };
    const lines = [{ id: '1', quantity: '1', unitPrice: { amount: '100' }, treatment: standard }];
    const totals = reckonTotals({
      currency: 'EUR',
      currencyDecimals: 2,
      lines,
      taxCurrency: { currency: 'CZK', decimals: 2, rate },
    });
    expect(totals.taxInTaxCurrencyHundredths).toBe(46_199n);
  });

  it('adds up: lines to net, categories to tax, gross and rounding to what is paid', () => {
    fc.assert(
      fc.property(invoice, (input) => {
        const totals = reckonTotals(input);
        expect(total(totals.lines.map((part) => part.netHundredths))).toBe(totals.netHundredths);
        expect(total(totals.categories.map((part) => part.netHundredths))).toBe(totals.netHundredths);
        expect(total(totals.categories.map((part) => part.taxHundredths))).toBe(totals.taxHundredths);
        const payable = (totals.payable.minor * 100n) / 10n ** BigInt(input.currencyDecimals);
        expect(totals.netHundredths + totals.taxHundredths + totals.roundingHundredths).toBe(payable);
      }),
    );
  });

  it('does not care about the order of the lines', () => {
    fc.assert(
      fc.property(invoice, (input) => {
        const forward = reckonTotals(input);
        const backward = reckonTotals({ ...input, lines: input.lines.toReversed() });
        const amounts = ({ categories, ...rest }: typeof forward) => ({
          ...rest,
          lines: [],
          categories: categories.map(({ treatments, ...amount }) => ({ ...amount, many: treatments.length })),
        });
        expect(amounts(backward)).toEqual(amounts(forward));
      }),
    );
  });
});
