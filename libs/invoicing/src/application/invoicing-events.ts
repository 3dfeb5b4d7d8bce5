import { defineEvent } from '@muster/platform';
import { z } from 'zod';

const invoiceAndBuyer = z.object({ invoiceId: z.uuid(), buyerWorkspaceId: z.uuid() });
const invoiceAndSeller = z.object({ invoiceId: z.uuid(), sellerWorkspaceId: z.uuid() });

/** Accepted work stands on a draft of the seller. */
export const lineDrafted = defineEvent('invoicing.line-drafted', z.object({ invoiceId: z.uuid(), blockId: z.uuid() }));
export const taxQuestionAnswered = defineEvent('invoicing.tax-question-answered', z.object({ invoiceId: z.uuid() }));
/** In the seller's workspace: the number is spent, the document is fixed. */
export const invoiceIssued = defineEvent('invoicing.invoice-issued', invoiceAndBuyer);
/** In the seller's workspace: PDF and XML are stored. */
export const invoiceRendered = defineEvent('invoicing.invoice-rendered', invoiceAndBuyer);
/** In the buyer's workspace: the copy has arrived. */
export const invoiceReceived = defineEvent('invoicing.invoice-received', invoiceAndSeller);
/** In the buyer's workspace: approved, and the money is on its way. */
export const paymentSent = defineEvent('invoicing.payment-sent', invoiceAndSeller);
/** In the seller's workspace: the money arrived and was paid out. */
export const paymentReceived = defineEvent('invoicing.payment-received', invoiceAndBuyer);
/** In the buyer's workspace: the books are closed on this invoice. */
export const invoiceSettled = defineEvent('invoicing.invoice-settled', invoiceAndSeller);
