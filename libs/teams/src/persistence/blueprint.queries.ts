import type { PageRequest, Tx } from '@muster/platform';
import type { Blueprint } from '../domain/blueprint.ts';
import { readStructure, type StoredBlueprint } from './blueprint.store.ts';
import { blueprintTable, blueprintVersionTable, type BlueprintRow } from './blueprint.tables.ts';

export async function blueprintById(tx: Tx, id: string): Promise<StoredBlueprint | undefined> {
  return (await withStructures(tx, await tx.many(blueprintTable, { id })))[0];
}

/** Newest first, one more than asked for. */
export async function blueprintPage(tx: Tx, page: PageRequest): Promise<StoredBlueprint[]> {
  const ids = await tx.query<{ id: string }>(
    `SELECT id FROM teams.blueprint WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid)
     ORDER BY id DESC LIMIT $3`,
    [tx.workspaceId, page.afterKey, page.first + 1],
  );
  if (ids.length === 0) return [];
  const rows = await tx.many(blueprintTable, { id: ids.map(({ id }) => id) }, { id: 'DESC' });
  return withStructures(tx, rows);
}

export interface VersionFacts {
  readonly version: number;
  readonly createdAt: Date;
  readonly author: string | null;
  readonly structure: Blueprint;
}

/** Oldest first. */
export async function versionsOf(tx: Tx, blueprintId: string): Promise<VersionFacts[]> {
  const rows = await tx.many(blueprintVersionTable, { blueprintId }, { version: 'ASC' });
  return rows.map(({ structure, ...row }) => ({ ...row, structure: readStructure(structure) }));
}

export async function structureAt(tx: Tx, blueprintId: string, version: number): Promise<Blueprint | undefined> {
  const row = await tx.one(blueprintVersionTable, { blueprintId, version });
  return row && readStructure(row.structure);
}

async function withStructures(tx: Tx, rows: readonly BlueprintRow[]): Promise<StoredBlueprint[]> {
  if (rows.length === 0) return [];
  const versions = await tx.many(blueprintVersionTable, {
    blueprintId: rows.map(({ id }) => id),
    version: [...new Set(rows.map(({ version }) => version))],
  });
  const structures = new Map(
    versions.map((each) => [`${each.blueprintId} ${each.version}`, readStructure(each.structure)]),
  );
  return rows.map((row) => ({ ...row, structure: structures.get(`${row.id} ${row.version}`)! }));
}
