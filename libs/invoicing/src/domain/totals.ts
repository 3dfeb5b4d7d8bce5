import { convert, divideRounded, money, type Money, type Rate } from '@muster/kernel';
import { multiplyToHundredths, parseDecimal } from './decimal.ts';
import type { TaxCategory } from './tax-facts.ts';
import { thousandths } from './tax-rate.ts';
import type { Decided } from './treatment-terms.ts';

/**
 * EN 16931 amounts have two decimals whatever the currency, so everything here counts in hundredths of the unit: cents for the
 * euro, hundredths of a yen for the yen. Only what is paid is in the currency's own minor units; the difference is BT-114.
 */
export interface Totals {
  /** BT-131 per line id. */
  readonly lines: readonly { readonly id: string; readonly netHundredths: bigint }[];
  /** BG-23. */
  readonly categories: readonly CategoryTotal[];
  /** BT-106 and BT-109: there are no document-level allowances yet. */
  readonly netHundredths: bigint;
  /** BT-110. */
  readonly taxHundredths: bigint;
  /** BT-112. */
  readonly grossHundredths: bigint;
  /** BT-114. */
  readonly roundingHundredths: bigint;
  /** BT-115. */
  readonly payable: Money;
  /** BT-111, in hundredths of the accounting currency. */
  readonly taxInTaxCurrencyHundredths: bigint | null;
}

export interface CategoryTotal {
  readonly category: TaxCategory;
  readonly rateBasisPoints: number;
  /** BT-116. */
  readonly netHundredths: bigint;
  /** BT-117. */
  readonly taxHundredths: bigint;
  /** The decisions behind it, for reason texts and codes. */
  readonly treatments: readonly Decided[];
}

export interface TotalsInput {
  readonly currency: string;
  readonly currencyDecimals: number;
  readonly taxCurrency?: { readonly currency: string; readonly decimals: number; readonly rate: Rate };
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: string;
    readonly unitPrice: { readonly amount: string };
    readonly treatment: Decided;
  }[];
}

/** Rounds the line, then adds (BR-CO-10); VAT on the base of each category (BR-CO-17); totals are sums of rounded parts. */
export function reckonTotals(input: TotalsInput): Totals {
  const lines = input.lines.map((line) => ({ id: line.id, netHundredths: lineNet(line) }));
  const categories = categoryTotals(input.lines);
  const netHundredths = sumOf(lines.map((line) => line.netHundredths));
  const taxHundredths = sumOf(categories.map((category) => category.taxHundredths));
  const grossHundredths = netHundredths + taxHundredths;
  const payable = payableFrom(grossHundredths, input);
  return {
    lines,
    categories,
    netHundredths,
    taxHundredths,
    grossHundredths,
    roundingHundredths: toHundredths(payable, input.currencyDecimals) - grossHundredths,
    payable,
    taxInTaxCurrencyHundredths: inTaxCurrency(taxHundredths, input),
  };
}

/** BT-131. Quantity and price were checked at issue; a malformed one here is a bug. */
export function lineNet(line: { quantity: string; unitPrice: { amount: string } }): bigint {
  const quantity = parseDecimal(line.quantity);
  const price = parseDecimal(line.unitPrice.amount);
  if (!quantity || !price) throw new Error(`"${line.quantity}" × "${line.unitPrice.amount}" is not a line`);
  return multiplyToHundredths(quantity, price);
}

function categoryTotals(lines: TotalsInput['lines']): CategoryTotal[] {
  const groups = Map.groupBy(lines, ({ treatment }) => `${treatment.category} ${treatment.rateBasisPoints}`);
  const totals = [...groups.values()].map((group) => {
    const { category, rateBasisPoints } = group[0]!.treatment;
    const netHundredths = sumOf(group.map(lineNet));
    const taxHundredths = divideRounded(netHundredths * thousandths(rateBasisPoints), 100_000n);
    return { category, rateBasisPoints, netHundredths, taxHundredths, treatments: group.map((line) => line.treatment) };
  });
  // A fixed order, so that the order of the lines changes nothing.
  return totals.sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function key({ category, rateBasisPoints }: CategoryTotal): string {
  return `${category}${String(thousandths(rateBasisPoints)).padStart(6, '0')}`;
}

/** Nobody can pay half a yen: the payable amount is whole minor units, rounded half away from zero. */
function payableFrom(grossHundredths: bigint, { currency, currencyDecimals }: TotalsInput): Money {
  const minor = divideRounded(grossHundredths * 10n ** BigInt(currencyDecimals), 100n);
  return money(minor, currency);
}

function toHundredths(amount: Money, decimals: number): bigint {
  return (amount.minor * 100n) / 10n ** BigInt(decimals);
}

function inTaxCurrency(taxHundredths: bigint, { currency, taxCurrency }: TotalsInput): bigint | null {
  if (!taxCurrency || taxCurrency.currency === currency) return null;
  return convert(money(taxHundredths, currency), taxCurrency.rate, { base: 2, quote: 2 }).minor;
}

function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((left, right) => left + right, 0n);
}
