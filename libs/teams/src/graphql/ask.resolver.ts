import { ok, type Result } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AnswerAsk, AnswerAskRequest } from '../application/asks/answer-ask.ts';
import type { AskRequest, OpenAsk } from '../application/asks/open-ask.ts';
import type { WaitingAsks } from '../application/asks/waiting-asks.ts';
import type { BlockDone, BlockRequest } from '../application/block-acts.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import { presentAsk } from './present-run.ts';
import { invalidInput, workSentences } from './shown-block.ts';
import { fromApi, toApi } from './words.ts';

interface AskInput extends BlockRequest {
  readonly kind: string;
  readonly question: string;
  readonly options?: readonly string[] | null;
  readonly act?: string | null;
  readonly otherwise?: string | null;
  readonly isWaiting?: boolean | null;
  readonly toSeatId?: string | null;
  readonly answerBy?: Date | null;
}

const sentences = {
  ...workSentences,
  InvalidInput: invalidInput,
  NotFound: () => 'There is no such question, or block, in a run of yours.',
  NotAllowed: () => 'This is for somebody else to ask or to answer.',
};

/** What waits for a person. */
@Resolver()
export class AskResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly asking: OpenAsk,
    private readonly answering: AnswerAsk,
    private readonly waiting: WaitingAsks,
  ) {}

  @Query('waitingAsks')
  async waitingAsks(@Ctx() ctx: Context) {
    return (await this.waiting.run(ctx)).map(presentAsk);
  }

  @Mutation('ask')
  async ask(@Ctx() ctx: Context, @Args('input') input: AskInput) {
    const request: AskRequest = {
      ...input,
      kind: fromApi<AskRequest['kind']>(input.kind),
      act: input.act === 'REDO' ? 'redo' : 'words',
      options: input.options ?? [],
      otherwise: input.otherwise ?? null,
      isWaiting: input.isWaiting ?? false,
      toSeatId: input.toSeatId ?? null,
      answerBy: input.answerBy ?? null,
    };
    return toUnion(await this.#shown(ctx, await this.asking.run(ctx, request)), 'Ask', sentences);
  }

  @Mutation('answerAsk')
  async answerAsk(@Ctx() ctx: Context, @Args('input') input: AnswerAskRequest & { readonly text?: string | null }) {
    const answer = fromApi<AnswerAskRequest['answer']>(input.answer);
    const outcome = await this.answering.run(ctx, { ...input, answer, text: input.text ?? null });
    return toUnion(await this.#shown(ctx, outcome), 'Ask', sentences);
  }

  async #shown<E extends { readonly kind: string }>(
    ctx: Context,
    outcome: Result<BlockDone & { askId: string }, E>,
  ): Promise<Result<object, E>> {
    if (!outcome.ok) {
      const { refusal } = outcome;
      return 'state' in refusal ? { ok: false, refusal: { ...refusal, state: toApi(String(refusal.state)) } } : outcome;
    }
    const { runId, askId } = outcome.value;
    const view = await this.runs.one(ctx, runId);
    const found = view?.asks.find(({ ask }) => ask.id === askId);
    if (!found) throw new Error(`the question ${askId} was asked and is gone`);
    return ok(presentAsk(found));
  }
}
