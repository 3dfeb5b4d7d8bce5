import { unwrap } from '@muster/kernel';
import { parseEcbReferenceRates } from './ecb-reference-rates.ts';
import type { RateTable } from './rates.ts';
import { SAMPLE_EUROFXREF, SAMPLE_NATIONAL_RATES, SAMPLE_SOURCE } from './sample-eurofxref.ts';

let tables: readonly RateTable[] | undefined;

/** The dated rates that ship with Muster. They never go stale, because a fresh installation has no others; their source says what they are. */
export function shippedRates(): readonly RateTable[] {
  tables ??= [
    unwrap(
      parseEcbReferenceRates(SAMPLE_EUROFXREF, { source: SAMPLE_SOURCE, staleAfterDays: Number.POSITIVE_INFINITY }),
    ),
    SAMPLE_NATIONAL_RATES,
  ];
  return tables;
}
