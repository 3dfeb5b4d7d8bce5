import { minorUnits } from '@muster/jurisdictions';
import { toDecimal, type Money } from '@muster/kernel';

/** For sentences; views show money in the reader's own way. */
export function moneyWords({ minor, currency }: Money): string {
  return `${toDecimal(minor, minorUnits(currency))} ${currency}`;
}
