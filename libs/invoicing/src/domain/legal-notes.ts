import { money, split, toDecimal, type Rate } from '@muster/kernel';
import type { IssuedInvoice } from './invoice.ts';
import { plainText } from './plain-text.ts';
import type { LegalText } from './tax-facts.ts';
import { ratePercent, thousandths } from './tax-rate.ts';
import type { CategoryTotal } from './totals.ts';

/** What the law or honesty wants on the document besides the numbers (BT-22), in a fixed order and without repetition. */
export function legalNotes(invoice: IssuedInvoice): string[] {
  return distinct([
    ...invoice.notes,
    ...taxReasons(invoice),
    ...invoice.totals.categories.flatMap(componentNotes),
    ...(invoice.fx ? [rateNote(invoice.fx)] : []),
    ...invoice.withholding.map(
      ({ name, legalBasis, rateBasisPoints, amount }) =>
        `${name} ${percent(rateBasisPoints)} (${legalBasis}) kept back on payment: ${toDecimal(amount.minor, invoice.currencyDecimals)} ${amount.currency}`,
    ),
  ]);
}

/** Why the tax is what it is, in both languages. */
export function taxReasons({ totals }: IssuedInvoice): string[] {
  const reasons = totals.categories.flatMap(({ treatments }) => treatments.flatMap(({ reason }) => reason ?? []));
  return distinct(reasons.map(inBothLanguages));
}

/** BT-120: the reason text of a category; several in one category are all named. */
export function exemptionReason({ category, treatments }: CategoryTotal): string | null {
  // BR-S-10 and BR-Z-10: standard and zero rate carry no reason.
  if (category === 'S' || category === 'Z') return null;
  const texts = treatments.flatMap(({ reason }) => (reason ? [inBothLanguages(reason)] : []));
  return [...new Set(texts)].join('; ') || null;
}

/** BT-121: only where every line of the category has the same code. */
export function exemptionCode({ category, treatments }: CategoryTotal): string | null {
  const codes = new Set(treatments.map(({ vatexCode }) => vatexCode));
  const [only] = codes;
  return codes.size === 1 && category !== 'S' && category !== 'Z' ? (only ?? null) : null;
}

/** `1900` → `19%`, `2550` → `25.5%`, `997.5` → `9.975%`. */
export function percent(basisPoints: number): string {
  return `${ratePercent(basisPoints).replace(/\.?0+$/, '')}%`;
}

export function rateNote({ base, quote, value, date, source }: Rate): string {
  return `1 ${base} = ${value} ${quote} (${source}, ${date}), for reference`;
}

function inBothLanguages({ text, english }: LegalText): string {
  return text === english ? text : `${text} / ${english}`;
}

/** The parts of a tax that the law wants apart, adding up to the tax to the cent: CGST and SGST, GST and HST. */
function componentNotes({ rateBasisPoints, taxHundredths, treatments }: CategoryTotal): string[] {
  const sets = new Map(treatments.map(({ components }) => [JSON.stringify(components), components]));
  return [...sets.values()]
    .filter((components) => components.length > 1)
    .map((components) => {
      const weights = components.map((component) => thousandths(component.basisPoints));
      const parts = split(money(taxHundredths, ''), weights);
      const named = components.map(
        ({ name, basisPoints }, index) => `${name} ${percent(basisPoints)}: ${toDecimal(parts[index]!.minor, 2)}`,
      );
      return sets.size === 1
        ? named.join(', ')
        : `${percent(rateBasisPoints)} = ${components.map(({ name }) => name).join(' + ')}`;
    });
}

function distinct(notes: readonly string[]): string[] {
  return [...new Set(notes.map(plainText).filter((note) => note !== ''))];
}
