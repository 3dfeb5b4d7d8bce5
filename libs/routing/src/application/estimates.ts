import { minorUnits, rateBetween, shippedRates } from '@muster/jurisdictions';
import { convert, type Money } from '@muster/kernel';

/** Later than any rate: the newest one there is. */
const NEWEST = '9999-12-31';

/**
 * An amount in another currency, for comparing candidates only. Documents and bookings convert with the rate of their own day.
 * @returns undefined when nobody publishes a rate; what cannot be compared is refused
 */
export function estimateIn(amount: Money, currency: string): Money | undefined {
  if (amount.currency === currency) return amount;
  const rate = rateBetween(amount.currency, currency, { date: NEWEST, tables: shippedRates() });
  if (!rate.ok) return undefined;
  const { base, quote } = rate.value;
  return convert(amount, rate.value, { base: minorUnits(base), quote: minorUnits(quote) });
}
