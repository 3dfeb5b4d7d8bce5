import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { LanguageOffer, SkillOffer } from '../domain/profile.ts';
import type { WorkerId } from '../domain/worker-card.ts';
import type { WorkingHours } from '../domain/working-hours.ts';

/** What profile and listing have in common. */
interface Facts {
  workspaceId: WorkspaceId;
  id: WorkerId;
  kind: 'person' | 'agent';
  displayName: string;
  headline: string;
  country: string;
  timeZone: string;
  languages: readonly LanguageOffer[];
  skills: readonly SkillOffer[];
  rateMinor: bigint;
  rateCurrency: string;
  hours: readonly WorkingHours[];
  isAvailable: boolean;
  updatedAt: Date;
}

const facts = {
  displayName: 'text',
  headline: 'text',
  country: 'text',
  timeZone: 'text',
  languages: 'jsonb',
  skills: 'jsonb',
  rateMinor: 'bigint',
  rateCurrency: 'text',
  hours: 'jsonb',
  isAvailable: 'boolean',
  updatedAt: 'timestamptz',
} as const;

/** The profile, inside the workspace of the worker. */
export interface WorkerRow extends Facts {
  createdAt: Date;
}

export const workerTable = defineTable<WorkerRow>('talent.worker', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  kind: 'text',
  ...facts,
  createdAt: 'timestamptz',
});

/** Global: the published card with what it can be found by. Everybody reads it, only its own workspace writes it. */
export interface ListingRow extends Facts {
  skillKeys: string[];
  languageKeys: string[];
  searchText: string;
}

export const listingTable = defineTable<ListingRow>('talent.listing', {
  id: 'uuid key',
  workspaceId: 'uuid',
  kind: 'text',
  ...facts,
  skillKeys: 'text[]',
  languageKeys: 'text[]',
  searchText: 'text',
});

/** Global: counts that follow a worker from client to client. They name nobody but the worker. */
export interface TrackRecordRow {
  workerId: WorkerId;
  acceptedBlocks: number;
  refusedHandOffs: number;
}

export const trackRecordTable = defineTable<TrackRecordRow>('talent.track_record', {
  workerId: 'uuid key',
  acceptedBlocks: 'integer',
  refusedHandOffs: 'integer',
});

export const talentTables = [workerTable, listingTable, trackRecordTable];
