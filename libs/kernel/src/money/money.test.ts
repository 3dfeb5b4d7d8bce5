import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, divideRounded, money, parseAmount, split, sum, toDecimal, unwrap } from '../index.ts';

describe('split', () => {
  it('gives the cent that is left to the largest remainder', () => {
    expect(split(money(100, 'EUR'), [1n, 1n, 1n]).map((part) => part.minor)).toEqual([34n, 33n, 33n]);
  });

  it('always adds up to the whole, whatever the weights and the sign', () => {
    const weights = fc
      .array(fc.bigInt(0n, 1000n), { minLength: 1 })
      .filter((list) => list.some((weight) => weight > 0n));
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), weights, (minor, list) => {
        const parts = split(money(minor, 'EUR'), list);
        expect(sum(parts, 'EUR').minor).toBe(minor);
        const total = list.reduce((left, right) => left + right, 0n);
        parts.forEach((part, index) => {
          const exactTimesTotal = minor * list[index]!;
          const distance = part.minor * total - exactTimesTotal;
          expect(distance < total && -distance < total).toBe(true);
        });
      }),
    );
  });

  it('refuses to split by nothing', () => {
    expect(() => split(money(1, 'EUR'), [0n])).toThrow('weights');
  });
});

describe('amounts', () => {
  it('rounds half away from zero', () => {
    expect([divideRounded(5n, 2n), divideRounded(-5n, 2n), divideRounded(4n, 3n)]).toEqual([3n, -3n, 1n]);
  });

  it('reads back the decimal it wrote', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.constantFrom(0, 2, 3), (minor, decimals) => {
        expect(unwrap(parseAmount(toDecimal(minor, decimals), 'EUR', decimals)).minor).toBe(minor);
      }),
    );
  });

  it.each(['1e3', '1,000', '', '1.234', '--1', ' 1'])('refuses %j as an amount in cents', (text) => {
    expect(parseAmount(text, 'EUR', 2).ok).toBe(false);
  });
});

describe('convert', () => {
  const rate = { base: 'EUR', quote: 'INR', value: '101.2345', date: '2026-11-20', source: 'ECB reference rate' };

  it('follows the published rate in both directions', () => {
    expect(convert(money(10_000, 'EUR'), rate, { base: 2, quote: 2 })).toEqual(money(1_012_345, 'INR'));
    expect(convert(money(1_012_345, 'INR'), rate, { base: 2, quote: 2 })).toEqual(money(10_000, 'EUR'));
  });

  it('knows that the yen has no minor unit', () => {
    const yen = { ...rate, quote: 'JPY', value: '170.5' };
    expect(convert(money(1_000, 'EUR'), yen, { base: 2, quote: 0 })).toEqual(money(1_705, 'JPY'));
  });
});
