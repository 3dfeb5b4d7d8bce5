import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { LanguageOffer, SkillOffer } from '../domain/profile.ts';
import type { OutcomeCounts } from '../domain/track-record/track-record.ts';
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

/** Global: the published card. Everybody reads it, only its own workspace writes it. */
export type ListingRow = Facts;

export const listingTable = defineTable<ListingRow>('talent.listing', {
  id: 'uuid key',
  workspaceId: 'uuid',
  kind: 'text',
  ...facts,
});

/** Global: counts that follow a worker from client to client. They name nobody but the worker. */
export interface OutcomeCountRow extends Omit<OutcomeCounts, 'costRatios'> {
  workerId: WorkerId;
  subjectKind: 'all' | 'block' | 'skill';
  /** Id of the library block or skill; empty for the whole, and for blocks written by hand. */
  subject: string;
  costRatios: string;
}

export const outcomeCountTable = defineTable<OutcomeCountRow>('talent.outcome_count', {
  workerId: 'uuid key',
  subjectKind: 'text key',
  subject: 'text key',
  acceptedBlocks: 'integer',
  refusedHandOffs: 'integer',
  timedBlocks: 'integer',
  lateBlocks: 'integer',
  lateMinutes: 'integer',
  costedBlocks: 'integer',
  costRatios: 'numeric',
  peerReviews: 'integer',
  peerPoints: 'integer',
});
