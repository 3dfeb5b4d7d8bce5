import type { LanguageFacts } from '../language-facts.ts';
import { withAsciiDigits } from './digits.ts';

export interface FoundDates {
  /** `2026-11-23`, or `--11-23` without a year. */
  readonly dates: readonly FoundDate[];
  /** Minutes of the day; half of them, when the text does not say which half. */
  readonly times: readonly FoundTime[];
  /** The text without them, in ASCII digits, for the number rule. */
  readonly rest: string;
}

export interface FoundDate {
  readonly value: string;
  /** The same digits read in the other order, where that is a date too. */
  readonly swapped: string | null;
  /** Only the other order makes it a date at all. */
  readonly isForeign: boolean;
  readonly text: string;
}

export interface FoundTime {
  readonly minutes: number;
  readonly text: string;
}

const NUMERIC = /(?<![\d.,])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/g;
const YEAR_FIRST = /(?<![\d.,])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d])/g;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;
const HALF = '[ap]m\\b|[ap]\\.\\s?m\\.|[صم](?!\\p{L})|午[前后後]|CH|SA';
const CLOCK = new RegExp(
  `(?<![\\d:.,])(\\d{1,2})(?::|h|\\s?h\\s?|\\.(?=\\d{2}\\s?Uhr))(\\d{2})(?!\\d)\\s?(${HALF})?`,
  'giu',
);
const HOUR = new RegExp(`(?<![\\d:.,])(\\d{1,2})\\s?(?:(${HALF})|(?:h|Uhr)(?!\\p{L}))`, 'giu');

/** Takes dates and times out of a text in the way the language writes them. */
export function takeDates(text: string, language: LanguageFacts): FoundDates {
  const dates: FoundDate[] = [];
  const times: FoundTime[] = [];
  const keep = (found: string, value: string | null, swapped: string | null = null): string => {
    if (value === null) return found;
    dates.push({
      value,
      swapped: swapped === value ? null : swapped,
      isForeign: swapped === FOREIGN,
      text: found.trim(),
    });
    return ' ';
  };
  const keepTime = (found: string, { hour, minute = '0', half }: ClockGroups): string => {
    const minutes = minutesOf(Number(hour), Number(minute), half);
    if (minutes === null) return found;
    times.push({ minutes, text: found.trim() });
    return ' ';
  };
  const rest = withWrittenMonths(withAsciiDigits(text), language, keep)
    .replace(EAST_ASIAN, (found, ...[y = '', m = '', d = '']: string[]) => keep(found, iso(y, m, d)))
    .replace(YEAR_FIRST, (found, ...[y = '', , m = '', d = '']: string[]) => keep(found, iso(y, m, d)))
    .replace(NUMERIC, (found, ...[first = '', , second = '', year = '']: string[]) => {
      const full = year.length === 2 ? `20${year}` : year;
      const readings = [iso(full, second, first), iso(full, first, second)];
      const isDayFirst = language.dateOrder.indexOf('d') < language.dateOrder.indexOf('m');
      const [own = null, other = null] = isDayFirst ? readings : readings.reverse();
      return own === null ? keep(found, other, FOREIGN) : keep(found, own, other);
    })
    .replace(CLOCK, (found, ...[hour = '', minute = '', half]: string[]) => keepTime(found, { hour, minute, half }))
    .replace(HOUR, (found, ...[hour = '', half]: string[]) => keepTime(found, { hour, half }));
  return { dates, times, rest };
}

interface ClockGroups {
  readonly hour: string;
  readonly minute?: string;
  readonly half: string | undefined;
}

const FOREIGN = 'foreign';

type Keep = (found: string, value: string | null) => string;

/** "23 November 2026", "23. November", "23 de noviembre de 2026", "November 23rd, 2026". */
function withWrittenMonths(text: string, { months }: LanguageFacts, keep: Keep): string {
  if (months.size === 0) return text;
  const names = [...months.keys()]
    .sort((left, right) => right.length - left.length)
    .map((name) => name.replace(/\./g, '\\.'));
  const month = `(?<!\\p{L})(${names.join('|')})(?!\\p{L})\\.?`;
  const joint = "[\\s,.]*(?:de|of|d')?\\s*";
  const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?${joint}${month}(?:${joint}(\\d{4}))?`, 'giu');
  const monthFirst = new RegExp(`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`, 'giu');
  const number = (name: string): string => String(months.get(name.toLowerCase()) ?? '');
  return text
    .replace(dayFirst, (found, ...[day = '', name = '', year]: string[]) => keep(found, iso(year, number(name), day)))
    .replace(monthFirst, (found, ...[name = '', day = '', year]: string[]) =>
      keep(found, iso(year, number(name), day)),
    );
}

/** @returns null when there is no such day */
function iso(year: string | undefined, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | null {
  if (hour > 24 || minute > 59) return null;
  if (half === undefined) return hour * 60 + minute;
  if (hour > 12) return null;
  const isAfternoon = /^(?:p|م|午后|午後|CH)/iu.test(half);
  return ((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;
}
