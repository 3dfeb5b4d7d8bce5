import { newId } from '@muster/kernel';
import type { z } from 'zod';
import { intentTable } from '../db/platform.tables.ts';
import type { Tx } from '../db/tx.ts';
import type { JobDefinition } from './job.ts';

export interface PromiseOptions {
  /** Not before this instant: expiries, reminders, retries. Now when absent. */
  readonly dueAt?: Date;
}

/**
 * Promises work in the transaction of the change that makes it necessary. The relay brings it to the queue,
 * a worker does it, and the reconciler repeats what got lost on the way; the effect key keeps it from being done twice.
 */
export async function promise<Payload extends z.ZodType>(
  tx: Tx,
  job: JobDefinition<Payload>,
  payload: z.input<Payload>,
  { dueAt }: PromiseOptions = {},
): Promise<void> {
  await tx.insert(intentTable, {
    id: newId<'Intent'>(),
    job: job.name,
    payload: job.payload.parse(payload) as Record<string, unknown>,
    state: 'due',
    dueAt: dueAt ?? tx.now,
    epoch: 0,
    attempts: 0,
    queuedAt: null,
    doneAt: null,
    lastError: null,
    traceId: tx.ctx.traceId,
    createdAt: tx.now,
  });
  await tx.query(`SELECT pg_notify('muster_intent', '')`);
}
