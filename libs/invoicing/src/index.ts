import type { Migration } from '@muster/platform';
import { Invoicing1764000000009 } from './persistence/migrations/0001-invoicing.ts';

export { invoiceIssued, invoiceReceived, invoiceSettled, paymentSent } from './application/invoicing-events.ts';
export { InvoicingModule } from './invoicing.module.ts';
export { InvoicingJobs, invoicingListeners } from './jobs/invoicing.jobs.ts';
export { invoicingTables } from './persistence/invoicing.tables.ts';
export { default as invoicingTypeDefs } from './graphql/invoicing.graphql?raw';
export const invoicingMigrations: readonly Migration[] = [Invoicing1764000000009];
