import type { Identity } from '@muster/identity';
import { ok } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { HiringRecords } from '../application/hiring/hiring-records.ts';
import type { ReadPassOvers } from '../application/hiring/pass-over-views.ts';
import type { AnswerReviewRequest, RequestReviewRequest, Reviews } from '../application/hiring/reviews.ts';
import { presentPassOver, presentReview, withClients } from './present-hiring.ts';
import { fromApi } from './words.ts';

const MOST_SHOWN = 200;

const InvalidInput = ({ says }: { says: string }) => says;
const IdempotencyKeyReused = () => 'This key was used before with another input.';

/** Why, why not, and a person who looks again. */
@Resolver()
export class HiringReviewResolver {
  constructor(
    private readonly passedOver: ReadPassOvers,
    private readonly reviewing: Reviews,
    private readonly records: HiringRecords,
    private readonly identity: Identity,
  ) {}

  @Query('passOvers')
  async passOvers(@Ctx() ctx: Context, @Args('first') first: number) {
    const rows = await this.passedOver.list(ctx, Math.min(Math.max(first, 0), MOST_SHOWN));
    return withClients(this.identity, rows, { of: ({ ownerWorkspaceId }) => ownerWorkspaceId, show: presentPassOver });
  }

  @Query('myHiringReviews')
  async myHiringReviews(@Ctx() ctx: Context) {
    const rows = await this.reviewing.mine(ctx);
    return withClients(this.identity, rows, { of: ({ ownerWorkspaceId }) => ownerWorkspaceId, show: presentReview });
  }

  @Query('hiringReviews')
  async hiringReviews(@Ctx() ctx: Context, @Args('state') state?: string | null) {
    const rows = await this.reviewing.owed(ctx);
    const shown = await withClients(this.identity, rows, { of: ({ workspaceId }) => workspaceId, show: presentReview });
    return state ? shown.filter((review) => review.state === state) : shown;
  }

  @Query('hiringRecords')
  async hiringRecords(@Ctx() ctx: Context, @Args('runId') runId: string) {
    return this.records.list(ctx, runId);
  }

  @Mutation('requestReview')
  async requestReview(
    @Ctx() ctx: Context,
    @Args('input') input: Omit<RequestReviewRequest, 'decision'> & { decision: string },
  ) {
    const decision = fromApi<RequestReviewRequest['decision']>(input.decision);
    const outcome = await this.reviewing.request(ctx, { ...input, decision });
    const name = outcome.ok ? await this.#nameOf(outcome.value.ownerWorkspaceId) : '';
    return toUnion(outcome.ok ? ok(presentReview(outcome.value, name)) : outcome, 'HiringReview', {
      NotFound: () => 'There is no such decision about a worker of yours.',
      NotAllowed: () => 'Your role here does not include answering for workers.',
      ...{ InvalidInput, IdempotencyKeyReused },
    });
  }

  @Mutation('answerReview')
  async answerReview(@Ctx() ctx: Context, @Args('input') input: AnswerReviewRequest) {
    const outcome = await this.reviewing.answer(ctx, input);
    const name = outcome.ok ? await this.#nameOf(outcome.value.workspaceId) : '';
    return toUnion(outcome.ok ? ok(presentReview(outcome.value, name)) : outcome, 'HiringReview', {
      NotFound: () => 'Nobody asked you for such a review.',
      NotAllowed: () => 'Only an owner or manager can answer a review.',
      PersonNeeded: () => 'A review is answered by a signed-in person, not by a key.',
      ReviewerDecided: () => 'Somebody else has to look at this: you decided it, or belong to the house of the worker.',
      ReviewAnswered: () => 'This review has its answer.',
      ...{ InvalidInput, IdempotencyKeyReused },
    });
  }

  @Subscription('myHiringChanged')
  async *myHiringChanged(@Ctx() ctx: Context) {
    for await (const id of this.passedOver.follow(ctx)) yield { myHiringChanged: id };
  }

  async #nameOf(workspaceId: Parameters<Identity['workspaces']>[0][number]): Promise<string> {
    return (await this.identity.workspaces([workspaceId])).get(workspaceId)?.name ?? '';
  }
}
