import type { Contracts } from '@muster/contracts';
import { publish, type Tx } from '@muster/platform';
import { openDraft } from '../persistence/invoice.store.ts';
import { invoiceLineTable } from '../persistence/invoicing.tables.ts';
import { lineDrafted } from './invoicing-events.ts';

export interface AcceptedWork {
  readonly engagementId: string;
  readonly blockId: string;
  readonly duty: 'work' | 'review';
  readonly priceMinor: string;
  readonly currency: string;
  /** Begun when the run was cancelled, and owed in part. */
  readonly isBegun?: boolean | undefined;
}

/** Accepted work becomes a line of the seller's draft, in the seller's workspace. A block can stand on one line only. */
export class DraftAcceptedWork {
  constructor(private readonly contracts: Contracts) {}

  async inTransaction(tx: Tx, work: AcceptedWork): Promise<void> {
    const engagement = await this.contracts.engagement(tx, work.engagementId);
    // The copy of the engagement may still be on its way; the job is tried again.
    if (!engagement) throw new Error(`the engagement ${work.engagementId} has not arrived yet`);
    const block = engagement.blocks.find(({ blockId }) => blockId === work.blockId);
    const draft = await openDraft(tx, {
      engagementId: engagement.id,
      buyerWorkspaceId: engagement.clientWorkspaceId,
      runId: engagement.runId,
      runTitle: engagement.runTitle,
      currency: work.currency,
    });
    const lines = await tx.many(invoiceLineTable, { invoiceId: draft.id });
    await tx.insert(invoiceLineTable, {
      invoiceId: draft.id,
      blockId: work.blockId,
      duty: work.duty,
      position: lines.length + 1,
      title: titleOf(block?.title ?? engagement.seatTitle, work),
      priceMinor: BigInt(work.priceMinor),
      currency: work.currency,
      contributorKind: engagement.workerKind,
      contributorName: engagement.workerName,
      operatorName: engagement.workerKind === 'agent' ? engagement.operatorName : null,
      acceptedAt: block?.acceptedAt ?? tx.now,
    });
    await publish(tx, lineDrafted, { invoiceId: draft.id, blockId: work.blockId }, { subjectId: draft.id });
  }
}

function titleOf(title: string, { duty, isBegun }: AcceptedWork): string {
  if (isBegun) return `Begun: ${title}`;
  return duty === 'review' ? `Review: ${title}` : title;
}
