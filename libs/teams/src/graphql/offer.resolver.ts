import type { Identity } from '@muster/identity';
import { ok, type Result, type WorkspaceId } from '@muster/kernel';
import { Ctx, CurrentVisitor, toUnion, type Context, type Visitor } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { AnswerOffer, AnswerRefusal } from '../application/answer-offer.ts';
import type { ReadOffers } from '../application/read-offers.ts';
import { offerState, presentOffer } from './present-run.ts';
import { workspaceNames } from './workspace-name.loader.ts';

interface AnswerOfferInput {
  readonly offerId: string;
  readonly idempotencyKey: string;
  readonly reason?: string | null;
}

const GONE: Readonly<Record<string, string>> = {
  EXPIRED: 'The time for an answer is over, and the seat went on to the next.',
  DECLINED: 'You declined this offer.',
  ACCEPTED: 'You accepted this offer.',
  WITHDRAWN: 'The client no longer needs this seat filled.',
};

@Resolver('Offer')
export class OfferResolver {
  constructor(
    private readonly reading: ReadOffers,
    private readonly answering: AnswerOffer,
    private readonly identity: Identity,
  ) {}

  @Query('offers')
  async offers(@Ctx() ctx: Context, @Args('state') state?: string | null) {
    const offers = (await this.reading.list(ctx)).map(presentOffer);
    return state ? offers.filter((offer) => offer.state === state) : offers;
  }

  @ResolveField('clientName')
  clientName(@Parent() offer: { clientWorkspaceId: WorkspaceId }, @CurrentVisitor() visitor: Visitor) {
    return workspaceNames(visitor, this.identity).load(offer.clientWorkspaceId);
  }

  @Mutation('acceptOffer')
  async acceptOffer(@Ctx() ctx: Context, @Args('input') input: AnswerOfferInput) {
    return this.#shown(ctx, await this.answering.accept(ctx, { ...input, reason: null }));
  }

  @Mutation('declineOffer')
  async declineOffer(@Ctx() ctx: Context, @Args('input') input: AnswerOfferInput) {
    return this.#shown(ctx, await this.answering.decline(ctx, { ...input, reason: input.reason ?? null }));
  }

  @Subscription('offersChanged')
  async *offersChanged(@Ctx() ctx: Context) {
    for await (const offer of this.reading.follow(ctx)) yield { offersChanged: presentOffer(offer) };
  }

  async #shown(ctx: Context, outcome: Result<{ offerId: string }, AnswerRefusal>) {
    const shown = outcome.ok ? ok(presentOffer(await this.reading.answered(ctx, outcome.value.offerId))) : outcome;
    const union = toUnion(shown, 'Offer', {
      OfferGone: ({ state }) => GONE[offerState(state)] ?? 'This offer cannot be answered any more.',
      NotFound: () => 'There is no such offer.',
      NotAllowed: () => 'Your role here does not include answering offers.',
      IdempotencyKeyReused: () => 'This key was used before with another input.',
    });
    if (outcome.ok || outcome.refusal.kind !== 'OfferGone') return union;
    return { ...union, state: offerState(outcome.refusal.state) };
  }
}
