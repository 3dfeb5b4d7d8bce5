import { toDecimal } from '@muster/kernel';
import type { InvoiceLine, IssuedInvoice, Period } from './invoice.ts';
import { exemptionCode, exemptionReason, legalNotes } from './legal-notes.ts';
import type { Contributor, PaymentMeans } from './parties.ts';
import type { TaxCategory } from './tax-facts.ts';
import { ratePercent } from './tax-rate.ts';
import type { CategoryTotal, Totals } from './totals.ts';
import type { Decided } from './treatment-terms.ts';
import { buyerXml, sellerXml } from './ubl-parties.ts';
import { branch, leaf } from './xml.ts';

const NAMESPACES = {
  xmlns: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};

/** BT-24: the plain standard. Peppol, XRechnung and others add a suffix of their own. */
const EN_16931 = 'urn:cen.eu:en16931:2017';
/** BT-3, UNTDID 1001: commercial invoice. */
const COMMERCIAL_INVOICE = '380';

/** UBL 2.1 Invoice of EN 16931, in the element order of the schema. Pure: the same invoice is the same text. */
export function ublInvoice(invoice: IssuedInvoice): string {
  const { totals, currency } = invoice;
  const root = branch(
    'Invoice',
    [
      ...headerXml(invoice),
      sellerXml(invoice.seller, categoriesOf(totals)),
      buyerXml(invoice.buyer, categoriesOf(totals)),
      paymentMeansXml(invoice.paymentMeans, invoice.number),
      branch('cac:PaymentTerms', [leaf('cbc:Note', invoice.paymentTerms)]),
      taxTotalXml(totals, currency),
      taxCurrencyTotalXml(invoice),
      monetaryTotalXml(invoice),
      ...invoice.lines.map((line, index) => lineXml(line, totals.lines[index]!.netHundredths, currency)),
    ],
    NAMESPACES,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function headerXml(invoice: IssuedInvoice): string[] {
  return [
    leaf('cbc:CustomizationID', EN_16931),
    leaf('cbc:ID', invoice.number),
    leaf('cbc:IssueDate', invoice.issuedOn),
    leaf('cbc:DueDate', invoice.dueOn),
    leaf('cbc:InvoiceTypeCode', COMMERCIAL_INVOICE),
    ...legalNotes(invoice).map((note) => leaf('cbc:Note', withoutSubjectCode(note))),
    leaf('cbc:TaxPointDate', invoice.taxPointOn),
    leaf('cbc:DocumentCurrencyCode', invoice.currency),
    invoice.totals.taxInTaxCurrencyHundredths === null
      ? ''
      : leaf('cbc:TaxCurrencyCode', invoice.taxCurrency?.currency),
    leaf('cbc:BuyerReference', invoice.buyerReference),
    periodXml(invoice.period),
    branch('cac:ContractDocumentReference', [leaf('cbc:ID', invoice.contractReference)]),
  ];
}

/** `#AAI#` at the beginning of a note is a subject code (BT-21, BR-CL-08); what a person typed must not become one. */
function withoutSubjectCode(note: string): string {
  return note.replace(/#([^#]{3})#/, '# $1#');
}

function periodXml(period: Period | undefined): string {
  return branch('cac:InvoicePeriod', [leaf('cbc:StartDate', period?.from), leaf('cbc:EndDate', period?.until)]);
}

function paymentMeansXml(means: PaymentMeans, invoiceNumber: string): string {
  const account = means.kind === 'iban' ? means.iban : means.account;
  const code = means.kind === 'iban' && means.isSepa ? '58' : account === undefined ? '1' : '30';
  const name = means.kind === 'rail' ? means.rail : undefined;
  return branch('cac:PaymentMeans', [
    leaf('cbc:PaymentMeansCode', code, { name }),
    leaf('cbc:PaymentID', invoiceNumber),
    branch('cac:PayeeFinancialAccount', [
      leaf('cbc:ID', account),
      account === undefined ? '' : leaf('cbc:Name', means.accountName),
      means.kind === 'iban' ? branch('cac:FinancialInstitutionBranch', [leaf('cbc:ID', means.bic)]) : '',
    ]),
  ]);
}

function taxTotalXml(totals: Totals, currency: string): string {
  return branch('cac:TaxTotal', [
    amountXml('cbc:TaxAmount', totals.taxHundredths, currency),
    ...totals.categories.map((category) => subtotalXml(category, currency)),
  ]);
}

function subtotalXml(total: CategoryTotal, currency: string): string {
  return branch('cac:TaxSubtotal', [
    amountXml('cbc:TaxableAmount', total.netHundredths, currency),
    amountXml('cbc:TaxAmount', total.taxHundredths, currency),
    branch('cac:TaxCategory', [
      ...categoryXml(total),
      leaf('cbc:TaxExemptionReasonCode', exemptionCode(total)),
      leaf('cbc:TaxExemptionReason', exemptionReason(total)),
      VAT_SCHEME,
    ]),
  ]);
}

const VAT_SCHEME = branch('cac:TaxScheme', [leaf('cbc:ID', 'VAT')]);

function categoryXml({ category, rateBasisPoints }: Pick<Decided, 'category' | 'rateBasisPoints'>): string[] {
  // BR-O-05: outside scope has no rate, not even zero.
  const rate = category === 'O' ? null : ratePercent(rateBasisPoints);
  return [leaf('cbc:ID', category), leaf('cbc:Percent', rate)];
}

/** BT-111, only beside a VAT total in another currency (BR-53). */
function taxCurrencyTotalXml({ taxCurrency, totals }: IssuedInvoice): string {
  if (!taxCurrency || totals.taxInTaxCurrencyHundredths === null) return '';
  return branch('cac:TaxTotal', [amountXml('cbc:TaxAmount', totals.taxInTaxCurrencyHundredths, taxCurrency.currency)]);
}

function monetaryTotalXml({ totals, currency, currencyDecimals }: IssuedInvoice): string {
  const { minor } = totals.payable;
  return branch('cac:LegalMonetaryTotal', [
    amountXml('cbc:LineExtensionAmount', totals.netHundredths, currency),
    amountXml('cbc:TaxExclusiveAmount', totals.netHundredths, currency),
    amountXml('cbc:TaxInclusiveAmount', totals.grossHundredths, currency),
    totals.roundingHundredths === 0n ? '' : amountXml('cbc:PayableRoundingAmount', totals.roundingHundredths, currency),
    amountXml('cbc:PayableAmount', (minor * 100n) / 10n ** BigInt(currencyDecimals), currency),
  ]);
}

function lineXml(line: InvoiceLine<Decided>, netHundredths: bigint, currency: string): string {
  return branch('cac:InvoiceLine', [
    leaf('cbc:ID', line.id),
    leaf('cbc:InvoicedQuantity', line.quantity, { unitCode: line.unit }),
    amountXml('cbc:LineExtensionAmount', netHundredths, currency),
    periodXml(line.period),
    branch('cac:Item', [
      leaf('cbc:Description', line.description),
      leaf('cbc:Name', line.name),
      branch('cac:ClassifiedTaxCategory', [...categoryXml(line.treatment), VAT_SCHEME]),
      ...line.contributors.map(contributorXml),
    ]),
    branch('cac:Price', [leaf('cbc:PriceAmount', line.unitPrice.amount, { currencyID: currency })]),
  ]);
}

/** BG-32: who did the work, so that nobody has to guess whether a person did. */
function contributorXml({ kind, name, operator }: Contributor): string {
  if (name.trim() === '') return '';
  const behind = operator === undefined ? '' : `, operated by ${operator}`;
  return branch('cac:AdditionalItemProperty', [
    leaf('cbc:Name', kind === 'agent' ? 'Done by AI agent' : 'Done by'),
    leaf('cbc:Value', `${name}${behind}`),
  ]);
}

function amountXml(name: string, hundredths: bigint, currency: string): string {
  return leaf(name, toDecimal(hundredths, 2), { currencyID: currency });
}

function categoriesOf(totals: Totals): TaxCategory[] {
  return totals.categories.map(({ category }) => category);
}
