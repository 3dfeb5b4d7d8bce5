import type { WorkspaceId } from '@muster/kernel';
import { systemContext, type Context, type Db, type Tx } from '@muster/platform';
import type { EngagedBlockRow } from '../persistence/contracts.tables.ts';
import { engagementById, type StoredEngagement } from '../persistence/engagement.queries.ts';
import { acceptBlock, addEngagement, endEngagement, settleBlock } from '../persistence/engagement.store.ts';

/** The worker's copy of an agreement. In the worker's workspace. */
export class KeepCopy {
  constructor(private readonly db: Db) {}

  /** What stands in the client's workspace now, read before the worker's transaction opens. */
  async original(ctx: Context, engagementId: string, clientWorkspaceId: WorkspaceId): Promise<StoredEngagement> {
    const client = systemContext(clientWorkspaceId, 'contracts.copy-engagement', ctx.traceId);
    const stored = await this.db.read(client, (tx) => engagementById(tx, engagementId));
    if (!stored) throw new Error(`there is no engagement ${engagementId} in the workspace ${clientWorkspaceId}`);
    return stored;
  }

  /** Keeps it; what happened since it was read and is told again changes nothing. */
  async engagement(tx: Tx, stored: StoredEngagement): Promise<void> {
    const { workspaceId: _, ...engagement } = stored.engagement;
    await addEngagement(
      tx,
      engagement,
      stored.blocks.map(({ workspaceId: __, ...block }) => block),
    );
  }

  async acceptance(
    tx: Tx,
    piece: Pick<EngagedBlockRow, 'engagementId' | 'blockId' | 'duty'>,
    acceptedAt: Date,
  ): Promise<void> {
    await present(tx, piece.engagementId);
    await acceptBlock(tx, piece, acceptedAt);
  }

  async settlement(
    tx: Tx,
    piece: Pick<EngagedBlockRow, 'engagementId' | 'blockId'>,
    settledMinor: bigint,
  ): Promise<void> {
    await present(tx, piece.engagementId);
    await settleBlock(tx, piece, settledMinor);
  }

  async end(tx: Tx, engagementId: string, endedAt: Date): Promise<void> {
    await present(tx, engagementId);
    await endEngagement(tx, engagementId, endedAt);
  }
}

async function present(tx: Tx, engagementId: string): Promise<void> {
  if (!(await engagementById(tx, engagementId))) throw new Error(`the engagement ${engagementId} has not arrived yet`);
}
