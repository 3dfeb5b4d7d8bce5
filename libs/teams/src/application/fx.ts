import { minorUnits, rateBetween, shippedRates } from '@muster/jurisdictions';
import { convert, type Money, type PlainDate } from '@muster/kernel';

/**
 * An amount in the owner's currency by the reference rate of the day.
 * @returns undefined when nobody publishes a rate; then nothing is guessed
 */
export function inCurrency(amount: Money, currency: string, on: PlainDate): Money | undefined {
  if (amount.currency === currency) return amount;
  const rate = rateBetween(amount.currency, currency, { date: on, tables: shippedRates() });
  if (!rate.ok) return undefined;
  const { base, quote } = rate.value;
  return convert(amount, rate.value, { base: minorUnits(base), quote: minorUnits(quote) });
}
