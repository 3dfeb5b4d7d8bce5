import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/**
 * The agreement behind an accepted offer, under the offer's id. The client's row is the one that counts; the worker's workspace
 * has a copy in the same table.
 */
export interface EngagementRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  runTitle: string;
  seatId: string;
  seatTitle: string;
  workerId: string;
  workerKind: 'person' | 'agent';
  workerName: string;
  operatorName: string;
  clientWorkspaceId: WorkspaceId;
  clientName: string;
  workerWorkspaceId: WorkspaceId;
  priceMinor: bigint;
  currency: string;
  terms: string;
  agreedAt: Date;
  endedAt: Date | null;
}

export const engagementTable = defineTable<EngagementRow>('contracts.engagement', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  runTitle: 'text',
  seatId: 'uuid',
  seatTitle: 'text',
  workerId: 'uuid',
  workerKind: 'text',
  workerName: 'text',
  operatorName: 'text',
  clientWorkspaceId: 'uuid',
  clientName: 'text',
  workerWorkspaceId: 'uuid',
  priceMinor: 'bigint',
  currency: 'text',
  terms: 'text',
  agreedAt: 'timestamptz',
  endedAt: 'timestamptz null',
});

export interface EngagedBlockRow {
  workspaceId: WorkspaceId;
  engagementId: string;
  blockId: string;
  /** To make it, or to look at what another made. */
  duty: 'work' | 'review';
  position: number;
  title: string;
  priceMinor: bigint;
  /** When it was accepted, or the look at it was done; owed from then on. */
  acceptedAt: Date | null;
  /** The part of the price that is owed because it was begun when the run was cancelled; null for everything else. */
  settledMinor: bigint | null;
}

export const engagedBlockTable = defineTable<EngagedBlockRow>('contracts.engaged_block', {
  workspaceId: 'uuid key',
  engagementId: 'uuid key',
  blockId: 'uuid key',
  duty: 'text key',
  position: 'integer',
  title: 'text',
  priceMinor: 'bigint',
  acceptedAt: 'timestamptz null',
  settledMinor: 'bigint null',
});

export const contractsTables = [engagementTable, engagedBlockTable];
