import { describe, expect, it } from 'vitest';
import { difference, moneyOf, parseMoneyInput, sumIn } from './money.ts';

describe('an amount as people type it', () => {
  it.each([
    ['4000', 'EUR', '400000'],
    ['4,000', 'EUR', '400000'],
    ['1 240,50', 'EUR', '124050'],
    ['1.240', 'TND', '1240'],
    ["1'240.50", 'CHF', '124050'],
    ['1240', 'JPY', '1240'],
  ])('%s %s is %s minor units', (text, currency, minor) => {
    expect(parseMoneyInput(text, currency)).toEqual({ minor, currency });
  });

  it.each([
    ['', 'EUR'],
    ['a lot', 'EUR'],
    ['-5', 'EUR'],
    ['12.345', 'EUR'],
    ['12.5', 'JPY'],
  ])('%s %s is none', (text, currency) => {
    expect(parseMoneyInput(text, currency)).toBeUndefined();
  });
});

describe('sums', () => {
  it('leave other currencies out', () => {
    expect(sumIn('EUR', [moneyOf(150n, 'EUR'), moneyOf(99n, 'USD'), moneyOf(50n, 'EUR')])).toEqual(
      moneyOf(200n, 'EUR'),
    );
  });

  it('may go below zero', () => {
    expect(difference(moneyOf(100n, 'JPY'), moneyOf(130n, 'JPY'))).toEqual({
      minor: '-30',
      currency: 'JPY',
      decimal: '-30',
    });
  });
});
