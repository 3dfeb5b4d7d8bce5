import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from './table.ts';

/** What happened and who did it: audit log, live feed and proof of announcement in one. Only ever inserted. */
export interface EventRow {
  workspaceId: WorkspaceId;
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  subjectId: string | null;
  actorKind: 'person' | 'agent' | 'system';
  actorId: string | null;
  actorName: string;
  traceId: string;
  occurredAt: Date;
}

export const eventTable = defineTable<EventRow>('platform.event', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  topic: 'text',
  payload: 'jsonb',
  subjectId: 'uuid null',
  actorKind: 'text',
  actorId: 'text null',
  actorName: 'text',
  traceId: 'text',
  occurredAt: 'timestamptz',
});

export type IntentState = 'due' | 'queued' | 'done' | 'dead';

/** A piece of work that was promised. The queue only carries it; the truth about it is this row. */
export interface IntentRow {
  workspaceId: WorkspaceId;
  id: string;
  job: string;
  payload: Record<string, unknown>;
  state: IntentState;
  dueAt: Date;
  /** Counts hand-overs to the queue, so that a job id that got stuck there cannot swallow the next try. */
  epoch: number;
  attempts: number;
  queuedAt: Date | null;
  doneAt: Date | null;
  lastError: string | null;
  traceId: string;
  createdAt: Date;
}

export const intentTable = defineTable<IntentRow>('platform.intent', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  job: 'text',
  payload: 'jsonb',
  state: 'text',
  dueAt: 'timestamptz',
  epoch: 'integer',
  attempts: 'integer',
  queuedAt: 'timestamptz null',
  doneAt: 'timestamptz null',
  lastError: 'text null',
  traceId: 'text',
  createdAt: 'timestamptz',
});

/** Written with the effect itself, so that a job that runs twice finds it and stops. Kept for good. */
export interface EffectRow {
  workspaceId: WorkspaceId;
  effectKey: string;
  createdAt: Date;
}

export const effectTable = defineTable<EffectRow>('platform.effect', {
  workspaceId: 'uuid key',
  effectKey: 'text key',
  createdAt: 'timestamptz',
});

export interface IdempotencyRow {
  workspaceId: WorkspaceId;
  principal: string;
  operation: string;
  key: string;
  fingerprint: string;
  outcome: unknown;
  createdAt: Date;
}

export const idempotencyTable = defineTable<IdempotencyRow>('platform.idempotency', {
  workspaceId: 'uuid key',
  principal: 'text key',
  operation: 'text key',
  key: 'text key',
  fingerprint: 'text',
  outcome: 'jsonb null',
  createdAt: 'timestamptz',
});

export const platformTables = [eventTable, intentTable, effectTable, idempotencyTable];
