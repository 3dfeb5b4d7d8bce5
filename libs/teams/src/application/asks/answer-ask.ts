import type { Files } from '@muster/documents';
import { err, ok, parseId, type Result } from '@muster/kernel';
import type { Context, Db } from '@muster/platform';
import type { AskEvent } from '../../domain/running/ask.ts';
import { askById } from '../../persistence/running/ask.table.ts';
import {
  actOnBlock,
  checkText,
  notNow,
  type Act,
  type ActRefusal,
  type BlockDone,
  type NotNow,
} from '../block-acts.ts';
import { notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { runAccess } from '../run-access.ts';
import { visitRun } from '../visit.ts';
import { answersOf, mayWithdraw } from './ask-people.ts';
import { moveAsk } from './resume-ask.ts';

export interface AnswerAskRequest {
  readonly runId: string;
  readonly askId: string;
  readonly answer: 'approve' | 'refuse' | 'answer' | 'take-over' | 'keep' | 'withdraw';
  /** Required with an answer in words; a reason otherwise. */
  readonly text: string | null;
  readonly idempotencyKey: string;
}

type Refusal = NotNow | InvalidInput | NotAllowed | NotFound;
export type AnswerAskRefusal = Refusal | ActRefusal;

/** A person's answer, and everything that follows from it, once. */
export class AnswerAsk {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
  ) {}

  async run(ctx: Context, request: AnswerAskRequest): Promise<Result<BlockDone & { askId: string }, AnswerAskRefusal>> {
    const { runId, askId } = request;
    const visit = await visitRun(this.db, ctx, runId);
    const id = parseId<'Ask'>(askId);
    const found = visit && id && (await this.db.read(visit.ctx, (tx) => askById(tx, id)));
    if (!found || found.runId !== runId) return err(notFound());
    const outcome = await actOnBlock<Refusal>(this.db, ctx, {
      operation: 'answerAsk',
      action: 'work:do',
      isAnswer: true,
      alsoIn: ['finished'],
      request: { ...request, blockId: found.blockId },
      act: (act) => this.#answer(ctx, request, act),
    });
    return outcome.ok ? ok({ ...outcome.value, askId }) : outcome;
  }

  async #answer(ctx: Context, { askId, answer, text }: AnswerAskRequest, act: Act): Promise<Result<void, Refusal>> {
    const { tx, work, block, home } = act;
    const ask = await askById(tx, askId);
    const access = await runAccess(tx, ctx, { runId: work.run.id, home });
    if (!ask || !access) return err(notFound());
    const caller = { ctx, home, access };
    if (!work.now.openAsks.some(({ id }) => id === askId)) return err(notNow(block, 'This was answered already.'));
    const isAllowed =
      answer === 'withdraw' ? mayWithdraw(ask, caller) : answersOf(ask, work.now, caller).includes(answer as AskEvent);
    if (!isAllowed) return err(notAllowed('ask:answer'));
    const fault = answer === 'answer' || text?.trim() ? checkText('text', text ?? '') : undefined;
    if (fault) return err(fault);
    const moved = await moveAsk(tx, work, { ask, event: answer, text: text?.trim() ? text : null, files: this.files });
    return moved.ok ? ok(undefined) : err(notNow(block, 'This was answered already.'));
  }
}
