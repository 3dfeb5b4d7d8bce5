import type { WorkspaceId } from '@muster/kernel';
import { defineJob, type Tx } from '@muster/platform';
import { z } from 'zod';
import { addSharedRun } from '../persistence/file.store.ts';

/** Tells the reader's workspace where a run lives that it was let into. */
export const shareRun = defineJob({
  name: 'documents.share-run',
  payload: z.object({ runId: z.uuid(), ownerWorkspaceId: z.uuid(), readerWorkspaceId: z.uuid() }),
  effectKey: ({ runId, readerWorkspaceId }) => `${runId}:${readerWorkspaceId}`,
});

export async function recordSharedRun(tx: Tx, runId: string, ownerWorkspaceId: WorkspaceId): Promise<void> {
  await addSharedRun(tx, runId, ownerWorkspaceId);
}
