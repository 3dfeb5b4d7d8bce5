import { newId } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import type { Blueprint } from '../domain/blueprint.ts';
import { blueprintTable, blueprintVersionTable, type BlueprintRow, type StoredStructure } from './blueprint.tables.ts';

export type NewBlueprint = Omit<BlueprintRow, 'workspaceId' | 'id' | 'version' | 'createdAt' | 'runId'>;

/** A blueprint with the newest state of its plan. */
export interface StoredBlueprint extends BlueprintRow {
  readonly structure: Blueprint;
}

/** As it would be stored, for trying out. */
export function draftBlueprint(tx: Pick<Tx, 'now' | 'workspaceId'>, facts: NewBlueprint, structure: Blueprint) {
  const { workspaceId, now } = tx;
  const row: StoredBlueprint = {
    ...facts,
    workspaceId,
    id: newId(),
    version: 1,
    createdAt: now,
    runId: null,
    structure,
  };
  return row;
}

export async function insertBlueprint(tx: Tx, blueprint: StoredBlueprint): Promise<void> {
  const { structure, ...row } = blueprint;
  await tx.insert(blueprintTable, row);
  const { id: blueprintId, version } = row;
  await tx.insert(blueprintVersionTable, versionRow(tx, { blueprintId, version, structure }));
}

export async function lockBlueprint(tx: Tx, id: string): Promise<StoredBlueprint | undefined> {
  const row = await tx.lock(blueprintTable, { id });
  return row && withStructure(tx, row);
}

export async function addVersion(tx: Tx, blueprint: StoredBlueprint, structure: Blueprint): Promise<StoredBlueprint> {
  const version = blueprint.version + 1;
  await tx.update(blueprintTable, { id: blueprint.id }, { version });
  await tx.insert(blueprintVersionTable, versionRow(tx, { blueprintId: blueprint.id, version, structure }));
  return { ...blueprint, version, structure };
}

export async function markLaunched(tx: Tx, id: string, runId: string): Promise<void> {
  await tx.update(blueprintTable, { id }, { runId });
}

function versionRow(tx: Tx, facts: { blueprintId: string; version: number; structure: Blueprint }) {
  return { ...facts, createdAt: tx.now, author: tx.ctx.principal.name };
}

async function withStructure(tx: Tx, row: BlueprintRow): Promise<StoredBlueprint> {
  const stored = await tx.one(blueprintVersionTable, { blueprintId: row.id, version: row.version });
  if (!stored) throw new Error(`blueprint ${row.id} has lost its version ${row.version}`);
  return { ...row, structure: readStructure(stored.structure) };
}

/** Plans from before there were teams inside teams have none. */
export function readStructure({ teams, ...structure }: StoredStructure): Blueprint {
  const seats = structure.seats.map((seat) => ({ ...seat, teamId: seat.teamId ?? null }));
  return { ...structure, seats, teams: teams ?? [] };
}
