import { err, ok, plainDate, type Result } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import { may, once, publish, type Context, type Db, type IdempotencyKeyReused, type Tx } from '@muster/platform';
import type { IssuedInvoice } from '../domain/invoice.ts';
import { issue, type IssueRefusal } from '../domain/issue.ts';
import { takeNumber, type NumberingRefusal } from '../domain/numbering.ts';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { lockInvoice, lockSeries, saveIssued, saveSeries } from '../persistence/invoice.store.ts';
import type { InvoiceId, InvoiceRow, InvoiceState } from '../persistence/invoicing.tables.ts';
import { draftDocument, treatmentOf } from './draft-document.ts';
import type { InvoiceSources } from './invoice-sources.ts';
import { invoiceIssued } from './invoicing-events.ts';
import type { Business } from './tax-input.ts';

const PREFIX = 'MU';

export type IssueInvoiceRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'NotAllowed'; readonly action: string }
  | { readonly kind: 'InvoiceNotInState'; readonly state: InvoiceState }
  | { readonly kind: 'TaxUndecided'; readonly question: CannotDecide }
  | { readonly kind: 'InvoiceRuleBroken'; readonly broken: IssueRefusal | NumberingRefusal };

export interface IssueInvoiceRequest {
  readonly invoiceId: InvoiceId;
  readonly idempotencyKey: string;
}

/** Decides the tax, checks every rule, spends a number and books the claim: all of it or nothing. */
export class IssueInvoice {
  constructor(
    private readonly db: Db,
    private readonly sources: InvoiceSources,
    private readonly ledger: Ledger,
  ) {}

  async run(
    ctx: Context,
    { invoiceId, idempotencyKey }: IssueInvoiceRequest,
  ): Promise<Result<{ invoiceId: InvoiceId }, IssueInvoiceRefusal | IdempotencyKeyReused>> {
    if (!may(ctx, 'invoice:issue')) return err({ kind: 'NotAllowed', action: 'invoice:issue' });
    const buyer = await this.sources.buyerOf(ctx, invoiceId);
    if (!buyer) return err({ kind: 'NotFound' });
    const options = { operation: 'issueInvoice', key: idempotencyKey, input: { invoiceId } };
    return once<{ invoiceId: InvoiceId }, IssueInvoiceRefusal>(this.db, ctx, options, async (tx) => {
      const row = await lockInvoice(tx, invoiceId);
      if (!row) return err({ kind: 'NotFound' });
      const issued = await this.#issueIn(tx, row, buyer);
      if (!issued.ok) return issued;
      await saveIssued(tx, invoiceId, issued.value);
      await this.#bookClaim(tx, row, issued.value);
      await publish(tx, invoiceIssued, { invoiceId, buyerWorkspaceId: row.buyerWorkspaceId }, { subjectId: invoiceId });
      return ok({ invoiceId });
    });
  }

  /** The invoice as it would be issued now, with a number that is not spent. */
  async preview(
    ctx: Context,
    invoiceId: InvoiceId,
  ): Promise<Result<{ row: InvoiceRow; invoice: IssuedInvoice }, IssueInvoiceRefusal>> {
    if (!may(ctx, 'invoice:issue')) return err({ kind: 'NotAllowed', action: 'invoice:issue' });
    const buyer = await this.sources.buyerOf(ctx, invoiceId);
    if (!buyer) return err({ kind: 'NotFound' });
    let seen: { row: InvoiceRow; invoice: IssuedInvoice } | undefined;
    const outcome = await this.db.write<never, IssueInvoiceRefusal | { kind: 'OnlyAPreview' }>(ctx, async (tx) => {
      const row = await lockInvoice(tx, invoiceId);
      if (!row) return err({ kind: 'NotFound' });
      const issued = await this.#issueIn(tx, row, buyer);
      if (!issued.ok) return issued;
      seen = { row, invoice: issued.value };
      // A refusal rolls everything back, the number included.
      return err({ kind: 'OnlyAPreview' });
    });
    if (seen) return ok(seen);
    return outcome as Result<never, IssueInvoiceRefusal>;
  }

  async #issueIn(tx: Tx, row: InvoiceRow, buyer: Business): Promise<Result<IssuedInvoice, IssueInvoiceRefusal>> {
    if (row.state !== 'draft') return err({ kind: 'InvoiceNotInState', state: row.state });
    const sources = await this.sources.draftIn(tx, row, buyer);
    const treatment = treatmentOf(sources);
    if (treatment.kind === 'CannotDecide') return err({ kind: 'TaxUndecided', question: treatment });
    const today = plainDate(tx.now);
    const series = await lockSeries(tx, PREFIX, tx.now.getUTCFullYear());
    const taken = takeNumber(series, today);
    if (!taken.ok) return err({ kind: 'InvoiceRuleBroken', broken: taken.refusal });
    const issued = issue(draftDocument(sources), taken.value.number, today);
    if (!issued.ok) return err({ kind: 'InvoiceRuleBroken', broken: issued.refusal });
    await saveSeries(tx, taken.value.series);
    return issued;
  }

  async #bookClaim(tx: Tx, row: InvoiceRow, { number, totals }: IssuedInvoice): Promise<void> {
    const tax = { minor: totals.payable.minor - netMinor(totals), currency: row.currency };
    const posted = await this.ledger.post(tx, {
      key: `invoice-issued/${row.id}`,
      source: `invoice/${row.id}`,
      says: `Invoice ${number} for ${row.runTitle}`,
      entries: [
        { account: `receivable/${row.buyerWorkspaceId}`, amount: totals.payable },
        { account: 'income/work', amount: { minor: -netMinor(totals), currency: row.currency } },
        { account: 'payable/tax', amount: { minor: -tax.minor, currency: row.currency } },
      ],
    });
    if (!posted.ok) throw new Error('a claim needs no funds');
  }
}

/** Totals count in hundredths; a currency without cents keeps its rounding difference in the income. */
export function netMinor({ payable, grossHundredths, taxHundredths }: IssuedInvoice['totals']): bigint {
  return grossHundredths === 0n ? payable.minor : payable.minor - (payable.minor * taxHundredths) / grossHundredths;
}
