import { describe, expect, it } from 'vitest';
import { minutesOf, quietUntil, timeText } from './quiet-hours.ts';

const night = { timeZone: 'Africa/Nairobi', fromMinute: 22 * 60, toMinute: 7 * 60 };

describe('quiet hours', () => {
  it('last over midnight in the zone of the person', () => {
    // 19:30 UTC is 22:30 in Nairobi.
    expect(quietUntil(night, new Date('2026-11-23T19:30:20Z'))).toEqual(new Date('2026-11-24T04:00:00Z'));
    expect(quietUntil(night, new Date('2026-11-24T03:59:59Z'))).toEqual(new Date('2026-11-24T04:00:00Z'));
    expect(quietUntil(night, new Date('2026-11-24T04:00:00Z'))).toBeNull();
  });

  it('of no length are none', () => {
    expect(quietUntil({ ...night, toMinute: night.fromMinute }, new Date('2026-11-23T19:30:00Z'))).toBeNull();
  });

  it('are read and written as times of the day', () => {
    expect(['22:30', '24:00', '7:00', ''].map(minutesOf)).toEqual([22 * 60 + 30, undefined, undefined, undefined]);
    expect(timeText(7 * 60 + 5)).toBe('07:05');
  });
});
