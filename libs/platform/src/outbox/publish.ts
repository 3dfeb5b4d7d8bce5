import { newId } from '@muster/kernel';
import type { z } from 'zod';
import type { Principal } from '../context/context.ts';
import { eventTable } from '../db/platform.tables.ts';
import type { Tx } from '../db/tx.ts';
import type { EventDefinition } from './event.ts';
import { promise } from './intent.ts';

/** NOTIFY carries at most 8,000 bytes; events hold ids and small facts, never documents. */
const LARGEST_PAYLOAD = 6_000;

export interface PublishOptions {
  /** The thing it is about, for the audit log and live views. */
  readonly subjectId?: string;
}

/**
 * Announces a change in the transaction of the change: it is announced if and only if it happened.
 * The event row is the audit log; each listener becomes a promise of work; live views are told when the transaction commits.
 */
export async function publish<Payload extends z.ZodType>(
  tx: Tx,
  event: EventDefinition<Payload>,
  payload: z.input<Payload>,
  options: PublishOptions = {},
): Promise<void> {
  const facts = event.payload.parse(payload) as Record<string, unknown>;
  const id = newId<'Event'>();
  const message = JSON.stringify({ w: tx.workspaceId, i: id, t: event.topic, s: options.subjectId ?? null, p: facts });
  if (Buffer.byteLength(message) > LARGEST_PAYLOAD)
    throw new Error(`the event ${event.topic} is too large; announce ids`);

  await tx.insert(eventTable, {
    id,
    topic: event.topic,
    payload: facts,
    subjectId: options.subjectId ?? null,
    ...actorOf(tx.ctx.principal),
    traceId: tx.ctx.traceId,
    occurredAt: tx.now,
  });
  for (const listener of tx.listeners.of(event.topic)) {
    await promise(tx, listener.job, listener.payload(facts, tx.workspaceId));
  }
  await tx.query(`SELECT pg_notify('muster_event', $1)`, [message]);
}

function actorOf(principal: Principal) {
  const kind = principal.kind;
  if (principal.kind === 'person') return { actorKind: kind, actorId: principal.personId, actorName: principal.name };
  if (principal.kind === 'agent') return { actorKind: kind, actorId: principal.keyId, actorName: principal.name };
  return { actorKind: kind, actorId: null, actorName: 'Muster' };
}
