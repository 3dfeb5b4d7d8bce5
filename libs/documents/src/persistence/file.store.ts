import { newId, type WorkspaceId } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import type { DeclaredFile } from '../domain/upload-slot.ts';
import { fileTable, readerTable, runFileTable, sharedRunTable, type FileRow } from './documents.tables.ts';

export async function addFile(tx: Tx, declared: DeclaredFile, uploadedAt: Date | null): Promise<FileRow> {
  const { name, mediaType, sizeBytes, sha256 } = declared;
  const row = { id: newId<'File'>(), name, mediaType, sizeBytes, sha256, createdAt: tx.now, uploadedAt };
  await tx.insert(fileTable, row);
  return { ...row, workspaceId: tx.workspaceId };
}

/** @returns false when the bytes were there already */
export async function markUploaded(tx: Tx, fileId: string): Promise<boolean> {
  return (await tx.update(fileTable, { id: fileId, uploadedAt: null }, { uploadedAt: tx.now })) > 0;
}

export async function addToRun(tx: Tx, runId: string, fileId: string): Promise<void> {
  await tx.insertOnce(runFileTable, { runId, fileId });
}

export async function addReader(tx: Tx, runId: string, readerWorkspaceId: WorkspaceId): Promise<boolean> {
  return tx.insertOnce(readerTable, { runId, readerWorkspaceId, grantedAt: tx.now });
}

/** Whether or not anybody is let in again later, from now on they are out. */
export async function removeReader(tx: Tx, runId: string, readerWorkspaceId: WorkspaceId): Promise<void> {
  await tx.remove(readerTable, { runId, readerWorkspaceId });
}

export async function addSharedRun(tx: Tx, runId: string, ownerWorkspaceId: WorkspaceId): Promise<void> {
  await tx.insertOnce(sharedRunTable, { runId, ownerWorkspaceId });
}
