import { newId } from '@muster/kernel';
import { fromJson, toJson, type Tx } from '@muster/platform';
import type { IssuedInvoice } from '../domain/invoice.ts';
import { startSeries, type NumberSeries } from '../domain/numbering.ts';
import { unwrap } from '@muster/kernel';
import {
  invoiceLineTable,
  invoiceTable,
  numberSeriesTable,
  type InvoiceId,
  type InvoiceLineRow,
  type InvoiceRow,
} from './invoicing.tables.ts';

export async function lockInvoice(tx: Tx, id: InvoiceId): Promise<InvoiceRow | undefined> {
  return tx.lock(invoiceTable, { id });
}

export async function linesOf(tx: Tx, invoiceId: InvoiceId): Promise<InvoiceLineRow[]> {
  return tx.many(invoiceLineTable, { invoiceId }, { position: 'ASC' });
}

export type DraftFacts = Pick<InvoiceRow, 'engagementId' | 'buyerWorkspaceId' | 'runId' | 'runTitle' | 'currency'>;

/** The engagement's open draft, made when there is none. Locked, so that two lines at once get two positions. */
export async function openDraft(tx: Tx, facts: DraftFacts): Promise<InvoiceRow> {
  const find = { engagementId: facts.engagementId, state: 'draft' as const };
  const nothingYet = {
    number: null,
    issuedOn: null,
    dueOn: null,
    document: null,
    fx: null,
    pdfFileId: null,
    xmlFileId: null,
    payment: null,
  };
  await tx.insertOnce(invoiceTable, {
    ...facts,
    ...nothingYet,
    id: newId<'Invoice'>(),
    state: 'draft',
    answers: {},
    createdAt: tx.now,
  });
  const draft = await tx.lock(invoiceTable, find);
  if (!draft) throw new Error(`the draft of engagement ${facts.engagementId} is gone`);
  return draft;
}

export async function lockSeries(tx: Tx, prefix: string, year: number): Promise<NumberSeries> {
  const fresh = unwrap(startSeries(prefix, year));
  await tx.insertOnce(numberSeriesTable, { ...fresh });
  const row = await tx.lock(numberSeriesTable, { prefix });
  return row ? ({ ...row } as unknown as NumberSeries) : fresh;
}

export async function saveSeries(tx: Tx, { prefix, year, last, lastIssuedOn }: NumberSeries): Promise<void> {
  await tx.update(numberSeriesTable, { prefix }, { year, last, lastIssuedOn });
}

export async function saveIssued(tx: Tx, id: InvoiceId, invoice: IssuedInvoice): Promise<void> {
  await tx.update(
    invoiceTable,
    { id },
    {
      state: 'issued',
      number: invoice.number,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      document: toJson(invoice),
      fx: toJson(invoice.fx ?? null),
    },
  );
}

export function documentOf(row: { readonly document: unknown }): IssuedInvoice {
  return fromJson<IssuedInvoice>(row.document);
}
