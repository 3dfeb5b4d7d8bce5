import type { Tx } from '@muster/platform';
import type { StoredPart } from './saved-part.queries.ts';
import { savedPartTable, type SavedPartRow } from './saved-part.tables.ts';

export async function insertPart(tx: Tx, part: Omit<StoredPart, 'workspaceId'>): Promise<StoredPart> {
  await tx.insert(savedPartTable, part);
  return { ...part, workspaceId: tx.workspaceId };
}

export async function savePart(
  tx: Tx,
  id: string,
  patch: Partial<Pick<SavedPartRow, 'title' | 'summary'>>,
): Promise<void> {
  await tx.update(savedPartTable, { id }, patch);
}

export async function deletePart(tx: Tx, id: string): Promise<void> {
  await tx.remove(savedPartTable, { id });
}
