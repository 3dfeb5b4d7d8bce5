import { plainDate, type PlainDate, type Rate, type WorkspaceId } from '@muster/kernel';
import { fromJson, type Context, type Db } from '@muster/platform';
import { issue } from '../domain/issue.ts';
import type { IssuedInvoice } from '../domain/invoice.ts';
import type { Payment } from '../domain/payment.ts';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { documentOf } from '../persistence/invoice.store.ts';
import type { FoundInvoice } from '../persistence/invoice.queries.ts';
import type { InvoiceLineRow, InvoiceRow } from '../persistence/invoicing.tables.ts';
import { draftDocument, treatmentOf } from './draft-document.ts';
import type { InvoiceSources } from './invoice-sources.ts';
import type { Business } from './tax-input.ts';

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
    const [shown] = await this.showAll(ctx, [found]);
    if (!shown) throw new Error(`the invoice ${found.row.id} is not shown`);
    return shown;
  }

  /** A page of them: the seller is read once, and so is each buyer, however many drafts they share. */
  async showAll(ctx: Context, found: readonly FoundInvoice[]): Promise<ShownInvoice[]> {
    const drafts = found.filter(isDraft);
    const around = drafts.length > 0 ? await this.#around(ctx, drafts) : undefined;
    return found.map((each) => (around && isDraft(each) ? showDraft(each, around) : showIssued(each)));
  }

  async #around(ctx: Context, drafts: readonly FoundDraft[]): Promise<Around> {
    const ids = drafts.map(({ row }) => row.buyerWorkspaceId);
    const [buyers, own] = await Promise.all([
      this.sources.businesses(ids, ctx.traceId),
      this.db.read(ctx, async (tx) => ({ seller: await this.sources.businessIn(tx), today: plainDate(tx.now) })),
    ]);
    return { ...own, buyers };
  }
}

type FoundDraft = FoundInvoice & { readonly direction: 'issued'; readonly row: InvoiceRow };

interface Around {
  readonly seller: Business;
  readonly buyers: ReadonlyMap<WorkspaceId, Business>;
  readonly today: PlainDate;
}

function isDraft(found: FoundInvoice): found is FoundDraft {
  return found.direction === 'issued' && found.row.state === 'draft';
}

function showIssued(found: FoundInvoice): ShownInvoice {
  const { row } = found;
  return {
    found,
    invoice: documentOf(row),
    draft: null,
    lines: found.direction === 'issued' ? found.lines : [],
    question: null,
    fx: fromJson<Rate | null>(row.fx),
    payment: row.payment ? fromJson<Payment>(row.payment) : null,
  };
}

function showDraft(found: FoundDraft, { seller, buyers, today }: Around): ShownInvoice {
  const buyer = buyers.get(found.row.buyerWorkspaceId);
  if (!buyer) throw new Error(`the buyer of ${found.row.id} is gone`);
  const sources = { row: found.row, lines: found.lines, seller, buyer, today };
  const treatment = treatmentOf(sources);
  const draft = draftDocument(sources);
  const issued = issue(draft, 'DRAFT', today);
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
