import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, once, type Context, type Db, type IdempotencyKeyReused, type Tx } from '@muster/platform';
import type { RunState, RunStateRefusal } from '../domain/run-state.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from './refusals.ts';
import { RunWork } from './run-work.ts';

/** The run is not in a state that allows this. */
export interface RunNotNow {
  readonly kind: 'RunNotNow';
  readonly state: RunState;
  readonly says: string;
}

/** Somebody has to answer these before. */
export interface HandOffsWaiting {
  readonly kind: 'HandOffsWaiting';
  readonly blockIds: readonly string[];
}

export type RunActRefusal = NotFound | NotAllowed | IdempotencyKeyReused;

export interface RunRequest {
  readonly runId: string;
  readonly idempotencyKey: string;
}

/** What owners and managers do with a run as a whole: the way in, the lock, and what follows. Guests have no part in it. */
export async function actOnRun<Refusal extends { readonly kind: string }>(
  db: Db,
  ctx: Context,
  options: {
    readonly operation: string;
    readonly request: RunRequest;
    readonly act: (tx: Tx, work: RunWork) => Promise<Result<void, Refusal>>;
  },
): Promise<Result<{ runId: string }, Refusal | RunActRefusal>> {
  const { operation, request, act } = options;
  if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
  const { idempotencyKey: key, ...input } = request;
  return once<{ runId: string }, Refusal | RunActRefusal>(db, ctx, { operation, key, input }, async (tx) => {
    const runId = parseId<'Run'>(request.runId);
    const work = runId && (await RunWork.lock(tx, runId));
    if (!work) return err(notFound());
    const outcome = await act(tx, work);
    if (!outcome.ok) return outcome;
    await work.settle();
    return ok({ runId });
  });
}

/** Reasons travel with announcements, which are small. In characters. */
const LONGEST_REASON = 500;

export function checkReason(reason: string): InvalidInput | undefined {
  return reason.length > LONGEST_REASON ? invalid('reason', `At most ${LONGEST_REASON} characters.`) : undefined;
}

const SAYS: Readonly<Record<RunState, string>> = {
  draft: 'This run was not launched yet.',
  hiring: 'This run is under way.',
  live: 'This run is under way.',
  paused: 'This run is paused.',
  finished: 'This run is finished.',
  closed: 'This run is closed.',
  cancelled: 'This run was cancelled.',
};

/** A refusal of the rules of run states as the caller hears it. */
export function runRefusal(
  { state }: { readonly state: RunState },
  refusal: RunStateRefusal,
): RunNotNow | HandOffsWaiting {
  return refusal.kind === 'HandOffsWaiting' ? refusal : runNotNow({ state });
}

export function runNotNow({ state }: { readonly state: RunState }): RunNotNow {
  return { kind: 'RunNotNow', state, says: SAYS[state] };
}
