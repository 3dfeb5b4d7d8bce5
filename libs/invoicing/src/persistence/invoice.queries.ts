import type { PageRequest, Tx } from '@muster/platform';
import {
  invoiceLineTable,
  invoiceTable,
  receivedInvoiceTable,
  type InvoiceId,
  type InvoiceLineRow,
  type InvoiceRow,
  type ReceivedInvoiceRow,
} from './invoicing.tables.ts';

export type Direction = 'issued' | 'received';

/** An invoice of this workspace, from either side of it. Own drafts come with their lines. */
export type FoundInvoice =
  | { readonly direction: 'issued'; readonly row: InvoiceRow; readonly lines: readonly InvoiceLineRow[] }
  | { readonly direction: 'received'; readonly row: ReceivedInvoiceRow };

export async function findInvoice(tx: Tx, id: InvoiceId): Promise<FoundInvoice | undefined> {
  return (await invoicesById(tx, [id]))[0];
}

/** Newest first, both directions in one list unless one is asked for. */
export async function pageOfInvoices(tx: Tx, direction: Direction | null, page: PageRequest): Promise<FoundInvoice[]> {
  const ids = await tx.query<{ id: InvoiceId }>(
    `SELECT id FROM (
       SELECT id FROM invoicing.invoice WHERE workspace_id = $1 AND $2::text IS DISTINCT FROM 'received'
       UNION SELECT id FROM invoicing.received_invoice WHERE workspace_id = $1 AND $2::text IS DISTINCT FROM 'issued'
     ) AS both_sides WHERE $3::uuid IS NULL OR id < $3::uuid ORDER BY id DESC LIMIT $4`,
    [tx.workspaceId, direction, page.afterKey, page.first + 1],
  );
  const found = await invoicesById(
    tx,
    ids.map(({ id }) => id),
  );
  // Work for the own workspace is both sides of one invoice; each side shows where it was asked for.
  return direction ? found.filter((invoice) => invoice.direction === direction) : found;
}

async function invoicesById(tx: Tx, ids: readonly InvoiceId[]): Promise<FoundInvoice[]> {
  if (ids.length === 0) return [];
  const own = new Map((await tx.many(invoiceTable, { id: ids })).map((row) => [row.id, row]));
  const received = new Map((await tx.many(receivedInvoiceTable, { id: ids })).map((row) => [row.id, row]));
  const lines = Map.groupBy(
    await tx.many(invoiceLineTable, { invoiceId: [...own.keys()] }, { position: 'ASC' }),
    (line) => line.invoiceId,
  );
  return ids.flatMap((id): FoundInvoice[] => {
    const [mine, copy] = [own.get(id), received.get(id)];
    return [
      ...(mine ? [{ direction: 'issued' as const, row: mine, lines: lines.get(id) ?? [] }] : []),
      ...(copy ? [{ direction: 'received' as const, row: copy }] : []),
    ];
  });
}
