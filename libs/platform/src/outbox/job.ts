import type { WorkspaceId } from '@muster/kernel';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import type { Tx } from '../db/tx.ts';

/** A kind of work: its name, what it needs to know, and the key that makes it happen once. */
export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
  readonly effectKey: (payload: z.output<Payload>) => string;
}

export function defineJob<Payload extends z.ZodType>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}

/**
 * How a job is done. `inTransaction`: the effect key, the change and its announcements are one transaction, so running twice is harmless.
 * `outside`: it calls the world; it must record what it is about to do, call with the effect key as the provider's idempotency
 * key, and record the outcome, each in a transaction of its own.
 */
export type JobHandler = {
  readonly job: JobDefinition;
  /** The workspace in which the effect happens; the promise may come from another one. */
  readonly workspaceOf: (payload: unknown, promisedIn: WorkspaceId) => WorkspaceId;
} & (
  | { readonly kind: 'inTransaction'; readonly run: (tx: Tx, payload: unknown) => Promise<void> }
  | { readonly kind: 'outside'; readonly run: (ctx: Context, payload: unknown) => Promise<void> }
);

export interface HandlerOptions<Payload> {
  readonly workspaceOf?: (payload: Payload, promisedIn: WorkspaceId) => WorkspaceId;
}

export function handle<Payload extends z.ZodType>(
  job: JobDefinition<Payload>,
  run: (tx: Tx, payload: z.output<Payload>) => Promise<void>,
  options: HandlerOptions<z.output<Payload>> = {},
): JobHandler {
  return {
    kind: 'inTransaction',
    job: job as unknown as JobDefinition,
    run: run as JobHandlerRun<Tx>,
    workspaceOf: target(options),
  };
}

export function handleOutside<Payload extends z.ZodType>(
  job: JobDefinition<Payload>,
  run: (ctx: Context, payload: z.output<Payload>) => Promise<void>,
  options: HandlerOptions<z.output<Payload>> = {},
): JobHandler {
  return {
    kind: 'outside',
    job: job as unknown as JobDefinition,
    run: run as JobHandlerRun<Context>,
    workspaceOf: target(options),
  };
}

type JobHandlerRun<First> = (first: First, payload: unknown) => Promise<void>;

function target<Payload>({ workspaceOf }: HandlerOptions<Payload>): JobHandler['workspaceOf'] {
  return (workspaceOf as JobHandler['workspaceOf'] | undefined) ?? ((_payload, promisedIn) => promisedIn);
}
