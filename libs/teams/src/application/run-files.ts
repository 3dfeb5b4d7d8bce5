import type { Files } from '@muster/documents';
import type { Tx } from '@muster/platform';
import type { SeatHolderRow } from '../persistence/run.tables.ts';
import type { RunWork } from './run-work.ts';

/** Whoever left a run has no business with its files any more, unless their workspace holds another seat in it. */
export async function takeFilesBack(
  tx: Tx,
  work: RunWork,
  { files, from }: { files: Files; from: readonly SeatHolderRow[] },
): Promise<void> {
  const staying = new Set(
    work.now.holders.flatMap(({ leftAt, workerWorkspaceId }) => (leftAt ? [] : [workerWorkspaceId])),
  );
  for (const workspaceId of new Set(from.map(({ workerWorkspaceId }) => workerWorkspaceId)))
    if (!staying.has(workspaceId)) await files.revokeRun(tx, work.run.id, workspaceId);
}
