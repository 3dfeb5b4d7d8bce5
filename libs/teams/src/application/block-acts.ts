import { err, ok, type Result } from '@muster/kernel';
import { may, once, type Action, type Context, type Db, type IdempotencyKeyReused, type Tx } from '@muster/platform';
import type { BlockState, BlockStateRefusal } from '../domain/block-state.ts';
import type { RunState } from '../domain/run-state.ts';
import type { RunBlockRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from './refusals.ts';
import { runAccess } from './run-access.ts';
import { RunWork } from './run-work.ts';
import { renewLeases } from './running/leases.ts';
import { actsFor, visitRun } from './visit.ts';

/** The block is not in a state that allows this. */
export interface NotNow {
  readonly kind: 'NotNow';
  readonly state: BlockState;
  readonly says: string;
}

export type ActRefusal = NotNow | NotFound | NotAllowed | IdempotencyKeyReused;

export interface BlockRequest {
  readonly runId: string;
  readonly blockId: string;
  readonly idempotencyKey: string;
}

export interface BlockDone {
  readonly runId: string;
  readonly blockId: string;
}

/** A block behind the lock of its run, and the caller as somebody who may see it. */
export interface Act {
  readonly tx: Tx;
  readonly work: RunWork;
  readonly block: RunBlockRow;
  /** Where the caller is at home; may be another workspace than the run's. */
  readonly home: string;
}

/** What all acts on a block have in common: the way in, the lock, and what follows for the rest of the run. */
export async function actOnBlock<Refusal extends { readonly kind: string }>(
  db: Db,
  ctx: Context,
  options: {
    readonly operation: string;
    readonly action: Action;
    readonly request: BlockRequest;
    /** Also while the run rests: answers to what was handed over. */
    readonly isAnswer?: boolean;
    /** States of the run in which it can be done besides those in which work goes on. */
    readonly alsoIn?: readonly RunState[];
    readonly act: (found: Act) => Promise<Result<void, Refusal>>;
  },
): Promise<Result<BlockDone, Refusal | ActRefusal>> {
  const { operation, action, request, act, isAnswer = false, alsoIn = [] } = options;
  if (!may(ctx, action)) return err(notAllowed(action));
  const visit = await visitRun(db, ctx, request.runId);
  if (!visit) return err(notFound());
  const { runId, blockId, idempotencyKey: key, ...input } = request;
  const how = { operation, key, input: { runId, blockId, ...input }, workspace: visit.ctx };
  return once<BlockDone, Refusal | ActRefusal>(db, ctx, how, async (tx) => {
    const work = await RunWork.lock(tx, runId);
    const block = work?.block(blockId);
    const access = work && (await runAccess(tx, ctx, { runId, home: visit.home }));
    if (!work || !block || !access) return err(notFound());
    const isAnswered = isAnswer && work.run.state === 'paused';
    if (!work.isOn && !isAnswered && !alsoIn.includes(work.run.state))
      return err(notNow(block, `This run is ${work.run.state}.`));
    const outcome = await act({ tx, work, block, home: visit.home });
    if (!outcome.ok) return outcome;
    const holder = work.holderOf(block.seatId);
    if (holder && actsFor(ctx, visit.home, holder)) renewLeases(work, holder, tx.now);
    await work.settle();
    return ok({ runId, blockId });
  });
}

/** The caller as the holder of the block's seat. Others of the team are told that it is not theirs. */
export function asHolder(ctx: Context, { work, block, home }: Act): Result<SeatHolderRow, NotAllowed> {
  const holder = work.holderOf(block.seatId);
  return holder && actsFor(ctx, home, holder) ? ok(holder) : err(notAllowed('work:do'));
}

export function notNow(block: Pick<RunBlockRow, 'state'>, says: string): NotNow {
  return { kind: 'NotNow', state: block.state, says };
}

/** A refusal of the rules of states as the caller hears it. */
export function stateRefusal(
  block: RunBlockRow,
  refusal: BlockStateRefusal,
):
  | NotNow
  | { readonly kind: 'CriteriaUnanswered'; readonly criterionIds: readonly string[] }
  | { readonly kind: 'ProducerCannotAccept' } {
  switch (refusal.kind) {
    case 'CriteriaUnanswered':
      return { kind: 'CriteriaUnanswered', criterionIds: refusal.ids };
    case 'ProducerCannotAccept':
      return { kind: 'ProducerCannotAccept' };
    case 'PredecessorsOpen':
      return notNow(block, `These have to be accepted first: ${refusal.titles.join(', ')}.`);
    case 'SeatIsEmpty':
      return notNow(block, 'Nobody holds the seat of this block yet.');
    default:
      return notNow(block, SAYS[block.state]);
  }
}

const SAYS: Readonly<Record<BlockState, string>> = {
  waiting: 'Its inputs have not been accepted yet.',
  ready: 'It has not been started yet.',
  'in-progress': 'It is in progress.',
  delivered: 'It was handed over and waits for an answer.',
  accepted: 'It was accepted already.',
  refused: 'It was refused and waits for corrections.',
  cancelled: 'It was cancelled.',
};

const LONGEST_TEXT = 2_000;

export function checkText(field: string, text: string): InvalidInput | undefined {
  if (!text.trim()) return invalid(field, 'Say it in a few words.');
  return text.length > LONGEST_TEXT ? invalid(field, `At most ${LONGEST_TEXT} characters.`) : undefined;
}
