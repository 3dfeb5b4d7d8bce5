import fc from 'fast-check';
import { err, unwrap, type PlainDate } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { formatNumber, gapsIn, startSeries, takeNumber } from './numbering.ts';

const day = (text: string): PlainDate => text as PlainDate;
const start = unwrap(startSeries('MU', 2026));

describe('a number series', () => {
  it('counts from one, in five digits', () => {
    const first = unwrap(takeNumber(start, day('2026-11-20')));
    const second = unwrap(takeNumber(first.series, day('2026-11-20')));
    expect([first.number, second.number]).toEqual(['MU-2026-00001', 'MU-2026-00002']);
    expect(formatNumber('MU', 2026, 123_456)).toBe('MU-2026-123456');
  });

  it('begins anew with the year', () => {
    const december = unwrap(takeNumber(start, day('2026-12-31')));
    expect(unwrap(takeNumber(december.series, day('2027-01-02'))).number).toBe('MU-2027-00001');
  });

  it('refuses a day before the last number, or before the series', () => {
    const { series } = unwrap(takeNumber(start, day('2026-11-20')));
    expect(takeNumber(series, day('2026-11-19'))).toEqual(
      err({ kind: 'IssuedBeforeLastNumber', issuedOn: '2026-11-19', lastIssuedOn: '2026-11-20' }),
    );
    expect(takeNumber(start, day('2025-12-31')).ok).toBe(false);
  });

  it.each(['', 'mu', 'TOO-LONG', 'ÄÖ', 'ABCDEFGHI'])('refuses the prefix %j', (prefix) => {
    expect(startSeries(prefix, 2026)).toEqual(err({ kind: 'MalformedSeriesPrefix', prefix }));
  });

  it('has no gaps, whatever is refused in between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2026-03-01', '2026-06-01', '2026-09-01')), (days) => {
        let series = start;
        const numbers: string[] = [];
        for (const text of days) {
          const taken = takeNumber(series, day(text));
          if (!taken.ok) continue;
          numbers.push(taken.value.number);
          series = taken.value.series;
        }
        expect(gapsIn(numbers)).toEqual([]);
        expect(new Set(numbers).size).toBe(series.last);
      }),
    );
  });

  it('names the numbers that are missing', () => {
    expect(gapsIn(['MU-2026-00004', 'MU-2026-00001'])).toEqual(['MU-2026-00002', 'MU-2026-00003']);
    expect(gapsIn([])).toEqual([]);
  });
});
