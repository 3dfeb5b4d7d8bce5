import { runEnded, workAccepted } from '@muster/contracts';
import { asId } from '@muster/kernel';
import { defineJob, handle, listen, type JobHandler, type Listener } from '@muster/platform';
import { z } from 'zod';
import type { DeliverInvoice, FetchedInvoice } from '../application/deliver-invoice.ts';
import type { DraftAcceptedWork } from '../application/draft-accepted-work.ts';
import type { ReleaseFunds } from '../application/release-funds.ts';
import { invoiceIssued, invoiceRendered, paymentReceived, paymentSent } from '../application/invoicing-events.ts';
import type { Payment } from '../domain/payment.ts';
import type { SettlePayment } from '../application/settle-payment.ts';

const betweenTwo = z.object({ invoiceId: z.uuid(), sellerWorkspaceId: z.uuid(), buyerWorkspaceId: z.uuid() });

const releaseFunds = defineJob({
  name: 'invoicing.release-funds',
  payload: z.object({ runId: z.uuid() }),
  effectKey: ({ runId }) => runId,
});
const releaseAfterPayment = defineJob({
  name: 'invoicing.release-after-payment',
  payload: z.object({ invoiceId: z.uuid() }),
  effectKey: ({ invoiceId }) => invoiceId,
});
const draftLine = defineJob({
  name: 'invoicing.draft-line',
  payload: z.object({
    engagementId: z.uuid(),
    blockId: z.uuid(),
    duty: z.enum(['work', 'review']),
    workerWorkspaceId: z.uuid(),
    priceMinor: z.string(),
    currency: z.string(),
    isBegun: z.boolean().optional(),
  }),
  effectKey: ({ blockId, duty }) => `${blockId}-${duty}`,
});
const renderInvoice = defineJob({
  name: 'invoicing.render-invoice',
  payload: z.object({ invoiceId: z.uuid() }),
  effectKey: ({ invoiceId }) => invoiceId,
});
const byInvoice = (name: string) => defineJob({ name, payload: betweenTwo, effectKey: ({ invoiceId }) => invoiceId });
const receiveInvoice = byInvoice('invoicing.receive-invoice');
const receivePayment = byInvoice('invoicing.receive-payment');
const closeInvoice = byInvoice('invoicing.close-invoice');

export const invoicingListeners: readonly Listener[] = [
  listen(runEnded, releaseFunds, ({ runId }) => ({ runId })),
  listen(paymentSent, releaseAfterPayment, ({ invoiceId }) => ({ invoiceId })),
  listen(
    workAccepted,
    draftLine,
    ({ engagementId, blockId, duty, workerWorkspaceId, priceMinor, currency, isBegun }) => ({
      engagementId,
      blockId,
      duty,
      workerWorkspaceId,
      priceMinor,
      currency,
      isBegun,
    }),
  ),
  listen(invoiceIssued, renderInvoice, ({ invoiceId }) => ({ invoiceId })),
  listen(invoiceRendered, receiveInvoice, ({ invoiceId, buyerWorkspaceId }, sellerWorkspaceId) => ({
    invoiceId,
    buyerWorkspaceId,
    sellerWorkspaceId,
  })),
  listen(paymentSent, receivePayment, ({ invoiceId, sellerWorkspaceId }, buyerWorkspaceId) => ({
    invoiceId,
    buyerWorkspaceId,
    sellerWorkspaceId,
  })),
  listen(paymentReceived, closeInvoice, ({ invoiceId, buyerWorkspaceId }, sellerWorkspaceId) => ({
    invoiceId,
    buyerWorkspaceId,
    sellerWorkspaceId,
  })),
];

export class InvoicingJobs {
  readonly handlers: readonly JobHandler[];

  constructor(
    drafting: DraftAcceptedWork,
    delivering: DeliverInvoice,
    settling: SettlePayment,
    releasing: ReleaseFunds,
  ) {
    this.handlers = [
      handle(releaseFunds, (tx, { runId }) => releasing.release(tx, runId)),
      handle(releaseAfterPayment, (tx, { invoiceId }) => releasing.releaseAfterPayment(tx, asId(invoiceId))),
      handle(draftLine, (tx, work) => drafting.inTransaction(tx, work), {
        workspaceOf: ({ workerWorkspaceId }) => asId<'Workspace'>(workerWorkspaceId),
      }),
      handle(renderInvoice, (tx, { invoiceId }) => delivering.render(tx, asId(invoiceId))),
      handle(receiveInvoice, (tx, _between, fetched: FetchedInvoice) => delivering.receive(tx, fetched), {
        workspaceOf: ({ buyerWorkspaceId }) => asId<'Workspace'>(buyerWorkspaceId),
        prepare: (ctx, { invoiceId, sellerWorkspaceId }) =>
          delivering.fetch(ctx, asId(invoiceId), asId(sellerWorkspaceId)),
      }),
      handle(receivePayment, (tx, { invoiceId }, sent: Payment) => settling.arrive(tx, asId(invoiceId), sent), {
        workspaceOf: ({ sellerWorkspaceId }) => asId<'Workspace'>(sellerWorkspaceId),
        prepare: (ctx, { invoiceId, buyerWorkspaceId }) =>
          settling.sentBy(ctx, asId(invoiceId), asId(buyerWorkspaceId)),
      }),
      handle(closeInvoice, (tx, { invoiceId }, arrived: Payment) => settling.close(tx, asId(invoiceId), arrived), {
        workspaceOf: ({ buyerWorkspaceId }) => asId<'Workspace'>(buyerWorkspaceId),
        prepare: (ctx, { invoiceId, sellerWorkspaceId }) =>
          settling.arrivedAt(ctx, asId(invoiceId), asId(sellerWorkspaceId)),
      }),
    ];
  }
}
