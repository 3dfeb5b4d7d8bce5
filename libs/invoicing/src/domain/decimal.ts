import { divideRounded } from '@muster/kernel';

/** An exact decimal: `units` × 10^-`decimals`. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** @returns undefined for anything but a plain decimal such as `12` or `0.125`; no exponent, no thousands marks. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,10}))?$/.exec(text);
  if (!match) return undefined;
  const units = BigInt(match[2]! + (match[3] ?? ''));
  return { units: match[1] === '-' ? -units : units, decimals: (match[3] ?? '').length };
}

/** The product in hundredths, rounded half away from zero: the two decimals of every EN 16931 amount. */
export function multiplyToHundredths(left: Decimal, right: Decimal): bigint {
  const product = left.units * right.units * 100n;
  return divideRounded(product, 10n ** BigInt(left.decimals + right.decimals));
}
