import type { WorkspaceId } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { fileTable, readerTable, runFileTable, sharedRunTable, type FileRow } from './documents.tables.ts';

/** How many other workspaces are asked for a file that is not here. */
const MOST_OWNERS = 100;

export async function fileById(tx: Tx, id: string): Promise<FileRow | undefined> {
  return tx.one(fileTable, { id });
}

/** Of the files here that ids name. */
export async function knownFiles(tx: Tx, ids: readonly string[]): Promise<readonly FileRow[]> {
  return ids.length === 0 ? [] : tx.many(fileTable, { id: ids });
}

/** Of the ids, those of files of the run whose bytes are there. In the owner's workspace. */
export async function storedOfRun(tx: Tx, runId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const ofRun = await tx.many(runFileTable, { runId, fileId: ids });
  const stored = (await knownFiles(tx, ids)).filter(({ uploadedAt }) => uploadedAt).map(({ id }) => id);
  return new Set(ofRun.map(({ fileId }) => fileId).filter((id) => stored.includes(id)));
}

/** In the owner's workspace: the file, if it belongs to a run that the reader was let into. */
export async function fileForReader(tx: Tx, id: string, readerWorkspaceId: WorkspaceId): Promise<FileRow | undefined> {
  const rows = await tx.query<{ id: string }>(
    `SELECT f.file_id AS id FROM documents.run_file f
     JOIN documents.reader r ON r.workspace_id = f.workspace_id AND r.run_id = f.run_id
     WHERE f.workspace_id = $1 AND f.file_id = $2 AND r.reader_workspace_id = $3 LIMIT 1`,
    [tx.workspaceId, id, readerWorkspaceId],
  );
  return rows.length > 0 ? fileById(tx, id) : undefined;
}

export async function isReader(tx: Tx, runId: string, readerWorkspaceId: WorkspaceId): Promise<boolean> {
  return (await tx.one(readerTable, { runId, readerWorkspaceId })) !== undefined;
}

export async function ownerOfRun(tx: Tx, runId: string): Promise<WorkspaceId | undefined> {
  return (await tx.one(sharedRunTable, { runId }))?.ownerWorkspaceId;
}

/** Workspaces that let this one into a run, those of the latest runs first (ids sort by time). */
export async function ownersBesides(tx: Tx): Promise<WorkspaceId[]> {
  const rows = await tx.query<{ owner: WorkspaceId }>(
    `SELECT owner_workspace_id AS owner FROM documents.shared_run
     WHERE workspace_id = $1 AND owner_workspace_id <> $1
     GROUP BY owner_workspace_id ORDER BY max(run_id::text) DESC LIMIT ${MOST_OWNERS}`,
    [tx.workspaceId],
  );
  return rows.map(({ owner }) => owner);
}
