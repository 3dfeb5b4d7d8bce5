import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, promise, type Context, type Db } from '@muster/platform';
import { reviewTaskTable } from '../../persistence/review.tables.ts';
import { mayChange, type NotAllowed } from '../may-change.ts';
import { invalid, type InvalidInput } from '../profile-mistakes.ts';
import { bringReview } from './review-jobs.ts';

export interface AnswerReviewRequest {
  readonly taskId: string;
  /** Null declines, without any harm: somebody else is asked. */
  readonly score: number | null;
  readonly comment: string;
}

export interface ReviewAlreadyGiven {
  readonly kind: 'ReviewAlreadyGiven';
}

export type AnswerReviewRefusal = InvalidInput | ReviewAlreadyGiven | { readonly kind: 'NotFound' } | NotAllowed;

const LONGEST_COMMENT = 2_000;

/** The peer's judgement of a stranger's work. */
export class AnswerReview {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, request: AnswerReviewRequest): Promise<Result<{ taskId: string }, AnswerReviewRefusal>> {
    if (!may(ctx, 'talent:edit')) return err({ kind: 'NotAllowed', action: 'talent:edit' });
    const { score } = request;
    const comment = request.comment.trim();
    if (score !== null && !(Number.isInteger(score) && score >= 1 && score <= 5))
      return err(invalid('score', 'A judgement is a whole number from 1 to 5.'));
    if (score !== null && comment === '') return err(invalid('comment', 'Say what is good and what is missing.'));
    if (comment.length > LONGEST_COMMENT) return err(invalid('comment', `At most ${LONGEST_COMMENT} characters.`));
    const id = parseId<'ReviewTask'>(request.taskId);
    if (!id) return err({ kind: 'NotFound' });
    return this.db.write<{ taskId: string }, AnswerReviewRefusal>(ctx, async (tx) => {
      const task = await tx.lock(reviewTaskTable, { id });
      if (!task) return err({ kind: 'NotFound' });
      if (!mayChange(ctx, task.workerId)) return err({ kind: 'NotAllowed', action: 'talent:edit' });
      if (task.state !== 'asked') return err({ kind: 'ReviewAlreadyGiven' });
      const state = score === null ? ('declined' as const) : ('answered' as const);
      await tx.update(reviewTaskTable, { id }, { state, score, comment, answeredAt: tx.now });
      const { returnWorkspaceId: requestWorkspaceId, returnId: requestId, turn } = task;
      await promise(tx, bringReview, { requestWorkspaceId, requestId, turn, score, comment });
      return ok({ taskId: id });
    });
  }
}
