import { fromJson, systemContext, type Context, type Db } from '@muster/platform';
import type { Rate } from '@muster/kernel';
import { issue } from '../domain/issue.ts';
import type { IssuedInvoice } from '../domain/invoice.ts';
import type { Payment } from '../domain/payment.ts';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { documentOf } from '../persistence/invoice.store.ts';
import type { FoundInvoice } from '../persistence/invoice.queries.ts';
import type { InvoiceLineRow, InvoiceRow } from '../persistence/invoicing.tables.ts';
import { draftDocument, treatmentOf } from './draft-document.ts';
import type { InvoiceSources } from './invoice-sources.ts';

/** An invoice with everything a reader wants to see. A draft shows what it would become today, or the open question. */
export interface ShownInvoice {
  readonly found: FoundInvoice;
  /** Null for a draft whose tax is undecided or that breaks a rule. */
  readonly invoice: IssuedInvoice | null;
  readonly draft: ReturnType<typeof draftDocument> | null;
  readonly lines: readonly InvoiceLineRow[];
  readonly question: CannotDecide | null;
  readonly fx: Rate | null;
  readonly payment: Payment | null;
}

export class ShowInvoice {
  constructor(
    private readonly db: Db,
    private readonly sources: InvoiceSources,
  ) {}

  async show(ctx: Context, found: FoundInvoice): Promise<ShownInvoice> {
    if (found.direction === 'issued' && found.row.state === 'draft') return this.#showDraft(ctx, found);
    const { row } = found;
    const lines = found.direction === 'issued' ? found.lines : [];
    const payment = row.payment ? fromJson<Payment>(row.payment) : null;
    return {
      found,
      invoice: documentOf(row),
      draft: null,
      lines,
      question: null,
      fx: fromJson<Rate | null>(row.fx),
      payment,
    };
  }

  async #showDraft(
    ctx: Context,
    found: FoundInvoice & { direction: 'issued'; row: InvoiceRow },
  ): Promise<ShownInvoice> {
    const buyer = await this.sources.business(systemContext(found.row.buyerWorkspaceId, 'invoicing.show', ctx.traceId));
    const sources = await this.db.read(ctx, (tx) => this.sources.draftIn(tx, found.row, buyer));
    const treatment = treatmentOf(sources);
    const draft = draftDocument(sources);
    const issued = issue(draft, 'DRAFT', sources.today);
    return {
      found,
      invoice: issued.ok ? issued.value : null,
      draft,
      lines: found.lines,
      question: treatment.kind === 'CannotDecide' ? treatment : null,
      fx: draft.fx ?? null,
      payment: null,
    };
  }
}
