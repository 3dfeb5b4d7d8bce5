import type { WorkspaceId } from '@muster/kernel';
import { defineTable, type Tx } from '@muster/platform';
import type { AskKind, AskState, Resume } from '../../domain/running/ask.ts';

/** What an approval lets happen by itself. `words`: the asker does it, and Muster says that they may. */
export type AskedAct = 'words' | 'redo' | 'pass-on';

export interface AskRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  blockId: string;
  kind: AskKind;
  state: AskState;
  question: string;
  options: string[];
  act: AskedAct;
  /** What the asker does when nobody answers. */
  otherwise: string | null;
  /** The block rests until it is answered: no lateness and no lease meanwhile. */
  isWaiting: boolean;
  /** Person or key. */
  askedBy: string;
  askedByName: string;
  /** Null when the client's staff asks. */
  askedByWorkerId: string | null;
  askedInWorkspaceId: string;
  /** Null: the client's own people. */
  toSeatId: string | null;
  askedAt: Date;
  escalatesAt: Date;
  timesOutAt: Date;
  escalatedAt: Date | null;
  /** Working minutes that were left for the block when it began to wait. */
  leftMinutes: number | null;
  answer: string | null;
  answeredBy: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  resumedAs: Resume | null;
  resumedAt: Date | null;
}

export const askTable = defineTable<AskRow>('teams.ask', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  blockId: 'uuid',
  kind: 'text',
  state: 'text',
  question: 'text',
  options: 'text[]',
  act: 'text',
  otherwise: 'text null',
  isWaiting: 'boolean',
  askedBy: 'text',
  askedByName: 'text',
  askedByWorkerId: 'uuid null',
  askedInWorkspaceId: 'uuid',
  toSeatId: 'uuid null',
  askedAt: 'timestamptz',
  escalatesAt: 'timestamptz',
  timesOutAt: 'timestamptz',
  escalatedAt: 'timestamptz null',
  leftMinutes: 'integer null',
  answer: 'text null',
  answeredBy: 'text null',
  answeredByName: 'text null',
  answeredAt: 'timestamptz null',
  resumedAs: 'text null',
  resumedAt: 'timestamptz null',
});

const OPEN: AskState[] = ['open', 'escalated'];

export async function openAsksOf(tx: Tx, runId: string): Promise<AskRow[]> {
  return tx.many(askTable, { runId, state: OPEN }, { id: 'ASC' });
}

export async function askById(tx: Tx, id: string): Promise<AskRow | undefined> {
  return tx.one(askTable, { id });
}

export async function insertAsk(tx: Tx, ask: Omit<AskRow, 'workspaceId'>): Promise<void> {
  await tx.insert(askTable, ask);
}

export async function saveAsk(tx: Tx, id: string, patch: Partial<AskRow>): Promise<void> {
  await tx.update(askTable, { id }, patch);
}

/** Runs of this workspace in which somebody waits for a person. */
export async function runsWithOpenAsks(tx: Tx): Promise<string[]> {
  return [...new Set((await tx.many(askTable, { state: OPEN })).map(({ runId }) => runId))];
}
