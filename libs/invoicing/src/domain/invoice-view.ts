import { convert, money, split, toDecimal } from '@muster/kernel';
import { addressRows } from './address-rows.ts';
import type { InvoiceLine, IssuedInvoice } from './invoice.ts';
import { percent, taxReasons } from './legal-notes.ts';
import type { Party } from './parties.ts';
import { printedBuyerIds, printedSellerIds, type PrintedIds } from './party-ids.ts';
import { thousandths } from './tax-rate.ts';
import type { CategoryTotal } from './totals.ts';
import type { Decided } from './treatment-terms.ts';

/**
 * The invoice as plain texts for a reader: the shape the documents context sets on paper. Amounts are decimals, days ISO dates.
 * Numbers printed under a treatment are the same ones as in the XML.
 */
export function invoiceView<Language extends string>(invoice: IssuedInvoice, language: Language) {
  const { totals, currencyDecimals, taxCurrency } = invoice;
  const categories = totals.categories.map(({ category }) => category);
  return {
    language,
    number: invoice.number,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    taxPointOn: invoice.taxPointOn ?? null,
    period: invoice.period ?? null,
    contractReference: shortReference(invoice.contractReference),
    buyerReference: invoice.buyerReference ?? null,
    currency: invoice.currency,
    seller: partyView(invoice.seller, printedSellerIds(invoice.seller, categories)),
    buyer: partyView(invoice.buyer, printedBuyerIds(invoice.buyer, categories)),
    lines: invoice.lines.map((line, index) => lineView(line, totals.lines[index]!.netHundredths)),
    net: hundredths(totals.netHundredths),
    taxes: totals.categories.flatMap(taxViews),
    gross: hundredths(totals.grossHundredths),
    rounding: totals.roundingHundredths === 0n ? null : hundredths(totals.roundingHundredths),
    payable: toDecimal(totals.payable.minor, currencyDecimals),
    taxInTaxCurrency:
      !totals.taxInTaxCurrencyHundredths || !taxCurrency
        ? null
        : { currency: taxCurrency.currency, amount: hundredths(totals.taxInTaxCurrencyHundredths) },
    taxNotes: taxReasons(invoice),
    notes: invoice.notes,
    fx: invoice.fx ? { ...invoice.fx, amount: amountAtRate(invoice) } : null,
    withholding: invoice.withholding.map(({ name, rateBasisPoints, amount }) => ({
      name,
      rate: percent(rateBasisPoints),
      amount: toDecimal(amount.minor, currencyDecimals),
    })),
    payment: paymentView(invoice),
  };
}

/** People compare the end of a long id; the XML carries the whole. */
function shortReference(reference: string | undefined): string | null {
  const isLong = reference !== undefined && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(reference);
  return isLong ? (reference.slice(-12).toUpperCase().match(/.{4}/g) ?? []).join('-') : (reference ?? null);
}

function partyView({ name, tradingName, address, registrationId, contact, taxId }: Party, printed: PrintedIds) {
  const isInvented = printed.vatId !== null && printed.vatId !== taxId;
  const known = [
    // A country put in front for the XML alone is nobody's number on paper.
    isInvented ? { kind: 'tax' as const, value: taxId ?? null } : { kind: 'vat' as const, value: printed.vatId },
    { kind: 'tax' as const, value: printed.localTaxNumber },
    { kind: 'register' as const, value: registrationId ?? null },
    { kind: printed.otherId === taxId ? ('tax' as const) : ('other' as const), value: printed.otherId },
  ];
  const seen = new Set<string>();
  const ids = known.flatMap(({ kind, value }) => {
    // The same number under two names would only puzzle the reader.
    if (value === null || value === '' || [...seen].some((other) => other.endsWith(value))) return [];
    seen.add(value);
    return [{ kind, value }];
  });
  return {
    name,
    tradingName: tradingName ?? null,
    address: addressRows(address),
    country: address.country,
    ids,
    contact: [contact?.name, contact?.email, contact?.phone].filter((row): row is string => row !== undefined),
  };
}

function lineView(line: InvoiceLine<Decided>, netHundredths: bigint) {
  const { rateBasisPoints } = line.treatment;
  return {
    name: line.name,
    description: line.description ?? null,
    period: line.period ?? null,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice.amount,
    taxRate: rateBasisPoints === 0 ? null : percent(rateBasisPoints),
    net: hundredths(netHundredths),
    contributors: line.contributors.map(({ kind, name, operator }) => ({ kind, name, operator: operator ?? null })),
  };
}

/** One row per tax; a rate made of two taxes has two, which add up to the whole. */
function taxViews({ rateBasisPoints, netHundredths, taxHundredths, treatments }: CategoryTotal) {
  if (rateBasisPoints === 0) return [];
  const components = treatments[0]!.components;
  const parts = split(
    money(taxHundredths, ''),
    components.map(({ basisPoints }) => thousandths(basisPoints)),
  );
  return components.map(({ name, basisPoints }, index) => ({
    name: `${name} ${percent(basisPoints)}`,
    base: hundredths(netHundredths),
    amount: hundredths(parts[index]!.minor),
  }));
}

function paymentView({ paymentMeans, number, paymentTerms }: IssuedInvoice) {
  const isIban = paymentMeans.kind === 'iban';
  return {
    rail: isIban ? (paymentMeans.isSepa ? 'SEPA' : 'IBAN') : paymentMeans.rail,
    account: isIban ? paymentMeans.iban : (paymentMeans.account ?? null),
    bic: isIban ? (paymentMeans.bic ?? null) : null,
    accountName: paymentMeans.accountName ?? null,
    reference: number,
    terms: paymentTerms ?? null,
  };
}

/** The payable amount in the other currency of the rate shown, if we know how that currency is written. */
function amountAtRate({ fx, fxDecimals, totals, currencyDecimals }: IssuedInvoice): string | null {
  const { payable } = totals;
  if (!fx || fxDecimals === undefined || ![fx.base, fx.quote].includes(payable.currency)) return null;
  const isBase = fx.base === payable.currency;
  const decimals = isBase
    ? { base: currencyDecimals, quote: fxDecimals }
    : { base: fxDecimals, quote: currencyDecimals };
  const amount = convert(payable, fx, decimals);
  return `${toDecimal(amount.minor, fxDecimals)} ${amount.currency}`;
}

function hundredths(amount: bigint): string {
  return toDecimal(amount, 2);
}
