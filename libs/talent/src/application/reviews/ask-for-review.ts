import { err, newId, ok, parseId, type Result } from '@muster/kernel';
import { may, once, promise, type Context, type Db, type IdempotencyKeyReused } from '@muster/platform';
import { isKnownSkill } from '../../domain/skill-catalogue.ts';
import { reviewRequestTable } from '../../persistence/review.tables.ts';
import { workerTable } from '../../persistence/worker.tables.ts';
import { mayChange, type NotAllowed } from '../may-change.ts';
import { invalid, type InvalidInput } from '../profile-mistakes.ts';
import { findPeers } from './review-jobs.ts';

export interface AskForReviewRequest {
  readonly workerId: string;
  readonly skill: string;
  readonly title: string;
  readonly work: string;
  /** For whom it was made: nobody of theirs is asked. */
  readonly clientWorkspaceId: string | null;
  readonly idempotencyKey: string;
}

export type AskForReviewRefusal = InvalidInput | { readonly kind: 'NotFound' } | NotAllowed | IdempotencyKeyReused;

const REVIEWS_WANTED = 2;
const LONGEST_TITLE = 120;
const LONGEST_WORK = 20_000;

/** Puts a piece of work before two peers who do not know whose it is, and who stay unknown themselves. */
export class AskForReview {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, request: AskForReviewRequest): Promise<Result<{ requestId: string }, AskForReviewRefusal>> {
    if (!may(ctx, 'talent:edit') || !mayChange(ctx, request.workerId))
      return err({ kind: 'NotAllowed', action: 'talent:edit' });
    const fault = faultIn(request);
    if (fault) return err(fault);
    const { idempotencyKey: key, ...input } = request;
    return once<{ requestId: string }, AskForReviewRefusal>(
      this.db,
      ctx,
      { operation: 'askForReview', key, input },
      async (tx) => {
        const workerId = parseId<'Worker'>(request.workerId);
        const worker = workerId && (await tx.one(workerTable, { id: workerId }));
        if (!worker) return err({ kind: 'NotFound' });
        if (!worker.skills.some(({ skill }) => skill === request.skill))
          return err(invalid('skill', 'Add the skill to the profile first: peers judge what somebody offers.'));
        const client = request.clientWorkspaceId === null ? undefined : parseId<'Workspace'>(request.clientWorkspaceId);
        const id = newId<'ReviewRequest'>();
        await tx.insert(reviewRequestTable, {
          id,
          workerId: worker.id,
          skill: request.skill,
          title: request.title.trim(),
          work: request.work.trim(),
          notWorkspaces: [tx.workspaceId, ...(client ? [client] : [])],
          wanted: REVIEWS_WANTED,
          asked: 0,
          createdAt: tx.now,
        });
        await promise(tx, findPeers, { requestId: id, turn: 0, count: REVIEWS_WANTED });
        return ok({ requestId: id });
      },
    );
  }
}

function faultIn({ skill, title, work }: AskForReviewRequest): InvalidInput | undefined {
  if (!isKnownSkill(skill)) return invalid('skill', `"${skill}" is not in the catalogue of skills.`);
  if (title.trim() === '' || title.trim().length > LONGEST_TITLE)
    return invalid('title', `Say in 1 to ${LONGEST_TITLE} characters what it is.`);
  if (work.trim() === '' || work.trim().length > LONGEST_WORK)
    return invalid('work', `The work itself or its address, in 1 to ${LONGEST_WORK} characters.`);
  return undefined;
}
