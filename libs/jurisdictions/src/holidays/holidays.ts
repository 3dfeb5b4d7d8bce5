import { addMs, DAY_MS, plainDate, type PlainDate } from '@muster/kernel';
import Holidays from 'date-holidays';

export interface PublicHoliday {
  readonly date: PlainDate;
  readonly name: string;
}

const byCountryAndYear = new Map<string, readonly PublicHoliday[]>();

/**
 * Public holidays of a whole country, both years included, in order; days of single states or bank holidays are not among them.
 * Empty for a country the source does not know: then every day counts as a working day.
 * Source: npm `date-holidays`, data CC BY-SA 3.0, https://github.com/commenthol/date-holidays
 * @param country ISO 3166-1 alpha-2
 */
export function holidays(country: string, fromYear: number, toYear: number): PublicHoliday[] {
  const found: PublicHoliday[] = [];
  for (let year = fromYear; year <= toYear; year += 1) found.push(...holidaysOfYear(country, year));
  return found;
}

function holidaysOfYear(country: string, year: number): readonly PublicHoliday[] {
  const key = `${country} ${year}`;
  const known = byCountryAndYear.get(key);
  if (known) return known;
  // UTC, because only whole local days are wanted and a zone would shift their starts.
  const source = new Holidays(country, { languages: ['en'], timezone: 'UTC' });
  const days = source
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end, name }) => {
      // A feast of several days begins on its date; one that closes shops from noon on takes no whole day.
      const length = Math.floor((end.getTime() - start.getTime()) / DAY_MS);
      const first = new Date(`${date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length }, (_, index) => ({ date: plainDate(addMs(first, index * DAY_MS)), name }));
    });
  const unique = [...new Map(days.map((day) => [day.date, day])).values()];
  const sorted = unique.sort((left, right) => (left.date < right.date ? -1 : 1));
  byCountryAndYear.set(key, sorted);
  return sorted;
}
