import { ok } from '@muster/kernel';
import { Ctx, CurrentVisitor, toUnion, type Context, type Visitor } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Opinions, OpinionView } from '../application/opinions/opinions.ts';
import type { SaveOpinion } from '../application/opinions/save-opinion.ts';
import type { WorkerCard } from '../domain/worker-card.ts';
import { opinionLoader } from './worker.loader.ts';

type ApiSubject = 'WORKER' | 'CLIENT';

@Resolver('Worker')
export class WorkerOpinionResolver {
  constructor(private readonly opinions: Opinions) {}

  @ResolveField('myOpinion')
  async myOpinion(@Parent() card: WorkerCard, @Ctx() ctx: Context, @CurrentVisitor() visitor: Visitor) {
    const found = await opinionLoader(visitor, ctx, this.opinions).load(card.id);
    return found ? forApi(found) : null;
  }
}

@Resolver()
export class OpinionResolver {
  constructor(
    private readonly opinions: Opinions,
    private readonly saving: SaveOpinion,
  ) {}

  @Query('myOpinions')
  async myOpinions(@Ctx() ctx: Context) {
    return (await this.opinions.mine(ctx)).map(forApi);
  }

  @Mutation('saveOpinion')
  async saveOpinion(@Ctx() ctx: Context, @Args('input') input: SaveOpinionInput) {
    const { subjectKind, score = null, ...rest } = input;
    const kind = subjectKind === 'CLIENT' ? ('client' as const) : ('worker' as const);
    const saved = await this.saving.run(ctx, { ...rest, subjectKind: kind, score });
    if (!saved.ok) return toUnion(saved, 'OpinionSaved', REFUSALS);
    const opinion = (await this.opinions.about(ctx, kind, [saved.value.subjectId])).get(saved.value.subjectId);
    const shown = { subjectId: saved.value.subjectId, opinion: opinion ? forApi(opinion) : null };
    return toUnion(ok(shown), 'OpinionSaved', {});
  }
}

const REFUSALS = {
  InvalidInput: ({ says }: { says: string }) => says,
  NotFound: () => 'There is nobody with this id.',
  NotAllowed: () => 'Your role or key does not include opinions.',
};

function forApi(view: OpinionView) {
  return { ...view, subjectKind: view.subjectKind.toUpperCase() };
}

interface SaveOpinionInput {
  readonly subjectKind: ApiSubject;
  readonly subjectId: string;
  readonly score?: number | null;
  readonly note: string;
}
