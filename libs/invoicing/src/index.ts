import type { Migration } from '@muster/platform';
import { Invoicing1764000000009 } from './persistence/migrations/0001-invoicing.ts';

export { AnswerTaxQuestion } from './application/answer-tax-question.ts';
export { DeliverInvoice } from './application/deliver-invoice.ts';
export { DraftAcceptedWork } from './application/draft-accepted-work.ts';
export { ReleaseFunds } from './application/release-funds.ts';
export { InvoiceSources } from './application/invoice-sources.ts';
export { IssueInvoice } from './application/issue-invoice.ts';
export { PayInvoice } from './application/pay-invoice.ts';
export { SettlePayment } from './application/settle-payment.ts';
export { ShowInvoice } from './application/show-invoice.ts';
export { invoiceIssued, invoiceReceived, invoiceSettled, paymentSent } from './application/invoicing-events.ts';
export { InvoicingModule } from './invoicing.module.ts';
export { InvoicingJobs, invoicingListeners } from './jobs/invoicing.jobs.ts';
export { invoicingTables, type InvoiceId } from './persistence/invoicing.tables.ts';
export { default as invoicingTypeDefs } from './graphql/invoicing.graphql?raw';
export const invoicingMigrations: readonly Migration[] = [Invoicing1764000000009];
