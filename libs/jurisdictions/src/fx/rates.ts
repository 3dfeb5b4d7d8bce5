import { divideRounded, err, ok, toDecimal, type CurrencyCode, type Rate, type Result } from '@muster/kernel';

export interface RateDay {
  /** The day the publisher states. */
  readonly date: string;
  /** How many units one euro buys, as published. */
  readonly rates: Readonly<Record<CurrencyCode, string>>;
}

/** Rates of one publisher, all against the euro. */
export interface RateTable {
  readonly base: 'EUR';
  /** Printed beside every amount that was converted. */
  readonly source: string;
  readonly days: readonly RateDay[];
  /** After so many days without a new rate the last one no longer counts. Left out: never, for samples and fixed pegs. */
  readonly staleAfterDays?: number;
}

export interface NoRate {
  readonly kind: 'NoRate';
  readonly currency: CurrencyCode;
  readonly date: string;
  /** The last day anybody published one, if that was too long ago. */
  readonly lastPublished: string | null;
}

interface Leg {
  readonly value: string;
  readonly date: string;
  readonly source: string;
}

const EURO: Leg = { value: '1', date: '9999-12-31', source: '' };
const CROSS_RATE_DIGITS = 10;
/** Far more than any pair needs; what is not significant is rounded away afterwards. */
const WORKING_DECIMALS = 30;

/**
 * The reference rate between two currencies on a day, or on the last day before it that has one (no rates at weekends).
 * With the euro on either side the published rate comes back untouched, with base EUR: `convert` works in both directions.
 * Otherwise both legs go through the euro and the cross rate keeps ten significant digits (the law asks for six: Council
 * Regulation (EC) 1103/97, Art. 4); its day is that of the older leg.
 * @param tables the first table that knows a currency wins
 */
export function rateBetween(
  from: CurrencyCode,
  to: CurrencyCode,
  { date, tables }: { date: string; tables: readonly RateTable[] },
): Result<Rate, NoRate> {
  if (from === to) return ok({ base: from, quote: to, value: '1', date, source: 'same currency' });
  const left = legOf(from, date, tables);
  if (!left.ok) return left;
  const right = legOf(to, date, tables);
  if (!right.ok) return right;
  if (from === 'EUR') return ok(published(to, right.value));
  if (to === 'EUR') return ok(published(from, left.value));
  const day = left.value.date < right.value.date ? left.value.date : right.value.date;
  const sources = [...new Set([left.value.source, right.value.source])].join(' and ');
  const value = crossRate(left.value.value, right.value.value);
  return ok({ base: from, quote: to, value, date: day, source: `${sources}, through EUR` });
}

function published(quote: CurrencyCode, leg: Leg): Rate {
  return { base: 'EUR', quote, value: leg.value, date: leg.date, source: leg.source };
}

function legOf(currency: CurrencyCode, date: string, tables: readonly RateTable[]): Result<Leg, NoRate> {
  if (currency === 'EUR') return ok(EURO);
  let lastPublished: string | null = null;
  for (const table of tables) {
    const day = lastDayWith(currency, date, table);
    if (!day) continue;
    const value = day.rates[currency];
    if (value !== undefined && !isStale(day.date, date, table)) {
      return ok({ value, date: day.date, source: table.source });
    }
    if (lastPublished === null || day.date > lastPublished) lastPublished = day.date;
  }
  return err({ kind: 'NoRate', currency, date, lastPublished });
}

function lastDayWith(currency: CurrencyCode, date: string, table: RateTable): RateDay | undefined {
  return table.days
    .filter((day) => day.date <= date && Object.hasOwn(day.rates, currency))
    .reduce<RateDay | undefined>((last, day) => (last && last.date >= day.date ? last : day), undefined);
}

function isStale(published: string, date: string, { staleAfterDays }: RateTable): boolean {
  if (staleAfterDays === undefined) return false;
  return (Date.parse(date) - Date.parse(published)) / 86_400_000 > staleAfterDays;
}

/** `to` per `from`, both given per euro, rounded to ten significant digits. */
function crossRate(perEuroFrom: string, perEuroTo: string): string {
  const top = scaled(perEuroTo);
  const bottom = scaled(perEuroFrom);
  const exact = divideRounded(
    top.units * 10n ** BigInt(WORKING_DECIMALS + bottom.decimals),
    bottom.units * 10n ** BigInt(top.decimals),
  );
  const surplus = Math.min(Math.max(exact.toString().length - CROSS_RATE_DIGITS, 0), WORKING_DECIMALS);
  const rounded = divideRounded(exact, 10n ** BigInt(surplus));
  return withoutTrailingZeros(toDecimal(rounded, WORKING_DECIMALS - surplus));
}

function scaled(value: string): { units: bigint; decimals: number } {
  const [whole = '0', fraction = ''] = value.split('.');
  return { units: BigInt(whole + fraction), decimals: fraction.length };
}

function withoutTrailingZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
