import { parseAmount, toDecimal } from '@muster/kernel';
import { intlTag } from '../i18n/i18n.ts';
import { minorUnits } from './minor-units.ts';

/** Money as the API gives it. */
export interface MoneyValue {
  readonly minor: string;
  readonly currency: string;
  readonly decimal: string;
}

interface MoneyStyle {
  /** Leaves out `.00`, for sentences. */
  short?: boolean;
  sign?: boolean;
}

/** `1240.50 EUR` → “€1,240.50” in the reader's way of writing it; exact, because the decimal goes in as text. */
export function formatMoney(value: MoneyValue, style: MoneyStyle = {}): string {
  const places = value.decimal.split('.')[1]?.length ?? 0;
  const isWhole = style.short === true && /\.0+$/.test(value.decimal);
  const format = new Intl.NumberFormat(intlTag(), {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: 'symbol',
    minimumFractionDigits: isWhole ? 0 : places,
    maximumFractionDigits: isWhole ? 0 : places,
    ...(style.sign && { signDisplay: 'exceptZero' as const }),
  });
  return format.format(value.decimal as Intl.StringNumericLiteral);
}

export function moneyOf(minor: bigint, currency: string): MoneyValue {
  return { minor: minor.toString(), currency, decimal: toDecimal(minor, minorUnits(currency)) };
}

/** The sum of amounts in one currency; amounts in another are left out, because adding them would need a rate. */
export function sumIn(currency: string, amounts: readonly MoneyValue[]): MoneyValue {
  const same = amounts.filter((amount) => amount.currency === currency);
  return moneyOf(
    same.reduce((total, amount) => total + BigInt(amount.minor), 0n),
    currency,
  );
}

export function difference(left: MoneyValue, right: MoneyValue): MoneyValue {
  return moneyOf(BigInt(left.minor) - BigInt(right.minor), left.currency);
}

/** What somebody typed as an amount, for the API; undefined when it is none. Thousands marks and a decimal comma are understood. */
export function parseMoneyInput(text: string, currency: string): { minor: string; currency: string } | undefined {
  const plain = text
    .replaceAll(/[\s'’ ]/g, '')
    .replace(/,(\d{1,2})$/, '.$1')
    .replaceAll(',', '');
  const parsed = parseAmount(plain, currency, minorUnits(currency));
  return parsed.ok && parsed.value.minor >= 0n ? { minor: parsed.value.minor.toString(), currency } : undefined;
}
