import { err, money, type PlainDate } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { deal } from './facts-for-tests.ts';
import type { DraftInvoice } from './invoice.ts';
import { DEALS, draftFor, issuedFor, type Plan } from './invoices-for-tests.ts';
import { issue } from './issue.ts';
import { printedSellerIds } from './party-ids.ts';
import { ask } from './treatment-answers.ts';
import { decideTreatment } from './treatment.ts';

const NUMBER = 'MU-2026-00042';
const TODAY = '2026-11-20' as PlainDate;
const domestic: Plan = { deal: DEALS['domestic, standard rate']! };
const attempt = (draft: DraftInvoice) => issue(draft, NUMBER, TODAY);

describe('issue', () => {
  it('gives the invoice its number, its day and its totals', () => {
    const invoice = issuedFor(domestic);
    expect(invoice).toMatchObject({ state: 'issued', number: NUMBER, issuedOn: TODAY });
    expect(invoice.totals).toMatchObject({
      netHundredths: 48_000n,
      taxHundredths: 9_120n,
      payable: money(57_120, 'EUR'),
    });
  });

  it.each(Object.keys(DEALS))('issues: %s', (name) => {
    expect(attempt(draftFor({ deal: DEALS[name]! })).ok).toBe(true);
  });

  it('refuses to issue twice', () => {
    expect(issue(issuedFor(domestic), 'MU-2026-00043', TODAY)).toEqual(
      err({ kind: 'InvoiceAlreadyIssued', issuedNumber: NUMBER }),
    );
  });

  it('refuses an invoice without lines', () => {
    expect(attempt(draftFor({ ...domestic, lines: [] }))).toEqual(err({ kind: 'InvoiceHasNoLines' }));
  });

  it('refuses a line whose treatment is open, and passes the question on', () => {
    const draft = draftFor(domestic);
    const line = draft.lines[0]!;
    const open = ask({ code: 'buyer-status', question: 'Business or consumer?', fields: [] });
    expect(attempt({ ...draft, lines: [{ ...line, treatment: open }] })).toEqual(
      err({ kind: 'TreatmentUndecided', lineId: '1', question: 'Business or consumer?' }),
    );
    expect(attempt({ ...draft, lines: [{ ...line, treatment: null }] })).toEqual(
      err({ kind: 'TreatmentUndecided', lineId: '1', question: null }),
    );
  });

  it.each([
    ['a negative price', { quantity: '1', price: '-5' }, { kind: 'NegativeAmount', lineId: '1' }],
    ['a negative quantity', { quantity: '-1', price: '5' }, { kind: 'NegativeAmount', lineId: '1' }],
    [
      'a quantity that is no number',
      { quantity: '1e3', price: '5' },
      { kind: 'MalformedLine', lineId: '1', field: 'quantity' },
    ],
    [
      'a price with a comma',
      { quantity: '1', price: '5,00' },
      { kind: 'MalformedLine', lineId: '1', field: 'unitPrice' },
    ],
    [
      'a line without a name',
      { quantity: '1', price: '5', name: ' \u0007' },
      { kind: 'FieldMissing', field: 'line 1: name' },
    ],
  ])('refuses %s', (_what, line, refusal) => {
    expect(attempt(draftFor({ ...domestic, lines: [line] }))).toEqual(err(refusal));
  });

  it('refuses a line in another currency', () => {
    const draft = draftFor(domestic);
    const foreign = { ...draft.lines[0]!, unitPrice: { amount: '5', currency: 'USD' } };
    expect(attempt({ ...draft, lines: [foreign] })).toEqual(
      err({ kind: 'CurrencyMixed', lineId: '1', expected: 'EUR', found: 'USD' }),
    );
  });

  it('refuses two lines with one id', () => {
    const draft = draftFor(domestic);
    const line = draft.lines[0]!;
    expect(attempt({ ...draft, lines: [line, line] })).toEqual(
      err({ kind: 'MalformedLine', lineId: '1', field: 'id' }),
    );
  });

  it('refuses to mix outside scope with anything else (BR-O-11)', () => {
    const draft = draftFor({ deal: DEALS['outside scope']!, lines: [{ quantity: '1', price: '1' }] });
    const taxed = { ...draft.lines[0]!, id: '2', treatment: decideTreatment(deal({ from: 'DE', to: 'DE' })) };
    expect(attempt({ ...draft, lines: [...draft.lines, taxed] })).toEqual(
      err({ kind: 'TreatmentsCannotMix', categories: ['O', 'S'] }),
    );
  });

  it('refuses reverse charge without both VAT numbers (BR-AE-02)', () => {
    const draft = draftFor({ deal: DEALS['reverse charge']! });
    const { taxId: _taxId, ...buyer } = draft.buyer;
    expect(attempt({ ...draft, buyer })).toEqual(err({ kind: 'IdentifierMissing', identifier: 'buyer.taxId' }));
    expect(attempt({ ...draft, buyer: { ...buyer, taxId: '40303265045' } })).toEqual(
      err({ kind: 'IdentifierMissing', identifier: 'buyer.taxId' }),
    );
  });

  it('refuses outside scope without a number that may be printed (BR-O-02, BR-CO-26)', () => {
    const draft = draftFor({ deal: DEALS['outside scope']! });
    const { localTaxNumber: _number, ...seller } = draft.seller;
    expect(attempt({ ...draft, seller })).toEqual(
      err({ kind: 'IdentifierMissing', identifier: 'seller.localTaxNumber' }),
    );
  });

  it.each(['GB', 'KE', 'CA', 'BR', 'IN', 'CH', 'US'])('needs no second number of a registered seller in %s', (from) => {
    const draft = draftFor({ deal: { from, to: 'DE', seller: { exportUndertaking: 'AD290426000123X' } } });
    const { localTaxNumber: _number, ...seller } = draft.seller;
    const issued = attempt({ ...draft, seller });
    if (!issued.ok) throw new Error(issued.refusal.kind);
    const printed = printedSellerIds(seller, [issued.value.lines[0]!.treatment.category]);
    // BR-CO-26: one of BT-29, BT-30 and BT-31.
    expect(printed.vatId ?? printed.otherId).not.toBeNull();
  });

  it('refuses a blank name, a due day in the past and a period that ends before it begins', () => {
    const draft = draftFor(domestic);
    expect(attempt({ ...draft, buyer: { ...draft.buyer, name: ' ' } })).toEqual(
      err({ kind: 'FieldMissing', field: 'buyer.name' }),
    );
    const yesterday = '2026-11-19' as PlainDate;
    expect(attempt({ ...draft, dueOn: yesterday })).toEqual(
      err({ kind: 'DueBeforeIssue', dueOn: yesterday, issuedOn: TODAY }),
    );
    expect(attempt({ ...draft, period: { from: TODAY, until: yesterday } })).toEqual(
      err({ kind: 'PeriodEndsBeforeStart', lineId: null }),
    );
  });
});
