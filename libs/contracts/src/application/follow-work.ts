import { promise, publish, type Tx } from '@muster/platform';
import type { EngagementRow } from '../persistence/contracts.tables.ts';
import { activeEngagements, engagementById } from '../persistence/engagement.queries.ts';
import { acceptBlock, endEngagement, settleBlock } from '../persistence/engagement.store.ts';
import { engagementEnded, runEnded, workAccepted } from './contracts-events.ts';
import { copyAcceptance, copyEnd, copySettlement } from './contracts-jobs.ts';

export interface AcceptedPiece {
  readonly offerId: string;
  readonly blockId: string;
  readonly duty: 'work' | 'review';
  readonly priceMinor: string;
  readonly currency: string;
}

/** Keeps the agreements in step with what happens in the run. In the client's workspace. */
export class FollowWork {
  /** Accepted work is owed: this is announced once for each piece. */
  async accepted(tx: Tx, { offerId, blockId, duty, priceMinor, currency }: AcceptedPiece): Promise<void> {
    const engagement = await known(tx, offerId);
    if (!(await acceptBlock(tx, { engagementId: offerId, blockId, duty }, tx.now)))
      throw new Error(`the block ${blockId} is not open in the engagement ${offerId}`);
    const between = sides(engagement);
    if (isElsewhere(engagement))
      await promise(tx, copyAcceptance, { ...between, blockId, duty, acceptedAt: tx.now.toISOString() });
    const piece = { ...between, runId: engagement.runId, blockId, duty, priceMinor, currency };
    await publish(tx, workAccepted, piece, { subjectId: engagement.id });
  }

  /** The run was cancelled while this was in progress: a part of its price is owed, and announced like other owed work. */
  async settled(tx: Tx, { offerId, blockId, priceMinor, currency }: Omit<AcceptedPiece, 'duty'>): Promise<void> {
    const engagement = await known(tx, offerId);
    if (!(await settleBlock(tx, { engagementId: offerId, blockId }, BigInt(priceMinor))))
      throw new Error(`the block ${blockId} is not open in the engagement ${offerId}`);
    const between = sides(engagement);
    if (isElsewhere(engagement)) await promise(tx, copySettlement, { ...between, blockId, settledMinor: priceMinor });
    const { runId } = engagement;
    const piece = { ...between, runId, blockId, duty: 'work' as const, priceMinor, currency, isBegun: true };
    await publish(tx, workAccepted, piece, { subjectId: engagement.id });
  }

  /** The holder gave the seat back, or it was taken: what was accepted by then stays owed. */
  async released(tx: Tx, offerId: string): Promise<void> {
    await this.#end(tx, await known(tx, offerId));
  }

  /** Finished, cancelled or closed. */
  async runEnded(tx: Tx, runId: string): Promise<void> {
    for (const engagement of await activeEngagements(tx, runId)) await this.#end(tx, engagement);
    await publish(tx, runEnded, { runId }, { subjectId: runId });
  }

  async #end(tx: Tx, engagement: EngagementRow): Promise<void> {
    if (!(await endEngagement(tx, engagement.id, tx.now))) return;
    const between = sides(engagement);
    if (isElsewhere(engagement)) await promise(tx, copyEnd, { ...between, endedAt: tx.now.toISOString() });
    await publish(tx, engagementEnded, { ...between, runId: engagement.runId }, { subjectId: engagement.id });
  }
}

/** Jobs overtake each other: what comes before its agreement is tried again. */
async function known(tx: Tx, engagementId: string): Promise<EngagementRow> {
  const stored = await engagementById(tx, engagementId);
  if (!stored) throw new Error(`the engagement ${engagementId} is not written down yet`);
  return stored.engagement;
}

function sides({ id, clientWorkspaceId, workerWorkspaceId }: EngagementRow) {
  return { engagementId: id, clientWorkspaceId, workerWorkspaceId };
}

/** A business that works for itself has one row for both sides. */
function isElsewhere({ clientWorkspaceId, workerWorkspaceId }: EngagementRow): boolean {
  return clientWorkspaceId !== workerWorkspaceId;
}
