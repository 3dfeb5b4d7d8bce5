import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** What a question to a model may cost, noted before it is asked, and what it did cost. In the currency of the run. */
export interface RunSpendRow {
  workspaceId: WorkspaceId;
  /** Of the draft that it pays for: one question, one row. */
  id: string;
  runId: string;
  blockId: string;
  modelLabel: string;
  reservedMinor: bigint;
  /** Null until the answer is there. */
  spentMinor: bigint | null;
  tokens: number | null;
  reservedAt: Date;
  settledAt: Date | null;
}

export const runSpendTable = defineTable<RunSpendRow>('teams.run_spend', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  blockId: 'uuid',
  modelLabel: 'text',
  reservedMinor: 'bigint',
  spentMinor: 'bigint null',
  tokens: 'integer null',
  reservedAt: 'timestamptz',
  settledAt: 'timestamptz null',
});

/** What a run may cost and has set aside, and what stands in the way; columns of `teams.run`. */
export interface RunMoney {
  /** The most that the run may cost, fee included: the budget, or the quote the owner launched with, or what they said since. */
  limitMinor: bigint;
  /** What was set aside for it in the books so far, fee included; grows with what is promised. */
  reservedMinor: bigint;
  /** When the owner was told that most of the limit is used, and when they answered. */
  budgetAskedAt: Date | null;
  budgetAnsweredAt: Date | null;
  /** Since when a seat cannot be paid for, what is missing, and which seat; all or none. */
  spendingStoppedAt: Date | null;
  missingMinor: bigint | null;
  unpaidSeatId: string | null;
  /** The owner allows no more, or the money that is allowed is not in the books. */
  lacking: 'budget' | 'funds' | null;
}

export const RUN_MONEY = {
  limitMinor: 'bigint',
  reservedMinor: 'bigint',
  budgetAskedAt: 'timestamptz null',
  budgetAnsweredAt: 'timestamptz null',
  spendingStoppedAt: 'timestamptz null',
  missingMinor: 'bigint null',
  unpaidSeatId: 'uuid null',
  lacking: 'text null',
} as const;
