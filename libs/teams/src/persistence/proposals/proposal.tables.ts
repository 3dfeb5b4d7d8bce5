import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { Decisions } from '../../domain/proposals/conflicts.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';

/** A draft is still being written; what was merged, declined or withdrawn stays as it is. */
export type ProposalState = 'draft' | 'open' | 'merged' | 'declined' | 'withdrawn';

/** A change that somebody wishes for a plan or a running team. Belongs to the client, whoever wrote it. */
export interface ProposalRow {
  workspaceId: WorkspaceId;
  id: string;
  /** Null while the plan has not been launched. */
  runId: string | null;
  blueprintId: string;
  title: string;
  why: string;
  state: ProposalState;
  /** The version of the plan that it starts from. */
  ancestorVersion: number;
  ancestor: TeamPlan;
  branch: TeamPlan;
  decisions: Decisions;
  /** Counts changes of the proposal itself. */
  revision: number;
  authorKind: 'person' | 'agent' | 'system';
  authorId: string | null;
  authorName: string;
  authorWorkspaceId: WorkspaceId;
  messageId: string | null;
  createdAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  decidedBecause: string | null;
  /** The version of the plan that it became. */
  mergedVersion: number | null;
}

export const proposalTable = defineTable<ProposalRow>('teams.proposal', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid null',
  blueprintId: 'uuid',
  title: 'text',
  why: 'text',
  state: 'text',
  ancestorVersion: 'integer',
  ancestor: 'jsonb',
  branch: 'jsonb',
  decisions: 'jsonb',
  revision: 'integer',
  authorKind: 'text',
  authorId: 'text null',
  authorName: 'text',
  authorWorkspaceId: 'uuid',
  messageId: 'uuid null',
  createdAt: 'timestamptz',
  decidedAt: 'timestamptz null',
  decidedBy: 'text null',
  decidedBecause: 'text null',
  mergedVersion: 'integer null',
});

/** What somebody said in the thread of a run. Only ever inserted; the proposal it led to names it. */
export interface MessageRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  blockId: string | null;
  text: string;
  authorKind: 'person' | 'agent' | 'system';
  authorId: string | null;
  authorName: string;
  authorWorkspaceId: WorkspaceId;
  at: Date;
}

export const messageTable = defineTable<MessageRow>('teams.message', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  blockId: 'uuid null',
  text: 'text',
  authorKind: 'text',
  authorId: 'text null',
  authorName: 'text',
  authorWorkspaceId: 'uuid',
  at: 'timestamptz',
});
