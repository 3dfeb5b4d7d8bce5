import { engagementAgreed, workAccepted } from '@muster/contracts';
import { asId } from '@muster/kernel';
import { defineJob, handle, listen, type JobHandler, type Listener } from '@muster/platform';
import { z } from 'zod';
import type { DeliverInvoice } from '../application/deliver-invoice.ts';
import type { DraftAcceptedWork } from '../application/draft-accepted-work.ts';
import type { HoldFunds } from '../application/hold-funds.ts';
import { invoiceIssued, invoiceRendered, paymentReceived, paymentSent } from '../application/invoicing-events.ts';
import type { SettlePayment } from '../application/settle-payment.ts';

const betweenTwo = z.object({ invoiceId: z.uuid(), sellerWorkspaceId: z.uuid(), buyerWorkspaceId: z.uuid() });

const holdFunds = defineJob({
  name: 'invoicing.hold-funds',
  payload: z.object({ engagementId: z.uuid() }),
  effectKey: ({ engagementId }) => engagementId,
});
const draftLine = defineJob({
  name: 'invoicing.draft-line',
  payload: z.object({
    engagementId: z.uuid(),
    blockId: z.uuid(),
    runId: z.uuid(),
    workerWorkspaceId: z.uuid(),
    priceMinor: z.string(),
    currency: z.string(),
  }),
  effectKey: ({ blockId }) => blockId,
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
  listen(engagementAgreed, holdFunds, ({ engagementId }) => ({ engagementId })),
  listen(workAccepted, draftLine, ({ engagementId, blockId, runId, workerWorkspaceId, priceMinor, currency }) => ({
    engagementId,
    blockId,
    runId,
    workerWorkspaceId,
    priceMinor,
    currency,
  })),
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

  constructor(drafting: DraftAcceptedWork, delivering: DeliverInvoice, settling: SettlePayment, holding: HoldFunds) {
    const inBuyers = {
      workspaceOf: ({ buyerWorkspaceId }: z.output<typeof betweenTwo>) => asId<'Workspace'>(buyerWorkspaceId),
    };
    const inSellers = {
      workspaceOf: ({ sellerWorkspaceId }: z.output<typeof betweenTwo>) => asId<'Workspace'>(sellerWorkspaceId),
    };
    this.handlers = [
      handle(holdFunds, (tx, { engagementId }) => holding.hold(tx, engagementId)),
      handle(draftLine, (tx, work) => drafting.inTransaction(tx, work), {
        workspaceOf: ({ workerWorkspaceId }) => asId<'Workspace'>(workerWorkspaceId),
      }),
      handle(renderInvoice, (tx, { invoiceId }) => delivering.render(tx, asId(invoiceId))),
      handle(
        receiveInvoice,
        (tx, { invoiceId, sellerWorkspaceId }) =>
          delivering.receive(tx, { invoiceId: asId(invoiceId), sellerWorkspaceId: asId(sellerWorkspaceId) }),
        inBuyers,
      ),
      handle(
        receivePayment,
        (tx, { invoiceId, buyerWorkspaceId }) =>
          settling.arrive(tx, { invoiceId: asId(invoiceId), buyerWorkspaceId: asId(buyerWorkspaceId) }),
        inSellers,
      ),
      handle(
        closeInvoice,
        (tx, { invoiceId, sellerWorkspaceId }) =>
          settling.close(tx, { invoiceId: asId(invoiceId), sellerWorkspaceId: asId(sellerWorkspaceId) }),
        inBuyers,
      ),
    ];
  }
}
