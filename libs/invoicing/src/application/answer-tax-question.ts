import { err, ok, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db } from '@muster/platform';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { lockInvoice } from '../persistence/invoice.store.ts';
import { invoiceTable, type InvoiceId, type InvoiceState } from '../persistence/invoicing.tables.ts';
import { treatmentOf } from './draft-document.ts';
import type { InvoiceSources } from './invoice-sources.ts';
import { taxQuestionAnswered } from './invoicing-events.ts';
import { readTaxAnswers, type MistakenAnswer, type TaxAnswer } from './read-tax-answers.ts';

export type { TaxAnswer } from './read-tax-answers.ts';

export type AnswerTaxQuestionRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'NotAllowed'; readonly action: string }
  | MistakenAnswer
  | { readonly kind: 'InvoiceNotInState'; readonly state: InvoiceState };

/** Keeps what the seller knows and Muster cannot: it becomes evidence of the decision. The next open question comes back with the draft. */
export class AnswerTaxQuestion {
  constructor(
    private readonly db: Db,
    private readonly sources: InvoiceSources,
  ) {}

  async run(
    ctx: Context,
    invoiceId: InvoiceId,
    answers: readonly TaxAnswer[],
  ): Promise<Result<{ open: CannotDecide | null }, AnswerTaxQuestionRefusal>> {
    if (!may(ctx, 'invoice:issue')) return err({ kind: 'NotAllowed', action: 'invoice:issue' });
    const buyer = await this.sources.buyerOf(ctx, invoiceId);
    if (!buyer) return err({ kind: 'NotFound' });
    return this.db.write<{ open: CannotDecide | null }, AnswerTaxQuestionRefusal>(ctx, async (tx) => {
      const row = await lockInvoice(tx, invoiceId);
      if (!row) return err({ kind: 'NotFound' });
      if (row.state !== 'draft') return err({ kind: 'InvoiceNotInState', state: row.state });
      const sources = await this.sources.draftIn(tx, row, buyer);
      const before = treatmentOf(sources);
      const kept = readTaxAnswers(answers, {
        kept: row.answers,
        question: before.kind === 'CannotDecide' ? before : null,
        seller: sources.seller.workspace.country,
        buyer: buyer.workspace.country,
        by: ctx.principal.name,
        at: tx.now,
      });
      if (!kept.ok) return kept;
      await tx.update(invoiceTable, { id: invoiceId }, { answers: kept.value });
      await publish(tx, taxQuestionAnswered, { invoiceId }, { subjectId: invoiceId });
      const treatment = treatmentOf({ ...sources, row: { ...row, answers: kept.value } });
      return ok({ open: treatment.kind === 'CannotDecide' ? treatment : null });
    });
  }
}
