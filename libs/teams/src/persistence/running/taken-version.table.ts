import type { WorkspaceId } from '@muster/kernel';
import { defineTable, type Tx } from '@muster/platform';
import type { TakenVersion } from '../../domain/running/streams.ts';

/** A version of another block's work that a block was made with. Only ever inserted. */
export interface TakenVersionRow extends TakenVersion {
  workspaceId: WorkspaceId;
  runId: string;
  takenAt: Date;
}

export const takenVersionTable = defineTable<TakenVersionRow>('teams.taken_version', {
  workspaceId: 'uuid key',
  blockId: 'uuid key',
  sourceBlockId: 'uuid key',
  version: 'integer key',
  runId: 'uuid',
  takenAt: 'timestamptz',
});

export async function takeVersions(tx: Tx, runId: string, taken: readonly TakenVersion[]): Promise<TakenVersionRow[]> {
  const rows = taken.map((each) => ({ ...each, runId, takenAt: tx.now, workspaceId: tx.workspaceId }));
  const fresh: TakenVersionRow[] = [];
  for (const row of rows) if (await tx.insertOnce(takenVersionTable, row)) fresh.push(row);
  return fresh;
}
