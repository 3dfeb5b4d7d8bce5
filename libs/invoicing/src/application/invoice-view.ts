import { minorUnits } from '@muster/jurisdictions';
import { convert, toDecimal } from '@muster/kernel';
import { INVOICE_LANGUAGES, type InvoiceLanguage, type InvoiceView } from '@muster/documents';
import type { InvoiceLine, IssuedInvoice } from '../domain/invoice.ts';
import { legalNotes } from '../domain/legal-notes.ts';
import type { Party } from '../domain/parties.ts';
import type { CategoryTotal } from '../domain/totals.ts';
import type { Decided } from '../domain/treatment-terms.ts';

/** The language people do business in, as far as the paper speaks it; English elsewhere. */
const LANGUAGE_OF: Readonly<Record<string, InvoiceLanguage>> = {
  FR: 'fr',
  BE: 'fr',
  LU: 'fr',
  MC: 'fr',
  SN: 'fr',
  CI: 'fr',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  LI: 'de',
  PT: 'pt',
  BR: 'pt',
  AO: 'pt',
  MZ: 'pt',
  AE: 'ar',
  SA: 'ar',
  EG: 'ar',
  MA: 'ar',
  JO: 'ar',
  QA: 'ar',
  KW: 'ar',
  BH: 'ar',
  OM: 'ar',
  TN: 'ar',
  DZ: 'ar',
};

export function languageOf(country: string): InvoiceLanguage {
  const language = LANGUAGE_OF[country];
  return language && INVOICE_LANGUAGES.includes(language) ? language : 'en';
}

/** The issued invoice as its recipient reads it. */
export function invoiceView(invoice: IssuedInvoice): InvoiceView {
  const { totals } = invoice;
  const amount = (hundredths: bigint) => toDecimal(hundredths, 2);
  return {
    language: languageOf(invoice.buyer.address.country),
    number: invoice.number,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    taxPointOn: invoice.taxPointOn ?? null,
    period: invoice.period ?? null,
    contractReference: invoice.contractReference ?? null,
    buyerReference: invoice.buyerReference ?? null,
    currency: invoice.currency,
    seller: partyView(invoice.seller, printsVatIds(totals.categories)),
    buyer: partyView(invoice.buyer, printsVatIds(totals.categories)),
    lines: invoice.lines.map((line, index) => lineView(line, amount(totals.lines[index]?.netHundredths ?? 0n))),
    net: amount(totals.netHundredths),
    taxes: totals.categories.flatMap(taxViews),
    gross: amount(totals.grossHundredths),
    rounding: totals.roundingHundredths === 0n ? null : amount(totals.roundingHundredths),
    payable: toDecimal(totals.payable.minor, invoice.currencyDecimals),
    taxInTaxCurrency:
      totals.taxInTaxCurrencyHundredths === null || !invoice.taxCurrency
        ? null
        : { currency: invoice.taxCurrency.currency, amount: amount(totals.taxInTaxCurrencyHundredths) },
    taxNotes: legalNotes(invoice).filter((note) => !invoice.notes.includes(note)),
    notes: invoice.notes,
    fx: rateView(invoice),
    withholding: [],
    payment: paymentView(invoice),
  };
}

/** The rate between the two parties' currencies, with what the payable amount is in the other one. */
function rateView({ fx, totals }: IssuedInvoice) {
  if (!fx) return null;
  const decimals = { base: minorUnits(fx.base), quote: minorUnits(fx.quote) };
  const isCross = totals.payable.currency === fx.base || totals.payable.currency === fx.quote;
  const other = isCross ? convert(totals.payable, fx, decimals) : null;
  return { ...fx, amount: other && `${toDecimal(other.minor, minorUnits(other.currency))} ${other.currency}` };
}

/** BR-O-02: a document outside the scope of VAT must not show VAT numbers. */
function printsVatIds(categories: readonly CategoryTotal[]): boolean {
  return categories.every(({ category }) => category !== 'O');
}

function partyView(party: Party, withVatId: boolean) {
  const { address } = party;
  const place = [address.postCode, address.city].filter(Boolean).join(' ');
  return {
    name: party.name,
    tradingName: party.tradingName ?? null,
    address: [address.street, address.extra, place, address.region].filter((part): part is string => Boolean(part)),
    country: address.country,
    ids: [
      ...(withVatId && party.taxId ? [{ kind: 'vat' as const, value: party.taxId }] : []),
      ...(party.localTaxNumber ? [{ kind: 'tax' as const, value: party.localTaxNumber }] : []),
    ],
    contact: [],
  };
}

function lineView(line: InvoiceLine<Decided>, net: string) {
  const { treatment } = line;
  return {
    name: line.name,
    description: line.description ?? null,
    period: line.period ?? null,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice.amount,
    taxRate: treatment.category === 'S' ? percent(treatment.rateBasisPoints) : null,
    net,
    contributors: line.contributors.map(({ kind, name, operator }) => ({ kind, name, operator: operator ?? null })),
  };
}

/** Taxes that the law wants apart (CGST and SGST) are shown apart; the last one takes the rounding. */
function taxViews({ rateBasisPoints, netHundredths, taxHundredths, treatments }: CategoryTotal) {
  if (rateBasisPoints === 0) return [];
  const base = toDecimal(netHundredths, 2);
  const parts = treatments[0]?.components ?? [];
  if (parts.length < 2)
    return [
      { name: `${parts[0]?.name ?? 'VAT'} ${percent(rateBasisPoints)}`, base, amount: toDecimal(taxHundredths, 2) },
    ];
  let left = taxHundredths;
  return parts.map(({ name, basisPoints }, index) => {
    const share = index === parts.length - 1 ? left : (taxHundredths * BigInt(basisPoints)) / BigInt(rateBasisPoints);
    left -= share;
    return { name: `${name} ${percent(basisPoints)}`, base, amount: toDecimal(share, 2) };
  });
}

export function percent(basisPoints: number): string {
  return `${Number((basisPoints / 100).toFixed(2))}%`;
}

function paymentView({ paymentMeans, number, paymentTerms }: IssuedInvoice) {
  const rail = paymentMeans.kind === 'iban' ? (paymentMeans.isSepa ? 'SEPA' : 'IBAN') : paymentMeans.rail;
  return {
    rail,
    account: (paymentMeans.kind === 'iban' ? paymentMeans.iban : paymentMeans.account) ?? null,
    bic: (paymentMeans.kind === 'iban' ? paymentMeans.bic : undefined) ?? null,
    accountName: paymentMeans.accountName ?? null,
    reference: number,
    terms: paymentTerms ?? null,
  };
}
