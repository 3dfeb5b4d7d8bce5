import type { Id, WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** What the seller answered, in the words of the question, with who and when (ISO 8601). */
export interface KeptAnswer {
  readonly value: string;
  /** The label of the field, and of the option that was chosen. */
  readonly label: string;
  readonly shown: string;
  readonly by: string;
  readonly at: string;
}

export type InvoiceId = Id<'Invoice'>;
export type InvoiceState = 'draft' | 'issued' | 'approved' | 'paid';

/** An invoice of the seller. A document of record from the moment it has a number: from then on only its state moves on. */
export interface InvoiceRow {
  workspaceId: WorkspaceId;
  id: InvoiceId;
  engagementId: string;
  buyerWorkspaceId: WorkspaceId;
  runId: string;
  runTitle: string;
  currency: string;
  state: InvoiceState;
  number: string | null;
  issuedOn: string | null;
  dueOn: string | null;
  /** The canonical invoice as it was issued. */
  document: unknown;
  /** What the seller answered when Muster could not decide the tax. */
  answers: Readonly<Record<string, KeptAnswer>>;
  /** The rate into the seller's home currency on the day of issue. */
  fx: unknown;
  pdfFileId: string | null;
  xmlFileId: string | null;
  /** What left the payer and what arrived. */
  payment: unknown;
  createdAt: Date;
}

export const invoiceTable = defineTable<InvoiceRow>('invoicing.invoice', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  engagementId: 'uuid',
  buyerWorkspaceId: 'uuid',
  runId: 'uuid',
  runTitle: 'text',
  currency: 'text',
  state: 'text',
  number: 'text null',
  issuedOn: 'date null',
  dueOn: 'date null',
  document: 'jsonb null',
  answers: 'jsonb',
  fx: 'jsonb null',
  pdfFileId: 'uuid null',
  xmlFileId: 'uuid null',
  payment: 'jsonb null',
  createdAt: 'timestamptz',
});

/** A piece of accepted work. The key on the block and the duty is what keeps work from being invoiced twice. */
export interface InvoiceLineRow {
  workspaceId: WorkspaceId;
  invoiceId: InvoiceId;
  blockId: string;
  duty: 'work' | 'review';
  position: number;
  title: string;
  priceMinor: bigint;
  currency: string;
  contributorKind: 'person' | 'agent';
  contributorName: string;
  operatorName: string | null;
  acceptedAt: Date;
}

export const invoiceLineTable = defineTable<InvoiceLineRow>('invoicing.invoice_line', {
  workspaceId: 'uuid key',
  invoiceId: 'uuid key',
  blockId: 'uuid key',
  duty: 'text key',
  position: 'integer',
  title: 'text',
  priceMinor: 'bigint',
  currency: 'text',
  contributorKind: 'text',
  contributorName: 'text',
  operatorName: 'text null',
  acceptedAt: 'timestamptz',
});

/** Locked while a number is taken, so that a series has neither gaps nor doubles however many issue at once. */
export interface NumberSeriesRow {
  workspaceId: WorkspaceId;
  prefix: string;
  year: number;
  last: number;
  lastIssuedOn: string | null;
}

export const numberSeriesTable = defineTable<NumberSeriesRow>('invoicing.number_series', {
  workspaceId: 'uuid key',
  prefix: 'text key',
  year: 'integer',
  last: 'integer',
  lastIssuedOn: 'date null',
});

/** The buyer's copy of an issued invoice. */
export interface ReceivedInvoiceRow {
  workspaceId: WorkspaceId;
  id: InvoiceId;
  sellerWorkspaceId: WorkspaceId;
  engagementId: string;
  runId: string;
  runTitle: string;
  currency: string;
  state: Exclude<InvoiceState, 'draft'>;
  number: string;
  document: unknown;
  /** The rate into the buyer's home currency on the day of issue. */
  fx: unknown;
  pdfFileId: string | null;
  xmlFileId: string | null;
  payment: unknown;
  receivedAt: Date;
}

export const receivedInvoiceTable = defineTable<ReceivedInvoiceRow>('invoicing.received_invoice', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  sellerWorkspaceId: 'uuid',
  engagementId: 'uuid',
  runId: 'uuid',
  runTitle: 'text',
  currency: 'text',
  state: 'text',
  number: 'text',
  document: 'jsonb',
  fx: 'jsonb null',
  pdfFileId: 'uuid null',
  xmlFileId: 'uuid null',
  payment: 'jsonb null',
  receivedAt: 'timestamptz',
});

export const invoicingTables = [invoiceTable, invoiceLineTable, numberSeriesTable, receivedInvoiceTable];
