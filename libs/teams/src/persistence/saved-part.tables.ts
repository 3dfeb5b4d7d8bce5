import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { PartParameter } from '../domain/saved-part.ts';
import type { StoredStructure } from './blueprint.tables.ts';

/** An earlier part from which one was made; the title as it was then. */
export interface Ancestor {
  readonly id: string;
  readonly title: string;
}

/** A block or a team of a plan, kept by a workspace to be used again. */
export interface SavedPartRow {
  workspaceId: WorkspaceId;
  id: string;
  title: string;
  summary: string;
  structure: StoredStructure;
  parameter: PartParameter | null;
  /** Nearest first. Ids of other houses are kept when a part is brought along in a file. */
  ancestors: readonly Ancestor[];
  author: string;
  createdAt: Date;
}

export const savedPartTable = defineTable<SavedPartRow>('teams.saved_part', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  title: 'text',
  summary: 'text',
  structure: 'jsonb',
  parameter: 'jsonb null',
  ancestors: 'jsonb',
  author: 'text',
  createdAt: 'timestamptz',
});
