import { convert, type Money, type Rate } from '@muster/kernel';
import { minorUnits } from '@muster/jurisdictions';
import type { Contributor, Party } from '../domain/parties.ts';
import { addressRows, ratePercent } from '../application/written-words.ts';
import type { Decided } from '../domain/treatment-terms.ts';
import type { IssuedInvoice } from '../domain/invoice.ts';
import type { Payment } from '../domain/payment.ts';

export function presentTreatment(treatment: Decided) {
  return {
    category: treatment.category,
    ratePercent: ratePercent(treatment.rateBasisPoints),
    note: treatment.reason?.text ?? null,
    noteEnglish: treatment.reason?.english ?? null,
    legalBasis: treatment.legalBasis,
    whoOwes: treatment.whoOwes,
    ruleId: treatment.ruleId,
    ruleVersion: treatment.ruleVersion,
    effectiveDate: treatment.effectiveDate,
    evidence: treatment.evidence.map(({ what, value }) => `${what}: ${value}`),
  };
}

export function presentParty({ name, address, taxId, localTaxNumber }: Party) {
  return {
    name,
    country: address.country,
    address: addressRows(address),
    taxId: taxId ?? localTaxNumber ?? null,
  };
}

export function presentRate(rate: Rate | null) {
  return rate && { base: rate.base, quote: rate.quote, rate: rate.value, date: rate.date, source: rate.source };
}

export function presentPayment(payment: Payment | null) {
  if (!payment) return null;
  const { paidAt, gross, fee, withheld, withholdingRule, sent, received, fx } = payment;
  return { paidAt, gross, fee, withheld, withholdingRule, received: received ?? sent, fx: presentRate(fx) };
}

/** The amount in the reader's currency by the rate beside it; null where they are the same. */
export function inHomeCurrency(amount: Money, rate: Rate | null): Money | null {
  if (!rate || (rate.base !== amount.currency && rate.quote !== amount.currency)) return null;
  return convert(amount, rate, { base: minorUnits(rate.base), quote: minorUnits(rate.quote) });
}

export function sayContributor({ kind, name, operator }: Contributor): string {
  if (kind === 'person') return name;
  return operator ? `${name}, an AI agent of ${operator}` : `${name}, an AI agent`;
}

/** Hundredths as money of the currency; exact for currencies with two decimals, rounded for the few others. */
export function fromHundredths(hundredths: bigint, currency: string): Money {
  const decimals = minorUnits(currency);
  return { minor: decimals === 2 ? hundredths : (hundredths * 10n ** BigInt(decimals)) / 100n, currency };
}

export function presentLines(invoice: IssuedInvoice, blockIds: readonly string[]) {
  const decimals = invoice.currencyDecimals;
  return invoice.lines.map((line, index) => ({
    id: line.id,
    title: line.name,
    blockId: blockIds[index] ?? null,
    quantity: line.quantity,
    unitPrice: priceOf(line.unitPrice.amount, invoice.currency, decimals),
    net: fromHundredths(invoice.totals.lines[index]?.netHundredths ?? 0n, invoice.currency),
    treatment: presentTreatment(line.treatment),
    doneBy: line.contributors.map(sayContributor).join(', '),
  }));
}

function priceOf(amount: string, currency: string, decimals: number): Money {
  const [whole = '0', fraction = ''] = amount.split('.');
  return { minor: BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')), currency };
}
