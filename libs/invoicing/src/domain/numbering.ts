import { err, ok, type PlainDate, type Result } from '@muster/kernel';

/** A series of invoice numbers such as `MU-2026-00042`: begins anew each year and has no gaps. */
export interface NumberSeries {
  /** Capitals and digits, one to eight. */
  readonly prefix: string;
  readonly year: number;
  /** The last number given out in `year`; 0 before the first. */
  readonly last: number;
  /** The day of the last number: later numbers may not carry an earlier day. */
  readonly lastIssuedOn: PlainDate | null;
}

export interface NumberTaken {
  readonly number: string;
  readonly series: NumberSeries;
}

export type NumberingRefusal =
  | { readonly kind: 'IssuedBeforeLastNumber'; readonly issuedOn: string; readonly lastIssuedOn: string }
  | { readonly kind: 'MalformedSeriesPrefix'; readonly prefix: string };

const DIGITS = 5;

export function startSeries(prefix: string, year: number): Result<NumberSeries, NumberingRefusal> {
  if (!/^[A-Z0-9]{1,8}$/.test(prefix)) return err({ kind: 'MalformedSeriesPrefix', prefix });
  return ok({ prefix, year, last: 0, lastIssuedOn: null });
}

/**
 * The next number, and the series after it. Whoever stores the one stores the other in the same transaction, under a lock:
 * that, not this function, keeps the series without gaps when many issue at once.
 * Order of number and day must agree (Directive 2006/112/EC Art. 226(2); required by most tax offices).
 */
export function takeNumber(series: NumberSeries, issuedOn: PlainDate): Result<NumberTaken, NumberingRefusal> {
  const { lastIssuedOn } = series;
  const year = Number(issuedOn.slice(0, 4));
  if (year < series.year || (lastIssuedOn !== null && issuedOn < lastIssuedOn)) {
    return err({ kind: 'IssuedBeforeLastNumber', issuedOn, lastIssuedOn: lastIssuedOn ?? `${series.year}-01-01` });
  }
  const last = year === series.year ? series.last + 1 : 1;
  return ok({
    number: formatNumber(series.prefix, year, last),
    series: { ...series, year, last, lastIssuedOn: issuedOn },
  });
}

export function formatNumber(prefix: string, year: number, sequence: number): string {
  return `${prefix}-${year}-${String(sequence).padStart(DIGITS, '0')}`;
}

/** Numbers that are missing below the highest one, for the auditor. @param numbers of one prefix and year, in any order */
export function gapsIn(numbers: readonly string[]): string[] {
  const read = numbers.map((number) => /^(.+)-(\d{4})-(\d+)$/.exec(number)).filter((match) => match !== null);
  const [first] = read;
  if (!first) return [];
  const taken = new Set(read.map((match) => Number(match[3])));
  const highest = Math.max(...taken);
  const all = Array.from({ length: highest }, (_, index) => index + 1);
  return all
    .filter((sequence) => !taken.has(sequence))
    .map((sequence) => formatNumber(first[1]!, Number(first[2]), sequence));
}
