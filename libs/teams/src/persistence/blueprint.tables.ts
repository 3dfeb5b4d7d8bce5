import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { Blueprint, Seat } from '../domain/blueprint.ts';
import type { Material } from '../domain/material.ts';

/** What the owner asked for. The plan itself is in the versions. */
export interface BlueprintRow {
  workspaceId: WorkspaceId;
  id: string;
  title: string;
  brief: string;
  deadline: Date | null;
  budgetMinor: bigint;
  currency: string;
  dataClasses: string[];
  /** ISO 3166-1 alpha-2: the country whose law protects the data. */
  dataOrigin: string;
  materials: readonly Material[];
  version: number;
  createdAt: Date;
  runId: string | null;
}

export const blueprintTable = defineTable<BlueprintRow>('teams.blueprint', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  title: 'text',
  brief: 'text',
  deadline: 'timestamptz null',
  budgetMinor: 'bigint',
  currency: 'text',
  dataClasses: 'text[]',
  dataOrigin: 'text',
  materials: 'jsonb',
  version: 'integer',
  createdAt: 'timestamptz',
  runId: 'uuid null',
});

/** As it was written down at its time. */
export type StoredStructure = Omit<Blueprint, 'seats' | 'teams'> & {
  readonly seats: readonly (Omit<Seat, 'teamId'> & Partial<Pick<Seat, 'teamId'>>)[];
} & Partial<Pick<Blueprint, 'teams'>>;

/** One state of the plan as one value; only ever inserted. */
export interface BlueprintVersionRow {
  workspaceId: WorkspaceId;
  blueprintId: string;
  version: number;
  structure: StoredStructure;
  createdAt: Date;
  /** Null for versions from before it was written down. */
  author: string | null;
}

export const blueprintVersionTable = defineTable<BlueprintVersionRow>('teams.blueprint_version', {
  workspaceId: 'uuid key',
  blueprintId: 'uuid key',
  version: 'integer key',
  structure: 'jsonb',
  createdAt: 'timestamptz',
  author: 'text null',
});
