import { err, ok, type Result } from '@muster/kernel';
import {
  criteriaUnanswered,
  type CriteriaUnanswered,
  type CriterionResult,
  type ProducerCannotAccept,
} from './packet.ts';
import { nextState, type EventNotAllowed, type StateTable } from './state-table.ts';

export type BlockState = 'waiting' | 'ready' | 'in-progress' | 'delivered' | 'accepted' | 'refused' | 'cancelled';

/** Where a block of a run stands. Being late is no state of its own: late work goes on. Only whole runs are paused. */
export interface BlockProgress {
  readonly state: BlockState;
  readonly isLate: boolean;
}

/** `by` is the worker who acts. */
export type BlockEvent =
  | { readonly kind: 'inputs-arrived' }
  /** A predecessor was reopened before this block began. */
  | { readonly kind: 'inputs-withdrawn' }
  | { readonly kind: 'start'; readonly by: string }
  | { readonly kind: 'deliver'; readonly by: string; readonly results: readonly CriterionResult[] }
  /** The producer takes a delivery back before it was reviewed. */
  | { readonly kind: 'take-back'; readonly by: string }
  | { readonly kind: 'accept'; readonly by: string }
  | { readonly kind: 'refuse'; readonly by: string }
  /** The holder takes up refused work again. */
  | { readonly kind: 'rework'; readonly by: string }
  /** Only way to run a finished block again; names the request that was granted. */
  | { readonly kind: 'redo'; readonly requestId: string | null }
  /** The seat changes hands: what was begun waits for the next holder, what was delivered waits for its review. */
  | { readonly kind: 'holder-left' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'mark-late' }
  | { readonly kind: 'mark-on-time' };

export interface Predecessor {
  readonly blockId: string;
  readonly title: string;
  readonly link: 'hand-off' | 'stream';
  readonly state: BlockState;
  /** How many packet versions it has put out; a stream starts with the first. */
  readonly versionsOut: number;
}

/** What the rules need to know besides the state. */
export interface BlockFacts {
  /** The worker in the producing seat; null while it is empty. */
  readonly holderId: string | null;
  /** Everybody who has worked on the block in any seat change; none of them may accept it. */
  readonly producerIds: readonly string[];
  readonly predecessors: readonly Predecessor[];
  readonly criterionIds: readonly string[];
}

export type BlockStateRefusal =
  | EventNotAllowed
  | { readonly kind: 'PredecessorsOpen'; readonly titles: readonly string[] }
  | { readonly kind: 'SeatIsEmpty' }
  | { readonly kind: 'NotTheHolder'; readonly by: string }
  | ProducerCannotAccept
  | CriteriaUnanswered
  | { readonly kind: 'RedoNotRequested' };

type Act = Exclude<BlockEvent['kind'], 'mark-late' | 'mark-on-time'>;
const END = {} as const;
const STOP = { cancel: 'cancelled' } as const;

/** The whole life of a block. */
export const BLOCK_STATES: StateTable<BlockState, Act> = {
  waiting: { 'inputs-arrived': 'ready', ...STOP },
  ready: { start: 'in-progress', 'inputs-withdrawn': 'waiting', ...STOP },
  'in-progress': { deliver: 'delivered', 'holder-left': 'ready', ...STOP },
  delivered: { accept: 'accepted', refuse: 'refused', 'take-back': 'in-progress', ...STOP },
  refused: { rework: 'in-progress', 'holder-left': 'ready', ...STOP },
  accepted: { redo: 'ready' },
  cancelled: END,
};

export const NEW_BLOCK: BlockProgress = { state: 'waiting', isLate: false };

export function advance(
  progress: BlockProgress,
  event: BlockEvent,
  facts: BlockFacts,
): Result<BlockProgress, BlockStateRefusal> {
  if (event.kind === 'mark-late' || event.kind === 'mark-on-time') return markTime(progress, event.kind);
  const next = nextState(BLOCK_STATES, progress.state, event.kind);
  if (!next.ok) return next;
  const refusal = findObstacle(event, facts);
  if (refusal) return err(refusal);
  return ok(arrive(progress, next.value));
}

/**
 * The predecessors that stand in the way of starting: a hand-off must be accepted, a stream must have a version out.
 * One that was cancelled never delivers, so it stays in the way until the plan is changed.
 */
export function openPredecessors(predecessors: readonly Predecessor[]): Predecessor[] {
  return predecessors.filter(({ link, state, versionsOut }) => {
    if (state === 'accepted') return false;
    return link === 'hand-off' || state === 'cancelled' || versionsOut === 0;
  });
}

function findObstacle(event: BlockEvent, facts: BlockFacts): BlockStateRefusal | undefined {
  switch (event.kind) {
    case 'inputs-arrived':
      return findOpenPredecessors(facts);
    case 'start':
      // Checked again, because a predecessor may have been reopened since the block became ready.
      return findForeignHand(event.by, facts) ?? findOpenPredecessors(facts);
    case 'rework':
    case 'take-back':
      return findForeignHand(event.by, facts);
    case 'deliver':
      return findForeignHand(event.by, facts) ?? criteriaUnanswered(facts.criterionIds, event.results);
    case 'accept':
    case 'refuse':
      return isProducer(event.by, facts) ? { kind: 'ProducerCannotAccept', by: event.by } : undefined;
    case 'redo':
      return event.requestId ? undefined : { kind: 'RedoNotRequested' };
    default:
      return undefined;
  }
}

function findOpenPredecessors({ predecessors }: BlockFacts): BlockStateRefusal | undefined {
  const open = openPredecessors(predecessors);
  return open.length > 0 ? { kind: 'PredecessorsOpen', titles: open.map(({ title }) => title) } : undefined;
}

/** Nothing is in progress without a living holder, and nobody works in another's seat. */
function findForeignHand(by: string, { holderId }: BlockFacts): BlockStateRefusal | undefined {
  if (holderId === null) return { kind: 'SeatIsEmpty' };
  return by === holderId ? undefined : { kind: 'NotTheHolder', by };
}

function isProducer(by: string, { holderId, producerIds }: BlockFacts): boolean {
  return by === holderId || producerIds.includes(by);
}

function arrive(progress: BlockProgress, state: BlockState): BlockProgress {
  return { state, isLate: state === 'accepted' || state === 'cancelled' ? false : progress.isLate };
}

function markTime(
  progress: BlockProgress,
  event: 'mark-late' | 'mark-on-time',
): Result<BlockProgress, EventNotAllowed> {
  const { state } = progress;
  if (state === 'accepted' || state === 'cancelled')
    return err({ kind: 'EventNotAllowed', state, event, allowed: Object.keys(BLOCK_STATES[state]) });
  return ok({ ...progress, isLate: event === 'mark-late' });
}
