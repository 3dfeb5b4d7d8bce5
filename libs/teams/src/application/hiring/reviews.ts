import type { Identity } from '@muster/identity';
import { err, newId, ok, parseId, type Result } from '@muster/kernel';
import {
  may,
  once,
  principalId,
  promise,
  publish,
  visiting,
  type Context,
  type Db,
  type IdempotencyKeyReused,
  type Tx,
} from '@muster/platform';
import { mayAnswerReview, reviewDueAt, type ReviewRefusal } from '../../domain/hiring/review.ts';
import {
  copyReview,
  guestReviews,
  insertReview,
  lockReview,
  reviewById,
  reviewOf,
  reviews,
  saveReview,
} from '../../persistence/hiring/decision.store.ts';
import type { GuestReviewRow, ReviewedDecision, ReviewRow } from '../../persistence/hiring/decision.tables.ts';
import { wish } from '../../persistence/hiring/forward.store.ts';
import { runSeatTable } from '../../persistence/run.tables.ts';
import { checkText } from '../block-acts.ts';
import { notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { workspacesOf } from '../reviewer.ts';
import { fillSeat } from '../team-jobs.ts';
import { reviewAnswered, reviewAsked } from './hiring-events.ts';
import { copyGuestReview, watchReview } from './hiring-jobs.ts';
import { decisionIn, invitationTo, type Subject } from './reviewed-decision.ts';

export interface RequestReviewRequest {
  readonly decision: ReviewedDecision;
  /** The offer that was made, passed by or ended; of a pass-over the seat. */
  readonly subjectId: string;
  readonly workerId: string;
  readonly question: string;
  readonly idempotencyKey: string;
}

export interface AnswerReviewRequest {
  readonly reviewId: string;
  readonly changes: boolean;
  readonly answer: string;
  readonly idempotencyKey: string;
}

export type RequestRefusal = NotFound | NotAllowed | InvalidInput | IdempotencyKeyReused;
export type AnswerReviewRefusal = RequestRefusal | ReviewRefusal;

/** A worker asks for a person; the client owes a reasoned answer by somebody who did not decide. */
export class Reviews {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  /** The client's, newest first. */
  async owed(ctx: Context): Promise<ReviewRow[]> {
    return this.db.read(ctx, reviews);
  }

  /** Those that workers of this workspace asked for, newest first. */
  async mine(ctx: Context): Promise<GuestReviewRow[]> {
    return this.db.read(ctx, guestReviews);
  }

  /** Asking twice for the same is asking once. */
  async request(ctx: Context, request: RequestReviewRequest): Promise<Result<GuestReviewRow, RequestRefusal>> {
    if (!may(ctx, 'offer:answer')) return err(notAllowed('offer:answer'));
    const fault = checkText('question', request.question);
    if (fault) return err(fault);
    const owner = await this.db.read(ctx, (tx) => invitationTo(tx, ctx, request));
    if (!owner) return err(notFound());
    const { idempotencyKey: key, ...input } = request;
    const options = { operation: 'requestReview', key, input, workspace: visiting(ctx, owner) };
    const asked = await once<{ id: string }, RequestRefusal>(this.db, ctx, options, async (tx) => {
      const decision = await decisionIn(tx, request, ctx.workspaceId);
      return decision ? ok({ id: await insertOrFind(tx, request, decision) }) : err(notFound());
    });
    if (!asked.ok) return asked;
    const row = await this.db.read(options.workspace, (tx) => reviewOf(tx, request));
    if (!row) throw new Error(`the review ${asked.value.id} was asked for and is gone`);
    return this.db.write(ctx, async (tx) => {
      await copyReview(tx, copyOf(row));
      return ok({ ...copyOf(row), workspaceId: ctx.workspaceId });
    });
  }

  /** By a signed-in person of the client. A changed decision asks the worker first, if the seat is still open. */
  async answer(ctx: Context, request: AnswerReviewRequest): Promise<Result<ReviewRow, AnswerReviewRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const fault = checkText('answer', request.answer);
    if (fault) return err(fault);
    const { idempotencyKey: key, ...input } = request;
    const id = parseId<'Review'>(request.reviewId);
    if (!id) return err(notFound());
    const options = { operation: 'answerReview', key, input };
    const done = await once<{ id: string }, AnswerReviewRefusal>(this.db, ctx, options, async (tx) => {
      const review = await lockReview(tx, id);
      if (!review) return err(notFound());
      const workspaces = await workspacesOf(this.identity, tx, ctx);
      const isPerson = ctx.principal.kind === 'person';
      const allowed = mayAnswerReview(review, { isPerson, id: principalId(ctx.principal), workspaces });
      if (!allowed.ok) return allowed;
      await this.#settle(tx, review, request);
      return ok({ id });
    });
    if (!done.ok) return done;
    const row = await this.db.read(ctx, (tx) => reviewById(tx, id));
    if (!row) throw new Error(`the review ${id} was answered and is gone`);
    return ok(row);
  }

  async #settle(tx: Tx, review: ReviewRow, { changes, answer }: AnswerReviewRequest): Promise<void> {
    const { id, runId, seatId, workerId, workerWorkspaceId, version } = review;
    const state = changes ? ('changed' as const) : ('upheld' as const);
    const patch = {
      ...{ state, answer, version: version + 1, answeredAt: tx.now },
      answeredBy: tx.ctx.principal.name,
      answeredById: principalId(tx.ctx.principal),
    };
    await saveReview(tx, id, patch);
    await publish(tx, reviewAnswered, { reviewId: id, runId, seatId, workerWorkspaceId, state }, { subjectId: runId });
    await sendReview(tx, { ...review, ...patch });
    const seat = changes ? await tx.one(runSeatTable, { id: seatId }) : undefined;
    if (!seat || seat.state === 'filled') return;
    await wish(tx, [{ seatId, workerId, because: 'A person looked at the decision again and asks you first.' }]);
    await promise(tx, fillSeat, { runId, seatId, cause: `review-${id}`, isExtra: true });
  }
}

async function insertOrFind(tx: Tx, request: RequestReviewRequest, decision: Subject): Promise<string> {
  const before = await reviewOf(tx, request);
  if (before) return before.id;
  const { decision: kind, subjectId, question } = request;
  const review: Omit<ReviewRow, 'workspaceId'> = {
    ...decision,
    ...{ id: newId<'Review'>(), decision: kind, subjectId, question, state: 'open', version: 1 },
    ...{
      askedAt: tx.now,
      dueAt: reviewDueAt(tx.now),
      answer: null,
      answeredBy: null,
      answeredAt: null,
      answeredById: null,
    },
  };
  await insertReview(tx, review);
  const { id: reviewId, runId, seatId, workerWorkspaceId, dueAt } = review;
  const facts = { reviewId, runId, seatId, workerWorkspaceId, dueMs: dueAt.getTime() };
  await publish(tx, reviewAsked, facts, { subjectId: runId });
  await promise(tx, watchReview, { reviewId }, { dueAt });
  await sendReview(tx, { ...review, workspaceId: tx.workspaceId });
  return reviewId;
}

/** What the worker is shown: not who decided or answered by id. */
function copyOf({ workspaceId: ownerWorkspaceId, decidedById: _, answeredById: _by, ...facts }: ReviewRow) {
  return { ...facts, ownerWorkspaceId };
}

async function sendReview(tx: Tx, row: ReviewRow): Promise<void> {
  const { askedAt, dueAt, answeredAt, ...copy } = copyOf(row);
  await promise(tx, copyGuestReview, {
    ...copy,
    askedAt: askedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  });
}
