import { asId } from '@muster/kernel';
import { handle, type JobHandler } from '@muster/platform';
import { recordSharedRun, shareRun } from '../application/share-run.ts';

export class DocumentsJobs {
  readonly handlers: readonly JobHandler[] = [
    handle(shareRun, (tx, { runId, ownerWorkspaceId }) => recordSharedRun(tx, runId, asId(ownerWorkspaceId)), {
      workspaceOf: ({ readerWorkspaceId }) => asId(readerWorkspaceId),
    }),
  ];
}
