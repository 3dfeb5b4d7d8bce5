import { describe, expect, it } from 'vitest';
import { holidays } from './holidays.ts';

const dates = (country: string, year: number) => holidays(country, year, year).map(({ date }) => date);

describe('public holidays', () => {
  it('are those of the whole country, in order', () => {
    expect(dates('FR', 2026)).toEqual([...dates('FR', 2026)].sort());
    expect(dates('FR', 2026)).toContain('2026-07-14');
    expect(holidays('KE', 2026, 2026)).toContainEqual({ date: '2026-12-12', name: 'Jamhuri Day' });
  });

  it('count every day of a feast that lasts several', () => {
    expect(dates('SA', 2026)).toEqual(expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']));
  });

  it('cover both years of a span, and come from the store the second time', () => {
    const first = holidays('PT', 2026, 2027);
    expect(first.some(({ date }) => date === '2027-04-25')).toBe(true);
    expect(holidays('PT', 2026, 2026)[0]).toBe(first[0]);
  });

  it('are none for a country that the source does not know', () => {
    expect(holidays('ZZ', 2026, 2026)).toEqual([]);
  });
});
