import { toDecimal } from '@muster/kernel';

/**
 * Rates are basis points with at most one decimal, because a law may set a rate to a thousandth of a percent (Québec: 9.975%).
 * Amounts are reckoned with whole thousandths of a percent.
 */
export function thousandths(rateBasisPoints: number): bigint {
  return BigInt(Math.round(rateBasisPoints * 10));
}

/** `1900` → `19.00`, `1497.5` → `14.975`: BT-119 and BT-152. */
export function ratePercent(rateBasisPoints: number): string {
  return toDecimal(thousandths(rateBasisPoints), 3).replace(/0$/, '');
}

/** @returns undefined for anything but a plain percentage with at most three decimals: `9.975`, `5`, `5%` */
export function parsePercent(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  return Number(match[1]! + (match[2] ?? '').padEnd(3, '0')) / 10;
}
