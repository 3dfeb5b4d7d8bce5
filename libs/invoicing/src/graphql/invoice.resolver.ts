import type { Files } from '@muster/documents';
import { asId, ok, parseId, type Err, type Result } from '@muster/kernel';
import { Ctx, pageRequest, toConnection, toUnion, type Context, type Db } from '@muster/platform';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AnswerTaxQuestion, TaxAnswer } from '../application/answer-tax-question.ts';
import type { IssueInvoice } from '../application/issue-invoice.ts';
import type { PayInvoice } from '../application/pay-invoice.ts';
import type { ShownInvoice, ShowInvoice } from '../application/show-invoice.ts';
import { ratePercent } from '../application/written-words.ts';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { findInvoice, pageOfInvoices, type Direction } from '../persistence/invoice.queries.ts';
import type { InvoiceId } from '../persistence/invoicing.tables.ts';
import { sentences } from './invoice-sentences.ts';
import {
  fromHundredths,
  inHomeCurrency,
  presentLines,
  presentParty,
  presentPayment,
  presentRate,
  sayContributor,
} from './present-invoice.ts';
import { presentAnswers, presentQuestion } from './present-question.ts';

interface KeyedInput {
  readonly invoiceId: string;
  readonly idempotencyKey: string;
  readonly dryRun?: boolean | null;
}

/** Invoices as a list and one by one. */
@Resolver()
export class InvoicesResolver {
  constructor(
    private readonly db: Db,
    private readonly showing: ShowInvoice,
  ) {}

  @Query('invoices')
  async invoices(
    @Ctx() ctx: Context,
    @Args() args: { direction?: string | null; first?: number | null; after?: string | null },
  ) {
    const page = pageRequest(args.first, args.after);
    const direction = (args.direction?.toLowerCase() ?? null) as Direction | null;
    const found = await this.db.read(ctx, (tx) => pageOfInvoices(tx, direction, page));
    const shown = await this.showing.showAll(ctx, found);
    return toConnection(shown, page, ({ found: { row } }) => row.id);
  }

  @Query('invoice')
  async invoice(@Ctx() ctx: Context, @Args('id') id: string): Promise<ShownInvoice | null> {
    const invoiceId = parseId<'Invoice'>(id);
    const found = invoiceId && (await this.db.read(ctx, (tx) => findInvoice(tx, invoiceId)));
    return found ? this.showing.show(ctx, found) : null;
  }
}

/** What happens to invoices. */
@Resolver()
export class InvoiceActionsResolver {
  constructor(
    private readonly invoices: InvoicesResolver,
    private readonly issuing: IssueInvoice,
    private readonly answering: AnswerTaxQuestion,
    private readonly paying: PayInvoice,
  ) {}

  @Mutation('issueInvoice')
  async issueInvoice(@Ctx() ctx: Context, @Args('input') { invoiceId, idempotencyKey, dryRun }: KeyedInput) {
    const id = asId<'Invoice'>(invoiceId);
    const outcome = dryRun
      ? await this.issuing.preview(ctx, id)
      : await this.issuing.run(ctx, { invoiceId: id, idempotencyKey });
    return toUnion(await this.#shown(ctx, id, outcome), 'Invoice', sentences.issue);
  }

  @Mutation('answerTaxQuestion')
  async answerTaxQuestion(
    @Ctx() ctx: Context,
    @Args('input') { invoiceId, answers }: { invoiceId: string; answers: readonly TaxAnswer[] },
  ) {
    const id = asId<'Invoice'>(invoiceId);
    return toUnion(await this.#shown(ctx, id, await this.answering.run(ctx, id, answers)), 'Invoice', sentences.answer);
  }

  @Mutation('payInvoice')
  async payInvoice(@Ctx() ctx: Context, @Args('input') { invoiceId, idempotencyKey, dryRun }: KeyedInput) {
    const id = asId<'Invoice'>(invoiceId);
    if (!dryRun) {
      const outcome = await this.paying.run(ctx, { invoiceId: id, idempotencyKey });
      return toUnion(await this.#shown(ctx, id, outcome), 'Invoice', sentences.pay);
    }
    const preview = await this.paying.preview(ctx, id);
    const shown = await this.#shown(ctx, id, preview);
    // Nothing was paid: the payment is the one that would be.
    const wouldBe = shown.ok && preview.ok ? ok({ ...shown.value, payment: preview.value.payment }) : shown;
    return toUnion(wouldBe, 'Invoice', sentences.pay);
  }

  async #shown<E>(ctx: Context, id: InvoiceId, outcome: Result<unknown, E>): Promise<Result<object, E>> {
    if (!outcome.ok) return withQuestion(outcome);
    const shown = await this.invoices.invoice(ctx, id);
    if (!shown) throw new Error(`the invoice ${id} vanished`);
    return ok(shown);
  }
}

/** A refusal that asks carries its question as the contract shows it. */
function withQuestion<E>(outcome: Err<E>): Err<E> {
  const { refusal } = outcome;
  const asks = typeof refusal === 'object' && refusal !== null && 'question' in refusal;
  return asks
    ? { ...outcome, refusal: { ...refusal, shown: presentQuestion(refusal.question as CannotDecide) } }
    : outcome;
}

@Resolver('TaxUndecided')
export class TaxUndecidedResolver {
  @ResolveField('question')
  question({ shown }: { shown: unknown }) {
    return shown;
  }
}

@Resolver('InvoiceNotInState')
export class InvoiceNotInStateResolver {
  @ResolveField('state')
  state({ state }: { state: string }) {
    return state.toUpperCase();
  }
}

@Resolver('Invoice')
export class InvoiceResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('id')
  id({ found }: ShownInvoice) {
    return found.row.id;
  }

  @ResolveField('state')
  state({ found }: ShownInvoice) {
    return found.row.state.toUpperCase();
  }

  @ResolveField('direction')
  direction({ found }: ShownInvoice) {
    return found.direction.toUpperCase();
  }

  @ResolveField('number')
  number({ found }: ShownInvoice) {
    return found.row.number;
  }

  @ResolveField('issuedOn')
  issuedOn({ found, invoice }: ShownInvoice) {
    return found.row.state === 'draft' ? null : invoice?.issuedOn;
  }

  @ResolveField('dueOn')
  dueOn({ found, invoice }: ShownInvoice) {
    return found.row.state === 'draft' ? null : invoice?.dueOn;
  }

  @ResolveField('runId')
  runId({ found }: ShownInvoice) {
    return found.row.runId;
  }

  @ResolveField('runTitle')
  runTitle({ found }: ShownInvoice) {
    return found.row.runTitle;
  }

  @ResolveField('seller')
  seller({ invoice, draft }: ShownInvoice) {
    return presentParty(must(invoice ?? draft).seller);
  }

  @ResolveField('buyer')
  buyer({ invoice, draft }: ShownInvoice) {
    return presentParty(must(invoice ?? draft).buyer);
  }

  @ResolveField('lines')
  lines({ invoice, draft, lines }: ShownInvoice) {
    if (invoice)
      return presentLines(
        invoice,
        lines.map(({ blockId }) => blockId),
      );
    return lines.map((line, index) => {
      const amount = { minor: line.priceMinor, currency: line.currency };
      const doneBy = (draft?.lines[index]?.contributors ?? []).map(sayContributor).join(', ');
      return {
        id: String(index + 1),
        title: line.title,
        blockId: line.blockId,
        quantity: '1',
        unitPrice: amount,
        net: amount,
        treatment: null,
        doneBy,
      };
    });
  }

  @ResolveField('net')
  net({ invoice, lines, found }: ShownInvoice) {
    const { currency } = found.row;
    return invoice
      ? fromHundredths(invoice.totals.netHundredths, currency)
      : { minor: lines.reduce((left, line) => left + line.priceMinor, 0n), currency };
  }

  @ResolveField('tax')
  tax({ invoice, found }: ShownInvoice) {
    return fromHundredths(invoice?.totals.taxHundredths ?? 0n, found.row.currency);
  }

  @ResolveField('payable')
  payable(shown: ShownInvoice) {
    return shown.invoice?.totals.payable ?? this.net(shown);
  }

  @ResolveField('taxSubtotals')
  taxSubtotals({ invoice, found }: ShownInvoice) {
    return (invoice?.totals.categories ?? []).map((total) => ({
      category: total.category,
      ratePercent: ratePercent(total.rateBasisPoints),
      base: fromHundredths(total.netHundredths, found.row.currency),
      tax: fromHundredths(total.taxHundredths, found.row.currency),
    }));
  }

  @ResolveField('inHomeCurrency')
  inHomeCurrency(shown: ShownInvoice) {
    return inHomeCurrency(this.payable(shown), shown.fx);
  }

  @ResolveField('fx')
  fx({ fx }: ShownInvoice) {
    return presentRate(fx);
  }

  @ResolveField('question')
  question({ question }: ShownInvoice) {
    return question && presentQuestion(question);
  }

  @ResolveField('taxAnswers')
  taxAnswers({ found }: ShownInvoice) {
    return found.direction === 'issued' && found.row.state === 'draft' ? presentAnswers(found.row.answers) : [];
  }

  @ResolveField('pdfUrl')
  pdfUrl({ found: { row } }: ShownInvoice) {
    return row.pdfFileId && this.files.downloadUrl(row.pdfFileId, row.workspaceId);
  }

  @ResolveField('xmlUrl')
  xmlUrl({ found: { row } }: ShownInvoice) {
    return row.xmlFileId && this.files.downloadUrl(row.xmlFileId, row.workspaceId);
  }

  @ResolveField('payment')
  payment({ payment }: ShownInvoice) {
    return presentPayment(payment);
  }
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('a shown invoice is a draft or issued');
  return value;
}
