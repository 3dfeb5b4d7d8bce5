import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** Somebody who was looked at for a seat and does not have it. */
export interface PassOverRow {
  workspaceId: WorkspaceId;
  seatId: string;
  workerId: string;
  runId: string;
  workerWorkspaceId: WorkspaceId;
  workerName: string;
  /** `rule`: a hard rule refused. `ranked`: somebody else stood before. `not-chosen`: asked, said yes, another one has it. */
  because: 'rule' | 'ranked' | 'not-chosen';
  /** For the worker concerned: nothing about anybody else. */
  says: string;
  receiptId: string | null;
  version: number;
  decidedAt: Date;
  /** The version that the worker's workspace was told. */
  toldVersion: number;
}

export const passOverTable = defineTable<PassOverRow>('teams.pass_over', {
  workspaceId: 'uuid key',
  seatId: 'uuid key',
  workerId: 'uuid key',
  runId: 'uuid',
  workerWorkspaceId: 'uuid',
  workerName: 'text',
  because: 'text',
  says: 'text',
  receiptId: 'uuid null',
  version: 'integer',
  decidedAt: 'timestamptz',
  toldVersion: 'integer',
});

/** The worker's copy: why they were not asked, or asked and not taken. */
export interface GuestPassOverRow {
  workspaceId: WorkspaceId;
  seatId: string;
  workerId: string;
  ownerWorkspaceId: WorkspaceId;
  workerName: string;
  seatTitle: string;
  because: PassOverRow['because'];
  says: string;
  version: number;
  decidedAt: Date;
}

export const guestPassOverTable = defineTable<GuestPassOverRow>('teams.guest_pass_over', {
  workspaceId: 'uuid key',
  seatId: 'uuid key',
  workerId: 'uuid key',
  ownerWorkspaceId: 'uuid',
  workerName: 'text',
  seatTitle: 'text',
  because: 'text',
  says: 'text',
  version: 'integer',
  decidedAt: 'timestamptz',
});

export type ReviewedDecision = 'offer' | 'pass-over' | 'release';
export type ReviewState = 'open' | 'upheld' | 'changed';

/** A worker asks a person to look at a decision. */
export interface ReviewFacts {
  workspaceId: WorkspaceId;
  id: string;
  decision: ReviewedDecision;
  /** The offer that was made or lost; of a pass-over the seat. */
  subjectId: string;
  seatId: string;
  runId: string;
  seatTitle: string;
  workerId: string;
  workerWorkspaceId: WorkspaceId;
  workerName: string;
  /** What was decided, in the words that the worker was given. */
  decisionSays: string;
  question: string;
  state: ReviewState;
  version: number;
  askedAt: Date;
  dueAt: Date;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}

export interface ReviewRow extends ReviewFacts {
  /** Who made the decision; null when it was Muster by itself. Never the one who answers. */
  decidedById: string | null;
  answeredById: string | null;
}

export interface GuestReviewRow extends ReviewFacts {
  ownerWorkspaceId: WorkspaceId;
}

const review = {
  workspaceId: 'uuid key',
  id: 'uuid key',
  decision: 'text',
  subjectId: 'uuid',
  seatId: 'uuid',
  runId: 'uuid',
  seatTitle: 'text',
  workerId: 'uuid',
  workerWorkspaceId: 'uuid',
  workerName: 'text',
  decisionSays: 'text',
  question: 'text',
  state: 'text',
  version: 'integer',
  askedAt: 'timestamptz',
  dueAt: 'timestamptz',
  answer: 'text null',
  answeredBy: 'text null',
  answeredAt: 'timestamptz null',
} as const;

export const reviewTable = defineTable<ReviewRow>('teams.review', {
  ...review,
  decidedById: 'text null',
  answeredById: 'text null',
});
export const guestReviewTable = defineTable<GuestReviewRow>('teams.guest_review', {
  ...review,
  ownerWorkspaceId: 'uuid',
});

export const decisionTables = [passOverTable, guestPassOverTable, reviewTable, guestReviewTable];
