import { money, parseId, type Money, type WorkspaceId } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { engagementById, type StoredEngagement } from '../persistence/engagement.queries.ts';

/** An agreement as both sides see it. */
export interface EngagementView {
  readonly id: string;
  readonly runId: string;
  readonly runTitle: string;
  readonly seatId: string;
  readonly seatTitle: string;
  readonly workerId: string;
  readonly workerKind: 'person' | 'agent';
  readonly workerName: string;
  /** The workspace that the worker works for. */
  readonly operatorName: string;
  readonly clientWorkspaceId: WorkspaceId;
  readonly clientName: string;
  readonly workerWorkspaceId: WorkspaceId;
  readonly price: Money;
  readonly blocks: readonly EngagedBlockView[];
  readonly terms: string;
  readonly agreedAt: Date;
  readonly endedAt: Date | null;
}

export interface EngagedBlockView {
  readonly blockId: string;
  /** To make it, or to look at what another made. */
  readonly duty: 'work' | 'review';
  readonly title: string;
  readonly price: Money;
  readonly acceptedAt: Date | null;
  /** The part that is owed because it was begun when the run was cancelled. */
  readonly settled: Money | null;
}

/** What upper contexts may ask about agreements, in the workspace of either side. */
export class Contracts {
  /** @returns undefined also while the worker's copy is on its way */
  async engagement(tx: Tx, id: string): Promise<EngagementView | undefined> {
    const engagementId = parseId<'Engagement'>(id);
    const stored = engagementId ? await engagementById(tx, engagementId) : undefined;
    return stored ? engagementView(stored) : undefined;
  }
}

export function engagementView({ engagement, blocks }: StoredEngagement): EngagementView {
  const { workspaceId: _, priceMinor, currency, ...facts } = engagement;
  return {
    ...facts,
    price: money(priceMinor, currency),
    blocks: blocks.map((block) => ({
      blockId: block.blockId,
      duty: block.duty,
      title: block.title,
      price: money(block.priceMinor, currency),
      acceptedAt: block.acceptedAt,
      settled: block.settledMinor === null ? null : money(block.settledMinor, currency),
    })),
  };
}
