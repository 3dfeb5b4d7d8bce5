import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AnswerReview } from '../application/reviews/answer-review.ts';
import type { AskForReview } from '../application/reviews/ask-for-review.ts';
import type { Reviews } from '../application/reviews/reviews.ts';
import { nameOfSkill } from '../application/skill-view.ts';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly reviews: Reviews,
    private readonly asking: AskForReview,
    private readonly answering: AnswerReview,
  ) {}

  @Query('peerReviewRequests')
  async reviewRequests(@Ctx() ctx: Context) {
    const requests = await this.reviews.requests(ctx);
    return requests.map((request) => ({ ...request, label: nameOfSkill(request.skill, ctx.locale) }));
  }

  @Query('peerReviewTasks')
  async reviewTasks(@Ctx() ctx: Context) {
    const tasks = await this.reviews.tasks(ctx);
    return tasks.map((task) => ({
      ...task,
      label: nameOfSkill(task.skill, ctx.locale),
      state: task.state.toUpperCase(),
    }));
  }

  @Mutation('askForPeerReview')
  async askForReview(@Ctx() ctx: Context, @Args('input') input: AskForPeerReviewInput) {
    const { clientWorkspaceId = null, ...rest } = input;
    return toUnion(await this.asking.run(ctx, { ...rest, clientWorkspaceId }), 'PeerReviewAsked', {
      ...REFUSALS,
      IdempotencyKeyReused: () => 'This key was used before with another input.',
    });
  }

  @Mutation('answerPeerReview')
  async answerReview(@Ctx() ctx: Context, @Args('input') { score = null, ...rest }: AnswerPeerReviewInput) {
    return toUnion(await this.answering.run(ctx, { ...rest, score }), 'PeerReviewAnswered', {
      ...REFUSALS,
      ReviewAlreadyGiven: () => 'You answered this before; a judgement stays as it was given.',
    });
  }
}

const REFUSALS = {
  InvalidInput: ({ says }: { says: string }) => says,
  NotFound: () => 'There is no such thing here.',
  NotAllowed: () => 'Your role or key does not include reviews.',
};

interface AskForPeerReviewInput {
  readonly workerId: string;
  readonly skill: string;
  readonly title: string;
  readonly work: string;
  readonly clientWorkspaceId?: string | null;
  readonly idempotencyKey: string;
}

interface AnswerPeerReviewInput {
  readonly taskId: string;
  readonly score?: number | null;
  readonly comment: string;
}
