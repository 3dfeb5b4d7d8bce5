import { money } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owedForBegun, type CancelledBlock } from './settlement.ts';

const block = (parts: Partial<CancelledBlock> = {}): CancelledBlock => ({
  state: 'in-progress',
  price: money(12_000, 'EUR'),
  plannedMinutes: 240,
  workedMinutes: 60,
  ...parts,
});

describe('a cancellation owes', () => {
  it.each<[string, Partial<CancelledBlock>, bigint]>([
    ['a quarter of the price for a quarter of the time', {}, 3_000n],
    ['at most half, however long it took', { workedMinutes: 10_000 }, 6_000n],
    ['half for what was handed over and sent back', { state: 'refused', workedMinutes: 0 }, 6_000n],
    ['nothing for the minute in which it was begun', { workedMinutes: 0 }, 0n],
    ['nothing for what nobody began', { state: 'ready', workedMinutes: 60 }, 0n],
    ['nothing for what still waits', { state: 'waiting' }, 0n],
  ])('%s', (_what, parts, minor) => {
    expect(owedForBegun(block(parts))).toEqual(money(minor, 'EUR'));
  });

  it('never less than nothing, never more than half, and never less for more work', () => {
    const facts = fc.record({
      state: fc.constantFrom('waiting' as const, 'ready' as const, 'in-progress' as const, 'refused' as const),
      minor: fc.bigInt({ min: 0n, max: 10n ** 12n }),
      plannedMinutes: fc.integer({ min: 1, max: 100_000 }),
      workedMinutes: fc.integer({ min: -5, max: 200_000 }),
    });
    fc.assert(
      fc.property(facts, fc.nat(1_000), ({ minor, ...rest }, more) => {
        const price = money(minor, 'EUR');
        const owed = owedForBegun({ ...rest, price });
        const later = owedForBegun({ ...rest, price, workedMinutes: rest.workedMinutes + more });
        return owed.minor >= 0n && owed.minor * 2n <= minor + 1n && later.minor >= owed.minor;
      }),
    );
  });
});
