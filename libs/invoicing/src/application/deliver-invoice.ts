import { renderInvoicePdf, type Files } from '@muster/documents';
import type { Identity } from '@muster/identity';
import type { Ledger } from '@muster/ledger';
import { publish, systemContext, toJson, type Context, type Db, type Tx } from '@muster/platform';
import type { WorkspaceId } from '@muster/kernel';
import { invoiceView } from '../domain/invoice-view.ts';
import { ublInvoice } from '../domain/ubl.ts';
import { documentOf } from '../persistence/invoice.store.ts';
import {
  invoiceTable,
  receivedInvoiceTable,
  type InvoiceId,
  type InvoiceRow,
} from '../persistence/invoicing.tables.ts';
import { homeRate } from './draft-document.ts';
import { invoiceLanguage } from './invoice-language.ts';
import { invoiceReceived, invoiceRendered } from './invoicing-events.ts';
import { netMinor } from './issue-invoice.ts';

/** An issued invoice with its files, as the seller's workspace has it. */
export interface FetchedInvoice {
  readonly row: InvoiceRow;
  readonly pdf: Uint8Array | null;
  readonly xml: Uint8Array | null;
}

/** Brings an issued invoice onto paper and to its buyer. Both steps are jobs: what was issued will arrive, whatever dies on the way. */
export class DeliverInvoice {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
    private readonly identity: Identity,
    private readonly ledger: Ledger,
  ) {}

  /** In the seller's workspace: stores the XML, and the PDF with the XML inside. */
  async render(tx: Tx, invoiceId: InvoiceId): Promise<void> {
    const row = await issuedRow(tx, invoiceId);
    const invoice = documentOf(row);
    const xml = new TextEncoder().encode(ublInvoice(invoice));
    const attachment = {
      fileName: `${invoice.number}.xml`,
      mediaType: 'application/xml',
      bytes: xml,
      description: 'EN 16931 invoice, UBL 2.1',
    };
    const pdf = await renderInvoicePdf(invoiceView(invoice, invoiceLanguage(invoice.buyer.address.country)), [
      attachment,
    ]);
    const xmlFile = await this.files.put(tx, {
      name: `${invoice.number}.xml`,
      mediaType: 'application/xml',
      bytes: xml,
    });
    const pdfFile = await this.files.put(tx, {
      name: `${invoice.number}.pdf`,
      mediaType: 'application/pdf',
      bytes: pdf,
    });
    await tx.update(invoiceTable, { id: invoiceId }, { xmlFileId: xmlFile.id, pdfFileId: pdfFile.id });
    await publish(tx, invoiceRendered, { invoiceId, buyerWorkspaceId: row.buyerWorkspaceId }, { subjectId: invoiceId });
  }

  /** What the seller's workspace holds of the invoice, read before the buyer's transaction opens. */
  async fetch(ctx: Context, invoiceId: InvoiceId, sellerWorkspaceId: WorkspaceId): Promise<FetchedInvoice> {
    const seller = systemContext(sellerWorkspaceId, 'invoicing.receive', ctx.traceId);
    const row = await this.db.read(seller, (tx) => issuedRow(tx, invoiceId));
    const bytes = async (fileId: string | null) => (fileId ? this.files.read(seller, fileId) : null);
    return { row, pdf: await bytes(row.pdfFileId), xml: await bytes(row.xmlFileId) };
  }

  /** In the buyer's workspace: keeps a copy of the document and its files, and books the debt. */
  async receive(tx: Tx, { row, pdf, xml }: FetchedInvoice): Promise<void> {
    const invoice = documentOf(row);
    const { id: invoiceId, workspaceId: sellerWorkspaceId } = row;
    const copy = async (bytes: Uint8Array | null, name: string, mediaType: string) =>
      bytes ? (await this.files.put(tx, { name, mediaType, bytes })).id : null;
    const { currency } = await this.identity.workspaceIn(tx);
    await tx.insert(receivedInvoiceTable, {
      id: invoiceId,
      sellerWorkspaceId,
      engagementId: row.engagementId,
      runId: row.runId,
      runTitle: row.runTitle,
      currency: row.currency,
      state: 'issued',
      number: invoice.number,
      document: row.document,
      fx: toJson(homeRate(row.currency, currency, invoice.issuedOn) ?? null),
      pdfFileId: await copy(pdf, `${invoice.number}.pdf`, 'application/pdf'),
      xmlFileId: await copy(xml, `${invoice.number}.xml`, 'application/xml'),
      payment: null,
      receivedAt: tx.now,
    });
    await this.#bookDebt(tx, row);
    await publish(tx, invoiceReceived, { invoiceId, sellerWorkspaceId }, { subjectId: invoiceId });
  }

  async #bookDebt(tx: Tx, row: InvoiceRow): Promise<void> {
    const { totals, number } = documentOf(row);
    const net = netMinor(totals);
    const amount = (minor: bigint) => ({ minor, currency: row.currency });
    await this.ledger.post(tx, {
      key: `invoice-received/${row.id}`,
      source: `invoice/${row.id}`,
      says: `Invoice ${number} for ${row.runTitle}`,
      entries: [
        { account: 'expense/work', amount: amount(net) },
        { account: 'vat/input', amount: amount(totals.payable.minor - net) },
        { account: `payable/${row.workspaceId}`, amount: amount(-totals.payable.minor) },
      ],
    });
  }
}

async function issuedRow(tx: Tx, id: InvoiceId): Promise<InvoiceRow> {
  const row = await tx.one(invoiceTable, { id });
  if (!row || row.state === 'draft') throw new Error(`the invoice ${id} was never issued`);
  return row;
}
