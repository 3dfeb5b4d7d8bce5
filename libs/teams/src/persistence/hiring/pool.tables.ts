import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { HiringPolicy } from '../../domain/hiring/policy.ts';

/** People and agents whom a workspace has chosen, and who agreed to be asked first and quickly. */
export interface PoolRow {
  workspaceId: WorkspaceId;
  id: string;
  name: string;
  createdAt: Date;
}

export const poolTable = defineTable<PoolRow>('teams.pool', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  name: 'text',
  createdAt: 'timestamptz',
});

/** Only who `joined` is asked as a member: nobody is on call without having said so. */
export type MemberState = 'asked' | 'joined' | 'declined' | 'left';

export interface PoolMemberRow {
  workspaceId: WorkspaceId;
  poolId: string;
  workerId: string;
  workerWorkspaceId: WorkspaceId;
  workerName: string;
  state: MemberState;
  /** Counts changes, so that copies that arrive out of order do no harm. */
  version: number;
  askedAt: Date;
  answeredAt: Date | null;
}

export const poolMemberTable = defineTable<PoolMemberRow>('teams.pool_member', {
  workspaceId: 'uuid key',
  poolId: 'uuid key',
  workerId: 'uuid key',
  workerWorkspaceId: 'uuid',
  workerName: 'text',
  state: 'text',
  version: 'integer',
  askedAt: 'timestamptz',
  answeredAt: 'timestamptz null',
});

/** The worker's copy of a membership, and the proof that lets them answer in the client's workspace. */
export interface GuestPoolRow {
  workspaceId: WorkspaceId;
  poolId: string;
  workerId: string;
  ownerWorkspaceId: WorkspaceId;
  poolName: string;
  workerName: string;
  state: MemberState;
  version: number;
  askedAt: Date;
  answeredAt: Date | null;
}

export const guestPoolTable = defineTable<GuestPoolRow>('teams.guest_pool', {
  workspaceId: 'uuid key',
  poolId: 'uuid key',
  workerId: 'uuid key',
  ownerWorkspaceId: 'uuid',
  poolName: 'text',
  workerName: 'text',
  state: 'text',
  version: 'integer',
  askedAt: 'timestamptz',
  answeredAt: 'timestamptz null',
});

/** How a workspace asks, or one of its runs: `scopeId` is the id of either. */
export interface HiringPolicyRow extends HiringPolicy {
  workspaceId: WorkspaceId;
  scopeId: string;
  /** Whose members are asked before the market at large. */
  poolId: string | null;
}

export const hiringPolicyTable = defineTable<HiringPolicyRow>('teams.hiring_policy', {
  workspaceId: 'uuid key',
  scopeId: 'uuid key',
  holdMinutes: 'integer',
  waveSize: 'integer',
  closeMinutes: 'integer',
  isFamiliarFirst: 'boolean',
  poolId: 'uuid null',
});

/** The wave that is out for a seat. */
export interface OpeningRow {
  workspaceId: WorkspaceId;
  seatId: string;
  runId: string;
  round: number;
  openedAt: Date;
  closesAt: Date;
  /** The computed moment until which only known people are asked. */
  knownUntil: Date | null;
  askedCount: number;
  /** Minutes until such a seat is usually filled, from `openedAt`. */
  expectedMinutes: number;
}

export const openingTable = defineTable<OpeningRow>('teams.opening', {
  workspaceId: 'uuid key',
  seatId: 'uuid key',
  runId: 'uuid',
  round: 'integer',
  openedAt: 'timestamptz',
  closesAt: 'timestamptz',
  knownUntil: 'timestamptz null',
  askedCount: 'integer',
  expectedMinutes: 'integer',
});

export const poolTables = [poolTable, poolMemberTable, guestPoolTable, hiringPolicyTable, openingTable];
