import type { WorkspaceId } from '@muster/kernel';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import type { Tx } from '../db/tx.ts';
import type { JobDefinition } from './job.ts';

/**
 * How a job is done. `inTransaction`: the effect key, the change and its announcements are one transaction, so running twice is harmless.
 * What it needs from elsewhere it reads in `prepare`, before its transaction opens: a transaction that waits for a second one
 * while it holds the first can starve a whole process of connections.
 * `outside`: it calls the world; it must record what it is about to do, call with the effect key as the provider's idempotency
 * key, and record the outcome, each in a transaction of its own.
 */
export type JobHandler = {
  readonly job: JobDefinition;
  /** The workspace in which the effect happens; the promise may come from another one. */
  readonly workspaceOf: (payload: unknown, promisedIn: WorkspaceId) => WorkspaceId;
  /** Promised every day by the reconciler, with the day as its payload. */
  readonly isDaily?: boolean;
} & (
  | {
      readonly kind: 'inTransaction';
      readonly prepare: (ctx: Context, payload: unknown) => Promise<unknown>;
      readonly run: (tx: Tx, payload: unknown, prepared: unknown) => Promise<void>;
    }
  | { readonly kind: 'outside'; readonly run: (ctx: Context, payload: unknown) => Promise<void> }
);

export interface HandlerOptions<Payload, Prepared = undefined> {
  readonly workspaceOf?: (payload: Payload, promisedIn: WorkspaceId) => WorkspaceId;
  /** Reads what the job needs from other workspaces or from files. Runs again when the job runs again. */
  readonly prepare?: (ctx: Context, payload: Payload) => Promise<Prepared>;
}

export function handle<Payload extends z.ZodType, Prepared = undefined>(
  job: JobDefinition<Payload>,
  run: (tx: Tx, payload: z.output<Payload>, prepared: Prepared) => Promise<void>,
  options: HandlerOptions<z.output<Payload>, Prepared> = {},
): JobHandler {
  const prepare = options.prepare as ((ctx: Context, payload: unknown) => Promise<unknown>) | undefined;
  return {
    kind: 'inTransaction',
    job: job as unknown as JobDefinition,
    prepare: prepare ?? (() => Promise.resolve(undefined)),
    run: run as (tx: Tx, payload: unknown, prepared: unknown) => Promise<void>,
    workspaceOf: target(options),
  };
}

export function handleOutside<Payload extends z.ZodType>(
  job: JobDefinition<Payload>,
  run: (ctx: Context, payload: z.output<Payload>) => Promise<void>,
  options: Pick<HandlerOptions<z.output<Payload>>, 'workspaceOf'> = {},
): JobHandler {
  return {
    kind: 'outside',
    job: job as unknown as JobDefinition,
    run: run as (ctx: Context, payload: unknown) => Promise<void>,
    workspaceOf: target(options),
  };
}

function target<Payload>({ workspaceOf }: Pick<HandlerOptions<Payload>, 'workspaceOf'>): JobHandler['workspaceOf'] {
  return (workspaceOf as JobHandler['workspaceOf'] | undefined) ?? ((_payload, promisedIn) => promisedIn);
}
