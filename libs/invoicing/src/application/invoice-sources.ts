import { plainDate, type WorkspaceId } from '@muster/kernel';
import type { Identity } from '@muster/identity';
import { systemContext, type Context, type Db, type Tx } from '@muster/platform';
import { linesOf } from '../persistence/invoice.store.ts';
import { invoiceTable, type InvoiceId, type InvoiceRow } from '../persistence/invoicing.tables.ts';
import type { DraftSources } from './draft-document.ts';
import type { Business } from './tax-input.ts';

/** Gathers what a draft is made of. The buyer's business details are read in the buyer's workspace: the engagement is the proof. */
export class InvoiceSources {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  /** @returns undefined when the seller has no such invoice */
  async buyerOf(ctx: Context, id: InvoiceId): Promise<Business | undefined> {
    const row = await this.db.read(ctx, (tx) => tx.one(invoiceTable, { id }));
    return row ? this.business(systemContext(row.buyerWorkspaceId, 'invoicing.buyer', ctx.traceId)) : undefined;
  }

  async business(ctx: Context): Promise<Business> {
    return this.db.read(ctx, (tx) => this.businessIn(tx));
  }

  /** Each business once. One statement cannot see into several workspaces, so the details take one small read per business. */
  async businesses(ids: readonly WorkspaceId[], traceId: string): Promise<ReadonlyMap<WorkspaceId, Business>> {
    const workspaces = await this.identity.workspaces(ids);
    const businesses = [...workspaces].map(async ([id, workspace]) => {
      const details = await this.identity.business(systemContext(id, 'invoicing.show', traceId));
      return [id, { workspace, details }] as const;
    });
    return new Map(await Promise.all(businesses));
  }

  async draftIn(tx: Tx, row: InvoiceRow, buyer: Business): Promise<DraftSources> {
    return {
      row,
      lines: await linesOf(tx, row.id),
      seller: await this.businessIn(tx),
      buyer,
      today: plainDate(tx.now),
    };
  }

  async businessIn(tx: Tx): Promise<Business> {
    return { workspace: await this.identity.workspaceIn(tx), details: await this.identity.businessIn(tx) };
  }
}
