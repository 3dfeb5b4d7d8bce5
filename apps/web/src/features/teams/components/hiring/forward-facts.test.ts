import { expect, it } from 'vitest';
import { daysOf } from './forward-facts.ts';

it('puts each thing on the reader’s day, and what began before on today', () => {
  const now = Date.parse('2026-11-23T20:00:00Z');
  const items = ['2026-11-20T09:00:00Z', '2026-11-23T22:30:00Z', '2026-11-25T09:00:00Z'].map((startsAt) => ({
    startsAt,
  }));
  const days = daysOf(items, { now, zone: 'Africa/Nairobi' });
  // 22:30 UTC is the next day in Nairobi, which is 23:00 there now.
  expect(days.map((day) => day.items.length)).toEqual([1, 1, 1, 0, 0, 0, 0]);
  expect(days[0]!.key).toBe('2026-11-23');
});
