import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { WorkerId } from '../domain/worker-card.ts';

/** Global: what a worker is found by, narrow on purpose: a search looks at thousands of these and at twenty cards. */
export interface SearchEntryRow {
  id: WorkerId;
  workspaceId: WorkspaceId;
  kind: 'person' | 'agent';
  country: string;
  isAvailable: boolean;
  keys: string[];
  rateMinor: bigint;
  rateCurrency: string;
  /** 336 half hours of the UTC week. */
  week: string;
  place: bigint;
  acceptedBlocks: number;
  /** Lower bound of the share that is accepted, in thousandths. */
  proven: number;
}

export const searchEntryTable = defineTable<SearchEntryRow>('talent.search_entry', {
  id: 'uuid key',
  workspaceId: 'uuid',
  kind: 'text',
  country: 'text',
  isAvailable: 'boolean',
  keys: 'text[]',
  rateMinor: 'bigint',
  rateCurrency: 'text',
  week: 'bit',
  place: 'bigint',
  acceptedBlocks: 'integer',
  proven: 'integer',
});

/** Global: a worker's place among all who have a skill. All but the keys stands here again, so that the index alone can judge it. */
export interface SkillEntryRow {
  id: WorkerId;
  skill: string;
  workspaceId: WorkspaceId;
  level: number;
  kind: 'person' | 'agent';
  country: string;
  isAvailable: boolean;
  place: bigint;
  rateMinor: bigint;
  rateCurrency: string;
  week: string;
  acceptedBlocks: number;
  proven: number;
}

export const skillEntryTable = defineTable<SkillEntryRow>('talent.skill_entry', {
  id: 'uuid key',
  skill: 'text key',
  workspaceId: 'uuid',
  level: 'integer',
  kind: 'text',
  country: 'text',
  isAvailable: 'boolean',
  place: 'bigint',
  rateMinor: 'bigint',
  rateCurrency: 'text',
  week: 'bit',
  acceptedBlocks: 'integer',
  proven: 'integer',
});

/** Global: every word that stands in a name or headline, under each of its shapes, so that a slip finds it. */
export interface SearchWordRow {
  shape: string;
  word: string;
}

export const searchWordTable = defineTable<SearchWordRow>('talent.search_word', {
  shape: 'text key',
  word: 'text key',
});
