import { describe, expect, it } from 'vitest';
import { workingSpans } from './working-hours.ts';

const iso = (at: number) => new Date(at).toISOString();
const week = { from: Date.parse('2026-03-27T00:00:00Z'), to: Date.parse('2026-03-31T00:00:00Z') };

describe('working hours as instants', () => {
  it('follow the clock of the zone when summer time begins', () => {
    const hours = [5, 6, 7, 1].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
    const spans = workingSpans(hours, 'Europe/Paris', week).map(({ from, to }) => `${iso(from)} ${iso(to)}`);
    expect(spans).toEqual([
      '2026-03-27T08:00:00.000Z 2026-03-27T16:00:00.000Z',
      '2026-03-28T08:00:00.000Z 2026-03-28T16:00:00.000Z',
      '2026-03-29T07:00:00.000Z 2026-03-29T15:00:00.000Z',
      '2026-03-30T07:00:00.000Z 2026-03-30T15:00:00.000Z',
    ]);
  });

  it('keep half hours of a zone and run over midnight', () => {
    const spans = workingSpans([{ weekday: 5, from: '22:00', to: '02:00' }], 'Asia/Kolkata', week);
    expect(spans.map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2026-03-27T16:30:00.000Z', '2026-03-27T20:30:00.000Z'],
    ]);
  });

  it('end where the picture ends', () => {
    const range = { from: Date.parse('2026-03-27T10:00:00Z'), to: Date.parse('2026-03-27T11:00:00Z') };
    expect(workingSpans([{ weekday: 5, from: '00:00', to: '24:00' }], 'UTC', range)).toEqual([range]);
  });
});
