import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** A piece of work whose maker asks peers about it. */
export interface ReviewRequestRow {
  workspaceId: WorkspaceId;
  id: string;
  workerId: string;
  skill: string;
  title: string;
  /** The work itself, or where it can be looked at without learning whose it is. */
  work: string;
  /** Workspaces whose people are never asked: the maker's and the client's. */
  notWorkspaces: string[];
  wanted: number;
  asked: number;
  createdAt: Date;
}

export const reviewRequestTable = defineTable<ReviewRequestRow>('talent.review_request', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  workerId: 'uuid',
  skill: 'text',
  title: 'text',
  work: 'text',
  notWorkspaces: 'text[]',
  wanted: 'integer',
  asked: 'integer',
  createdAt: 'timestamptz',
});

export interface ReviewResultRow {
  workspaceId: WorkspaceId;
  requestId: string;
  turn: number;
  score: number;
  comment: string;
  givenAt: Date;
}

export const reviewResultTable = defineTable<ReviewResultRow>('talent.review_result', {
  workspaceId: 'uuid key',
  requestId: 'uuid key',
  turn: 'integer key',
  score: 'integer',
  comment: 'text',
  givenAt: 'timestamptz',
});

/** The reviewer's copy. `returnWorkspaceId` and `returnId` are for the post alone and are never shown. */
export interface ReviewTaskRow {
  workspaceId: WorkspaceId;
  id: string;
  workerId: string;
  skill: string;
  title: string;
  work: string;
  state: 'asked' | 'answered' | 'declined';
  score: number | null;
  comment: string | null;
  returnWorkspaceId: WorkspaceId;
  returnId: string;
  turn: number;
  askedAt: Date;
  answeredAt: Date | null;
}

export const reviewTaskTable = defineTable<ReviewTaskRow>('talent.review_task', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  workerId: 'uuid',
  skill: 'text',
  title: 'text',
  work: 'text',
  state: 'text',
  score: 'integer null',
  comment: 'text null',
  returnWorkspaceId: 'uuid',
  returnId: 'uuid',
  turn: 'integer',
  askedAt: 'timestamptz',
  answeredAt: 'timestamptz null',
});
