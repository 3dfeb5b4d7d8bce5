import { err, ok, type PlainDate, type Result } from '@muster/kernel';
import { parseDecimal } from './decimal.ts';
import type { Invoice, InvoiceLine, IssuedInvoice } from './invoice.ts';
import { isPrefixedVatId, localTaxNumberOf } from './party-ids.ts';
import { plainText } from './plain-text.ts';
import { reckonTotals } from './totals.ts';
import type { Decided, RequiredIdentifier } from './treatment-terms.ts';

export type IssueRefusal =
  | { readonly kind: 'InvoiceAlreadyIssued'; readonly issuedNumber: string }
  | { readonly kind: 'InvoiceHasNoLines' }
  | { readonly kind: 'TreatmentUndecided'; readonly lineId: string; readonly question: string | null }
  | { readonly kind: 'TreatmentsCannotMix'; readonly categories: readonly string[] }
  | { readonly kind: 'NegativeAmount'; readonly lineId: string }
  | { readonly kind: 'MalformedLine'; readonly lineId: string; readonly field: 'quantity' | 'unitPrice' | 'id' }
  | { readonly kind: 'CurrencyMixed'; readonly lineId: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'IdentifierMissing'; readonly identifier: RequiredIdentifier | 'seller.anyId' }
  | { readonly kind: 'FieldMissing'; readonly field: string }
  | { readonly kind: 'DueBeforeIssue'; readonly dueOn: string; readonly issuedOn: string }
  | { readonly kind: 'PeriodEndsBeforeStart'; readonly lineId: string | null };

/** A number is spent for good once an invoice carries it, so every rule is checked before. */
export function issue(invoice: Invoice, number: string, issuedOn: PlainDate): Result<IssuedInvoice, IssueRefusal> {
  if (invoice.state === 'issued') return err({ kind: 'InvoiceAlreadyIssued', issuedNumber: invoice.number });
  if (invoice.lines.length === 0) return err({ kind: 'InvoiceHasNoLines' });
  const lines: InvoiceLine<Decided>[] = [];
  for (const line of invoice.lines) {
    const { treatment } = line;
    if (treatment === null || treatment.kind === 'CannotDecide') {
      return err({ kind: 'TreatmentUndecided', lineId: line.id, question: treatment?.question ?? null });
    }
    lines.push({ ...line, treatment });
  }
  const checked = { ...invoice, state: 'issued' as const, number, issuedOn, lines };
  const refusal = refuseLines(checked) ?? refuseFields(checked) ?? refuseIdentifiers(checked);
  return refusal ? err(refusal) : ok({ ...checked, totals: reckonTotals(checked) });
}

type Checked = Omit<IssuedInvoice, 'totals'>;

function refuseLines({ lines, currency }: Checked): IssueRefusal | undefined {
  const ids = new Set<string>();
  for (const { id, quantity, unitPrice, period } of lines) {
    if (plainText(id) === '' || ids.has(id)) return { kind: 'MalformedLine', lineId: id, field: 'id' };
    ids.add(id);
    const many = parseDecimal(quantity);
    const price = parseDecimal(unitPrice.amount);
    if (!many) return { kind: 'MalformedLine', lineId: id, field: 'quantity' };
    if (!price) return { kind: 'MalformedLine', lineId: id, field: 'unitPrice' };
    // BR-27 forbids negative prices; negative quantities belong on a credit note.
    if (many.units < 0n || price.units < 0n) return { kind: 'NegativeAmount', lineId: id };
    if (unitPrice.currency !== currency) {
      return { kind: 'CurrencyMixed', lineId: id, expected: currency, found: unitPrice.currency };
    }
    if (period && period.until < period.from) return { kind: 'PeriodEndsBeforeStart', lineId: id };
  }
  // BR-O-11 to BR-O-14: outside scope stands alone.
  const categories = [...new Set(lines.map((line) => line.treatment.category))];
  return categories.length > 1 && categories.includes('O') ? { kind: 'TreatmentsCannotMix', categories } : undefined;
}

function refuseFields({ number, seller, buyer, lines, period, dueOn, issuedOn }: Checked): IssueRefusal | undefined {
  const required: Readonly<Record<string, string>> = {
    number,
    'seller.name': seller.name,
    'seller.address.country': seller.address.country,
    'buyer.name': buyer.name,
    'buyer.address.country': buyer.address.country,
    ...Object.fromEntries(
      lines.flatMap((line) => [
        [`line ${line.id}: name`, line.name],
        [`line ${line.id}: unit`, line.unit],
      ]),
    ),
  };
  const missing = Object.keys(required).find((field) => plainText(required[field] ?? '') === '');
  if (missing !== undefined) return { kind: 'FieldMissing', field: missing };
  if (period && period.until < period.from) return { kind: 'PeriodEndsBeforeStart', lineId: null };
  return dueOn < issuedOn ? { kind: 'DueBeforeIssue', dueOn, issuedOn } : undefined;
}

/** What the treatments want (BR-S-02, BR-AE-02, BR-G-02, BR-O-02) and one id of the seller in any case (BR-CO-26). */
function refuseIdentifiers({ seller, buyer, lines }: Checked): IssueRefusal | undefined {
  const required = new Set(lines.flatMap((line) => line.treatment.requiredIdentifiers));
  const present: Readonly<Record<RequiredIdentifier, boolean>> = {
    'seller.taxId': isFilled(seller.taxId),
    'seller.localTaxNumber': localTaxNumberOf(seller) !== undefined,
    'buyer.taxId': isFilled(buyer.taxId),
  };
  const missing = [...required].find((identifier) => !present[identifier]);
  if (missing) return { kind: 'IdentifierMissing', identifier: missing };
  const mustBePrefixed = lines.some((line) => line.treatment.category === 'AE');
  if (mustBePrefixed && !isPrefixedVatId(seller.taxId))
    return { kind: 'IdentifierMissing', identifier: 'seller.taxId' };
  if (mustBePrefixed && !isPrefixedVatId(buyer.taxId)) return { kind: 'IdentifierMissing', identifier: 'buyer.taxId' };
  const any = isFilled(seller.taxId) || localTaxNumberOf(seller) !== undefined || isFilled(seller.registrationId);
  return any ? undefined : { kind: 'IdentifierMissing', identifier: 'seller.anyId' };
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && plainText(text) !== '';
}
