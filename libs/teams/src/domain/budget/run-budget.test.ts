import { money } from '@muster/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf, leastLimit, netOfFee, reserveModel, roomFor, type BudgetFacts } from './run-budget.ts';

const nothing: BudgetFacts = {
  currency: 'EUR',
  limitMinor: 400_000n,
  feeBasisPoints: 500,
  owedMinor: 0n,
  agreedMinor: 0n,
  offeredMinor: 0n,
  expectedMinor: 0n,
  modelsSpentMinor: 0n,
  modelsReservedMinor: 0n,
};
const euros = (minor: number) => money(minor, 'EUR');
const amount = fc.bigInt({ min: 0n, max: 10_000_000n });
const anyFacts: fc.Arbitrary<BudgetFacts> = fc.record({
  currency: fc.constant('EUR'),
  limitMinor: amount,
  feeBasisPoints: fc.integer({ min: 0, max: 2_000 }),
  owedMinor: amount,
  agreedMinor: amount,
  offeredMinor: amount,
  expectedMinor: amount,
  modelsSpentMinor: fc.bigInt({ min: 0n, max: 50_000n }),
  modelsReservedMinor: fc.bigInt({ min: 0n, max: 50_000n }),
});

describe('the budget of a run', () => {
  it('adds up people, agents, tokens and the fee', () => {
    const budget = budgetOf({
      ...nothing,
      ...{ owedMinor: 100_000n, agreedMinor: 50_000n, offeredMinor: 20_000n, expectedMinor: 10_000n },
      ...{ modelsSpentMinor: 300n, modelsReservedMinor: 40n },
    });
    expect(budget).toMatchObject({
      used: euros(105_300),
      reserved: euros(73_540),
      expected: euros(10_500),
      forecast: euros(189_340),
      free: euros(221_160),
      models: euros(340),
      fee: euros(8_500),
      usedPercent: 26,
      standing: 'fine',
    });
  });

  it('asks at eighty percent, not just below', () => {
    const free = { ...nothing, feeBasisPoints: 0 };
    expect(budgetOf({ ...free, owedMinor: 319_999n }).standing).toBe('fine');
    expect(budgetOf({ ...free, owedMinor: 320_000n }).standing).toBe('near');
  });

  it('is used up when what is still needed cannot be paid, and not when everything is promised', () => {
    const free = { ...nothing, feeBasisPoints: 0, agreedMinor: 400_000n };
    expect(budgetOf(free).standing).toBe('fine');
    expect(budgetOf({ ...free, expectedMinor: 1n }).standing).toBe('used-up');
  });

  it('counts what becomes owed as it counted the promise: the sum does not move', () => {
    fc.assert(
      fc.property(anyFacts, amount, (facts, price) => {
        const [before, after] = [
          budgetOf({ ...facts, agreedMinor: facts.agreedMinor + price }),
          budgetOf({ ...facts, owedMinor: facts.owedMinor + price }),
        ];
        expect(after.free).toEqual(before.free);
        expect(after.forecast).toEqual(before.forecast);
      }),
    );
  });

  it('leaves room for exactly so much that the limit holds', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const room = roomFor(facts).minor;
        const freeAfter = (minor: bigint) =>
          budgetOf({ ...facts, offeredMinor: facts.offeredMinor + minor }).free.minor;
        const isFull = budgetOf(facts).free.minor <= 0n;
        if (isFull) expect(room).toBe(0n);
        else expect(freeAfter(room)).toBeGreaterThanOrEqual(0n);
        expect(freeAfter(room + 1n)).toBeLessThan(0n);
      }),
    );
  });

  it('lets no burst of questions pass the limit, whatever each may cost', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(fc.bigInt({ min: 1n, max: 900_000n }), { maxLength: 40 }), (start, wants) => {
        let facts = { ...start, limitMinor: start.limitMinor + leastLimit(start).minor };
        for (const minor of wants) {
          const reserved = reserveModel(facts, money(minor, 'EUR'));
          if (reserved.ok) facts = reserved.value;
          else expect(reserved.refusal.missing.minor).toBe(minor - reserved.refusal.free.minor);
          expect(budgetOf(facts).free.minor).toBeGreaterThanOrEqual(0n);
        }
      }),
    );
  });

  it('takes the fee out of a total again', () => {
    expect(netOfFee(105_000n, 500)).toBe(100_000n);
    expect(netOfFee(0n, 500)).toBe(0n);
  });
});
