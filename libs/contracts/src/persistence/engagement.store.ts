import type { Tx } from '@muster/platform';
import { engagedBlockTable, engagementTable, type EngagedBlockRow, type EngagementRow } from './contracts.tables.ts';

export type NewEngagement = Omit<EngagementRow, 'workspaceId'>;
export type NewEngagedBlock = Omit<EngagedBlockRow, 'workspaceId'>;

/** @returns false when it was there already */
export async function addEngagement(
  tx: Tx,
  engagement: NewEngagement,
  blocks: readonly NewEngagedBlock[],
): Promise<boolean> {
  if (!(await tx.insertOnce(engagementTable, engagement))) return false;
  await tx.insert(engagedBlockTable, blocks);
  return true;
}

/** @returns false when it was accepted before, or stands in no such engagement */
export async function acceptBlock(
  tx: Tx,
  { engagementId, blockId, duty }: Pick<EngagedBlockRow, 'engagementId' | 'blockId' | 'duty'>,
  acceptedAt: Date,
): Promise<boolean> {
  return (await tx.update(engagedBlockTable, { engagementId, blockId, duty, acceptedAt: null }, { acceptedAt })) > 0;
}

/** Owed in part because the run was cancelled. @returns false when it was accepted or settled before, or stands in no such engagement */
export async function settleBlock(
  tx: Tx,
  { engagementId, blockId }: Pick<EngagedBlockRow, 'engagementId' | 'blockId'>,
  settledMinor: bigint,
): Promise<boolean> {
  const open = { engagementId, blockId, duty: 'work' as const, acceptedAt: null, settledMinor: null };
  return (await tx.update(engagedBlockTable, open, { settledMinor })) > 0;
}

/** @returns false when it had ended before */
export async function endEngagement(tx: Tx, id: string, endedAt: Date): Promise<boolean> {
  return (await tx.update(engagementTable, { id, endedAt: null }, { endedAt })) > 0;
}
