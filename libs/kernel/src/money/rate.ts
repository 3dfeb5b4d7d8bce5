import { divideRounded, type CurrencyCode, type Money } from './money.ts';

/** How many units of `quote` one unit of `base` buys, as an exact decimal, with the day and the publisher it comes from. */
export interface Rate {
  readonly base: CurrencyCode;
  readonly quote: CurrencyCode;
  /** A decimal string such as `1.0837`: kept as published, never a float. */
  readonly value: string;
  /** ISO date the publisher states for the rate. */
  readonly date: string;
  readonly source: string;
}

/**
 * Converts with the rate, in either direction, rounding half away from zero to the target's minor units.
 * @param decimals minor units of both currencies, from the currency table
 */
export function convert(amount: Money, rate: Rate, decimals: { base: number; quote: number }): Money {
  const { numerator, denominator } = fraction(rate.value);
  if (amount.currency === rate.base) {
    const top = amount.minor * numerator * 10n ** BigInt(decimals.quote);
    return { minor: divideRounded(top, denominator * 10n ** BigInt(decimals.base)), currency: rate.quote };
  }
  if (amount.currency === rate.quote) {
    const top = amount.minor * denominator * 10n ** BigInt(decimals.base);
    return { minor: divideRounded(top, numerator * 10n ** BigInt(decimals.quote)), currency: rate.base };
  }
  throw new Error(`the rate ${rate.base}/${rate.quote} cannot convert ${amount.currency}`);
}

function fraction(value: string): { numerator: bigint; denominator: bigint } {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(value);
  const numerator = match ? BigInt(match[1]! + (match[2] ?? '')) : 0n;
  if (!match || numerator === 0n) throw new Error(`"${value}" is not a positive decimal rate`);
  return { numerator, denominator: 10n ** BigInt((match[2] ?? '').length) };
}
