import type { PageRequest, Tx } from '@muster/platform';
import { engagedBlockTable, engagementTable, type EngagedBlockRow, type EngagementRow } from './contracts.tables.ts';

export interface StoredEngagement {
  readonly engagement: EngagementRow;
  readonly blocks: readonly EngagedBlockRow[];
}

export async function engagementById(tx: Tx, id: string): Promise<StoredEngagement | undefined> {
  const engagement = await tx.one(engagementTable, { id });
  return engagement ? (await withBlocks(tx, [engagement]))[0] : undefined;
}

/** Newest first, up to one more than the page holds. */
export async function engagementsPage(tx: Tx, page: PageRequest): Promise<StoredEngagement[]> {
  const found = await tx.query<{ id: string }>(
    `SELECT id FROM contracts.engagement
     WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`,
    [tx.workspaceId, page.afterKey, page.first + 1],
  );
  const ids = found.map(({ id }) => id);
  return withBlocks(tx, ids.length === 0 ? [] : await tx.many(engagementTable, { id: ids }, { id: 'DESC' }));
}

/** Of a run, the ones that have not ended. */
export async function activeEngagements(tx: Tx, runId: string): Promise<readonly EngagementRow[]> {
  return tx.many(engagementTable, { runId, endedAt: null }, { id: 'ASC' });
}

async function withBlocks(tx: Tx, rows: readonly EngagementRow[]): Promise<StoredEngagement[]> {
  const engagementId = rows.map(({ id }) => id);
  const blocks = rows.length === 0 ? [] : await tx.many(engagedBlockTable, { engagementId }, { position: 'ASC' });
  const byEngagement = Map.groupBy(blocks, (block) => block.engagementId);
  return rows.map((engagement) => ({ engagement, blocks: byEngagement.get(engagement.id) ?? [] }));
}
