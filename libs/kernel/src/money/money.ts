import { err, ok, type Result } from '../result/result.ts';

/** ISO 4217 alphabetic code, for example `EUR`. */
export type CurrencyCode = string;

/** An amount in whole minor units (cents, paise, yen) with its currency. Never a float, never without its currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: CurrencyCode;
}

export type MoneyRefusal =
  | { readonly kind: 'CurrencyMismatch'; readonly left: CurrencyCode; readonly right: CurrencyCode }
  | { readonly kind: 'MalformedAmount'; readonly text: string };

export function money(minor: bigint | number, currency: CurrencyCode): Money {
  return { minor: BigInt(minor), currency };
}

export function zero(currency: CurrencyCode): Money {
  return { minor: 0n, currency };
}

/** Adding two currencies is a bug in the caller, not a refusal: convert first, with a rate, a date and a source. */
export function add(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return { minor: left.minor + right.minor, currency: left.currency };
}

export function subtract(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return { minor: left.minor - right.minor, currency: left.currency };
}

export function negate(amount: Money): Money {
  return { minor: -amount.minor, currency: amount.currency };
}

export function sum(amounts: readonly Money[], currency: CurrencyCode): Money {
  return amounts.reduce(add, zero(currency));
}

/**
 * Splits an amount by weights so that the parts add up to the amount exactly (largest remainder; ties go to the earlier part).
 * The one splitting rule for shares, tax and dividends. A negative amount splits as its mirror image.
 * @param weights whole numbers, at least one above zero
 */
export function split(amount: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((left, right) => left + right, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new Error('split needs weights above zero');
  const sign = amount.minor < 0n ? -1n : 1n;
  const whole = amount.minor * sign;
  const parts = weights.map((weight) => (whole * weight) / total);
  const remainders = weights.map((weight, index) => ({ index, rest: (whole * weight) % total }));
  remainders.sort((left, right) =>
    left.rest === right.rest ? left.index - right.index : left.rest > right.rest ? -1 : 1,
  );
  let missing = whole - parts.reduce((left, right) => left + right, 0n);
  for (const { index } of remainders) {
    if (missing === 0n) break;
    parts[index]! += 1n;
    missing -= 1n;
  }
  return parts.map((minor) => ({ minor: minor * sign, currency: amount.currency }));
}

/** Divides and rounds half away from zero, the rule of EN 16931 and of most tax laws. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) throw new Error('division by zero');
  const negative = dividend < 0n !== divisor < 0n;
  const left = dividend < 0n ? -dividend : dividend;
  const right = divisor < 0n ? -divisor : divisor;
  const quotient = (left * 2n + right) / (right * 2n);
  return negative ? -quotient : quotient;
}

/** A share in basis points (1900 = 19%), rounded half away from zero. */
export function basisPoints(amount: Money, points: number): Money {
  return { minor: divideRounded(amount.minor * BigInt(points), 10_000n), currency: amount.currency };
}

/** Parses `"1234.5"` with at most `decimals` places. Refuses anything else, exponents and thousands marks included. */
export function parseAmount(text: string, currency: CurrencyCode, decimals: number): Result<Money, MoneyRefusal> {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text);
  const fraction = match?.[3] ?? '';
  if (!match || fraction.length > decimals) return err({ kind: 'MalformedAmount', text });
  const minor = BigInt(match[2]! + fraction.padEnd(decimals, '0'));
  return ok({ minor: match[1] === '-' ? -minor : minor, currency });
}

/** `123456n, 2` → `"1234.56"`: the plain decimal of XML, CSV and JSON; people see a localised form instead. */
export function toDecimal(minor: bigint, decimals: number): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${minor < 0n ? '-' : ''}${whole}${fraction}`;
}

function assertSameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new Error(`cannot combine ${left.currency} with ${right.currency}`);
}
