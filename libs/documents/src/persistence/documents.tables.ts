import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** The facts of a file; its bytes are in the storage under the same ids. */
export interface FileRow {
  workspaceId: WorkspaceId;
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  createdAt: Date;
  /** Null as long as a slot waits for its bytes. */
  uploadedAt: Date | null;
}

export const fileTable = defineTable<FileRow>('documents.file', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  name: 'text',
  mediaType: 'text',
  sizeBytes: 'integer',
  sha256: 'text',
  createdAt: 'timestamptz',
  uploadedAt: 'timestamptz null',
});

/** Which runs of the workspace a file belongs to: brought along by the owner or handed over by a seat. */
export interface RunFileRow {
  workspaceId: WorkspaceId;
  runId: string;
  fileId: string;
}

export const runFileTable = defineTable<RunFileRow>('documents.run_file', {
  workspaceId: 'uuid key',
  runId: 'uuid key',
  fileId: 'uuid key',
});

/** Who may read and add files of a run. Written in the run owner's workspace. */
export interface ReaderRow {
  workspaceId: WorkspaceId;
  runId: string;
  readerWorkspaceId: WorkspaceId;
  grantedAt: Date;
}

export const readerTable = defineTable<ReaderRow>('documents.reader', {
  workspaceId: 'uuid key',
  runId: 'uuid key',
  readerWorkspaceId: 'uuid key',
  grantedAt: 'timestamptz',
});

/** The reader's side of it: where a run that was shared with this workspace lives. */
export interface SharedRunRow {
  workspaceId: WorkspaceId;
  runId: string;
  ownerWorkspaceId: WorkspaceId;
}

export const sharedRunTable = defineTable<SharedRunRow>('documents.shared_run', {
  workspaceId: 'uuid key',
  runId: 'uuid key',
  ownerWorkspaceId: 'uuid',
});

export const documentsTables = [fileTable, runFileTable, readerTable, sharedRunTable];
