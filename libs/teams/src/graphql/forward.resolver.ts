import type { Identity } from '@muster/identity';
import { ok, type WorkspaceId } from '@muster/kernel';
import { Ctx, CurrentVisitor, type Db, loader, may, toUnion, type Context, type Visitor } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { AskAhead, AskAheadRequest, KeepFreeAnswers } from '../application/hiring/ask-ahead.ts';
import type { ForwardView } from '../application/hiring/forward-view.ts';
import { timesOf, type SetQuietHours } from '../application/hiring/quiet.ts';
import { searchesOf, type SeatSearch } from '../application/hiring/seat-search.ts';
import { presentForward, presentKeepFree, presentQuiet, withClients } from './present-hiring.ts';

const InvalidInput = ({ says }: { says: string }) => says;

/** What is likely to come, asked ahead, and when nobody wants to be asked. */
@Resolver()
export class ForwardResolver {
  constructor(
    private readonly asking: AskAhead,
    private readonly answering: KeepFreeAnswers,
    private readonly forward: ForwardView,
    private readonly quiet: SetQuietHours,
    private readonly identity: Identity,
  ) {}

  @Query('forwardView')
  async forwardView(@Ctx() ctx: Context, @Args('days') days: number) {
    const items = await this.forward.list(ctx, days);
    return withClients(this.identity, items, {
      of: ({ clientWorkspaceId }) => clientWorkspaceId,
      show: presentForward,
    });
  }

  @Query('askedAhead')
  async askedAhead(@Ctx() ctx: Context, @Args('blueprintId') blueprintId: string) {
    return this.#named(await this.asking.list(ctx, blueprintId), ctx.workspaceId);
  }

  @Query('quietHours')
  async quietHours(@Ctx() ctx: Context) {
    return (await this.quiet.list(ctx)).map((view) => presentQuiet(view, timesOf));
  }

  @Mutation('askAhead')
  async askAhead(@Ctx() ctx: Context, @Args('input') input: AskAheadRequest) {
    const outcome = await this.asking.run(ctx, input);
    const shown = outcome.ok ? ok({ asked: await this.#named(outcome.value, ctx.workspaceId) }) : outcome;
    return toUnion(shown, 'AskedAhead', {
      NotFound: () => 'There is no such seat or worker.',
      NotAllowed: () => 'Only an owner or manager can ask people ahead.',
      InvalidInput,
    });
  }

  @Mutation('answerKeepFree')
  async answerKeepFree(@Ctx() ctx: Context, @Args('input') input: { keepFreeId: string; keeps: boolean }) {
    const outcome = await this.answering.answer(ctx, input);
    if (!outcome.ok)
      return toUnion(outcome, 'KeepFree', {
        NotFound: () => 'There is no such question.',
        NotAllowed: () => 'Your role here does not include answering for workers.',
      });
    const [shown] = await this.#named([outcome.value], outcome.value.ownerWorkspaceId);
    return { ...shown, __typename: 'KeepFree' };
  }

  @Mutation('setQuietHours')
  async setQuietHours(
    @Ctx() ctx: Context,
    @Args('input') input: { workerId: string; from?: string | null; to?: string | null },
  ) {
    const outcome = await this.quiet.run(ctx, { ...input, from: input.from ?? null, to: input.to ?? null });
    return toUnion(outcome.ok ? ok(presentQuiet(outcome.value, timesOf)) : outcome, 'QuietHours', {
      NotFound: () => 'There is no such person here.',
      NotAllowed: () => 'Your role or key does not include changing this profile.',
      InvalidInput,
    });
  }

  #named<Row extends Parameters<typeof presentKeepFree>[0]>(rows: readonly Row[], owner: WorkspaceId) {
    return withClients(this.identity, rows, { of: () => owner, show: presentKeepFree });
  }
}

interface ShownSeat {
  readonly id: string;
  readonly runOwner: WorkspaceId;
}

@Resolver('RunSeat')
export class SeatSearchResolver {
  constructor(private readonly db: Db) {}

  /** Whom else one asks is between the client and them. */
  @ResolveField('search')
  search(@Parent() seat: ShownSeat, @Ctx() ctx: Context, @CurrentVisitor() visitor: Visitor) {
    if (seat.runOwner !== ctx.workspaceId || !may(ctx, 'team:read')) return null;
    const searches = loader(visitor, 'teams.seat-searches', () => {
      return new DataLoader<string, SeatSearch | null>(async (ids) => {
        const found = await searchesOf(this.db, ctx, ids);
        return ids.map((id) => found.get(id) ?? null);
      });
    });
    return searches.load(seat.id);
  }
}
