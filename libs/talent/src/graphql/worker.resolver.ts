import { ok, parseId, type Money, type Result } from '@muster/kernel';
import { Ctx, CurrentVisitor, pageRequest, toUnion, type Context, type Visitor } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SaveWorker } from '../application/save-worker.ts';
import type { SetAvailability } from '../application/set-availability.ts';
import type { Talent } from '../application/talent.ts';
import type { SearchWorkers } from '../application/search-workers.ts';
import type { WorkerCard, WorkerId } from '../domain/worker-card.ts';
import type { WorkingHours } from '../domain/working-hours.ts';
import { filterFromApi, kindFromApi, reasonForApi, type ApiFilter, type ApiKind } from './search-view.ts';
import { trackRecordLoader } from './worker.loader.ts';

/** Upper contexts show a worker by returning its card. */
@Resolver('Worker')
export class WorkerResolver {
  constructor(private readonly talent: Talent) {}

  @ResolveField('kind')
  kind(card: WorkerCard) {
    return card.kind.toUpperCase();
  }

  @ResolveField('skills')
  skills(card: WorkerCard) {
    return card.skills.map(({ skill, level, evidence }) => ({
      skill,
      level,
      evidence: evidence ?? null,
      label: this.talent.skillLabel(skill),
    }));
  }

  @ResolveField('isMine')
  isMine(@Parent() card: WorkerCard, @Ctx() ctx: Context) {
    return card.workspaceId === ctx.workspaceId;
  }

  @ResolveField('trackRecord')
  trackRecord(@Parent() card: WorkerCard, @CurrentVisitor() visitor: Visitor) {
    return trackRecordLoader(visitor, this.talent).load(card.id);
  }
}

@Resolver()
export class TalentResolver {
  constructor(
    private readonly talent: Talent,
    private readonly searching: SearchWorkers,
    private readonly saving: SaveWorker,
    private readonly settingAvailability: SetAvailability,
  ) {}

  @Query('workers')
  async workers(@Ctx() ctx: Context, @Args() { filter, first, after }: WorkersArgs) {
    const { edges, pageInfo } = await this.searching.run(filterFromApi(filter ?? {}), pageRequest(first, after));
    const shown = edges.map(({ reasons, ...edge }) => ({
      ...edge,
      reasons: reasons.map((reason) => reasonForApi(reason, ctx.locale)),
    }));
    return { edges: shown, pageInfo };
  }

  @Query('worker')
  async worker(@Args('id') id: string) {
    const workerId = parseId<'Worker'>(id);
    return workerId ? ((await this.talent.card(workerId)) ?? null) : null;
  }

  @Query('myWorkers')
  myWorkers(@Ctx() ctx: Context) {
    return this.talent.mine(ctx);
  }

  @Mutation('saveWorker')
  async saveWorker(@Ctx() ctx: Context, @Args('input') input: SaveWorkerInput) {
    const { workerId = null, hours = null, kind, ...rest } = input;
    const outcome = await this.saving.run(ctx, { ...rest, workerId, hours, kind: kindFromApi(kind) });
    return toUnion(await this.#shown(outcome), 'Worker', {
      InvalidInput: ({ says }) => says,
      NotFound: noSuchWorker,
      NotAllowed: notAllowed,
    });
  }

  @Mutation('setAvailability')
  async setAvailability(@Ctx() ctx: Context, @Args() { workerId, isAvailable }: SetAvailabilityArgs) {
    const outcome = await this.settingAvailability.run(ctx, workerId, isAvailable);
    return toUnion(await this.#shown(outcome), 'Worker', { NotFound: noSuchWorker, NotAllowed: notAllowed });
  }

  async #shown<E>(outcome: Result<{ workerId: WorkerId }, E>): Promise<Result<WorkerCard, E>> {
    if (!outcome.ok) return outcome;
    const card = await this.talent.card(outcome.value.workerId);
    if (!card) throw new Error(`the worker ${outcome.value.workerId} was saved without a listing`);
    return ok(card);
  }
}

const noSuchWorker = () => 'There is no such worker here.';
const notAllowed = () => 'Your role or key does not include changing this profile.';

interface WorkersArgs {
  readonly filter?: ApiFilter | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface SaveWorkerInput {
  readonly workerId?: string | null;
  readonly kind: ApiKind;
  readonly displayName: string;
  readonly headline: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly { readonly tag: string; readonly level: string }[];
  readonly skills: readonly { readonly skill: string; readonly level: number; readonly evidence?: string | null }[];
  readonly rate: Money;
  readonly hours?: readonly WorkingHours[] | null;
}

interface SetAvailabilityArgs {
  readonly workerId: string;
  readonly isAvailable: boolean;
}
