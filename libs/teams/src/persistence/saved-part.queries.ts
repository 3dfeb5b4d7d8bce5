import type { Tx } from '@muster/platform';
import type { SavedPart } from '../domain/saved-part.ts';
import { readStructure } from './blueprint.store.ts';
import { savedPartTable, type SavedPartRow } from './saved-part.tables.ts';

export type StoredPart = Omit<SavedPartRow, 'structure'> & SavedPart;

/** Newest first. */
export async function savedParts(tx: Tx): Promise<StoredPart[]> {
  return (await tx.many(savedPartTable, {}, { id: 'DESC' })).map(stored);
}

export async function savedPartsById(tx: Tx, ids: readonly string[]): Promise<StoredPart[]> {
  return ids.length === 0 ? [] : (await tx.many(savedPartTable, { id: ids })).map(stored);
}

function stored(row: SavedPartRow): StoredPart {
  return { ...row, structure: readStructure(row.structure) };
}
