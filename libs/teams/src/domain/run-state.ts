import { err, ok, type Result } from '@muster/kernel';
import { nextState, type EventNotAllowed, type StateTable } from './state-table.ts';

export type RunState = 'draft' | 'hiring' | 'live' | 'finished' | 'closed' | 'paused' | 'cancelled';

/** Where a run stands; a paused one remembers where it goes on. */
export type RunProgress =
  { readonly state: Exclude<RunState, 'paused'> } | { readonly state: 'paused'; readonly resumesTo: 'hiring' | 'live' };

export type RunEvent = 'launch' | 'go-live' | 'finish' | 'reopen' | 'close' | 'pause' | 'resume' | 'cancel';

/** What the rules need to know besides the state; empty lists mean that nothing stands in the way. */
export interface RunFacts {
  readonly blockCount: number;
  /** Names of inputs that nothing supplies. */
  readonly openInputs: readonly string[];
  /** Titles of seats that must be held before work can begin: all of them, or those of the first blocks. */
  readonly seatsStillNeeded: readonly string[];
  /** Titles of blocks neither accepted nor cancelled. */
  readonly openBlocks: readonly string[];
  /** Ids of blocks that were handed over and have not been answered. */
  readonly handOffsWaiting: readonly string[];
}

export type RunStateRefusal =
  | EventNotAllowed
  | { readonly kind: 'RunHasNoBlocks' }
  | { readonly kind: 'InputsNotSupplied'; readonly names: readonly string[] }
  | { readonly kind: 'SeatsOpen'; readonly titles: readonly string[] }
  | { readonly kind: 'BlocksOpen'; readonly titles: readonly string[] }
  | { readonly kind: 'HandOffsWaiting'; readonly blockIds: readonly string[] };

/** The whole life of a run. Resuming goes back to where it was paused, so it is not in the table. */
export const RUN_STATES: StateTable<RunState, Exclude<RunEvent, 'resume'>> = {
  draft: { launch: 'hiring', cancel: 'cancelled' },
  hiring: { 'go-live': 'live', pause: 'paused', cancel: 'cancelled' },
  live: { finish: 'finished', pause: 'paused', cancel: 'cancelled' },
  // Reopened by a redo request that was granted.
  finished: { close: 'closed', reopen: 'live' },
  paused: { cancel: 'cancelled' },
  closed: {},
  cancelled: {},
};

export function advanceRun(run: RunProgress, event: RunEvent, facts: RunFacts): Result<RunProgress, RunStateRefusal> {
  if (event === 'resume') {
    if (run.state === 'paused') return ok({ state: run.resumesTo });
    return err({ kind: 'EventNotAllowed', state: run.state, event, allowed: Object.keys(RUN_STATES[run.state]) });
  }
  const next = nextState(RUN_STATES, run.state, event);
  if (!next.ok) return next;
  const refusal = findObstacle(event, facts);
  if (refusal) return err(refusal);
  if (next.value !== 'paused') return ok({ state: next.value });
  return ok({ state: 'paused', resumesTo: run.state === 'live' ? 'live' : 'hiring' });
}

function findObstacle(event: RunEvent, facts: RunFacts): RunStateRefusal | undefined {
  const { openInputs, seatsStillNeeded, openBlocks, handOffsWaiting } = facts;
  if (event === 'launch' && facts.blockCount === 0) return { kind: 'RunHasNoBlocks' };
  if (event === 'launch' && openInputs.length > 0) return { kind: 'InputsNotSupplied', names: openInputs };
  if (event === 'go-live' && seatsStillNeeded.length > 0) return { kind: 'SeatsOpen', titles: seatsStillNeeded };
  if (event === 'finish' && openBlocks.length > 0) return { kind: 'BlocksOpen', titles: openBlocks };
  // Nobody accepts by ending things: what was handed over is judged by whoever reviews it, before.
  if (event === 'cancel' && handOffsWaiting.length > 0) return { kind: 'HandOffsWaiting', blockIds: handOffsWaiting };
  return undefined;
}
