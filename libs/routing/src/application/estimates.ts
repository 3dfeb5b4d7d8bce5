import {
  minorUnits,
  parseEcbReferenceRates,
  rateBetween,
  SAMPLE_EUROFXREF,
  SAMPLE_NATIONAL_RATES,
  SAMPLE_SOURCE,
  type RateTable,
} from '@muster/jurisdictions';
import { convert, unwrap, type Money } from '@muster/kernel';

/**
 * An amount in another currency, for comparing candidates only: at the newest rate there is. Documents and bookings convert
 * with the rate of their own day. @returns undefined when nobody publishes a rate; what cannot be compared is refused
 */
export function estimateIn(amount: Money, currency: string): Money | undefined {
  if (amount.currency === currency) return amount;
  const rate = rateBetween(amount.currency, currency, { date: NEWEST, tables: rateTables() });
  if (!rate.ok) return undefined;
  const { base, quote } = rate.value;
  return convert(amount, rate.value, { base: minorUnits(base), quote: minorUnits(quote) });
}

const NEWEST = '9999-12-31';
let tables: readonly RateTable[] | undefined;

/** A sample never grows old; it says that it is one wherever its rates are shown. */
function rateTables(): readonly RateTable[] {
  tables ??= [
    unwrap(
      parseEcbReferenceRates(SAMPLE_EUROFXREF, { source: SAMPLE_SOURCE, staleAfterDays: Number.POSITIVE_INFINITY }),
    ),
    SAMPLE_NATIONAL_RATES,
  ];
  return tables;
}
