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
