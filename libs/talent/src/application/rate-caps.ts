import { minorUnits, rateBetween, shippedRates } from '@muster/jurisdictions';
import { convert, type Money, type PlainDate } from '@muster/kernel';

/**
 * The same cap in every currency that somebody publishes a rate for, by currency, as whole minor units.
 * Whoever asks for another currency cannot be compared and is not found.
 */
export function capsOf(cap: Money, on: PlainDate): Readonly<Record<string, string>> {
  const caps = currencies().flatMap((currency): [string, string][] => {
    const rate = rateBetween(cap.currency, currency, { date: on, tables: shippedRates() });
    if (!rate.ok) return [];
    const { base, quote } = rate.value;
    const here =
      cap.currency === currency ? cap : convert(cap, rate.value, { base: minorUnits(base), quote: minorUnits(quote) });
    return [[currency, here.minor.toString()]];
  });
  return { ...Object.fromEntries(caps), [cap.currency]: cap.minor.toString() };
}

function currencies(): readonly string[] {
  const known = shippedRates().flatMap(({ days }) => days.flatMap(({ rates }) => Object.keys(rates)));
  return [...new Set(['EUR', ...known])];
}
