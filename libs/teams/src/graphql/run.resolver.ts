import type { Identity } from '@muster/identity';
import { ok, type Money, type WorkspaceId } from '@muster/kernel';
import { Ctx, CurrentVisitor, pageRequest, toUnion, type Context, type Visitor } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { RunActivity } from '../application/activity.ts';
import type { LaunchRun } from '../application/launch-run.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import type { RunView } from '../application/run-view.ts';
import { moneyWords } from './money-words.ts';
import { presentActivity, presentRun, presentWork } from './present-run.ts';
import { presentQuoteView } from './present-plan.ts';
import { fromApi } from './words.ts';
import { workspaceNames } from './workspace-name.loader.ts';

interface LaunchRunInput {
  readonly blueprintId: string;
  readonly variant: string;
  readonly idempotencyKey: string;
  readonly dryRun?: boolean | null;
}

/** Why a team cannot be launched. */
export const launchSentences = {
  FundsMissing: ({ needed, missing }: { needed: Money; missing: Money }) =>
    `${moneyWords(needed)} is set aside before anybody is asked, and ${moneyWords(missing)} of it is missing in your funds. Add it first.`,
  SeatCannotBeFilled: ({ gaps }: { gaps: readonly { says: string }[] }) => gaps.map(({ says }) => says).join(' '),
  BlueprintRefused: ({ says }: { says: string }) => says,
  NotFound: () => 'There is no such plan.',
  NotAllowed: () => 'Your role here does not include launching teams.',
  IdempotencyKeyReused: () => 'This key was used before with another input.',
};

@Resolver('Run')
export class RunResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly history: RunActivity,
    private readonly launching: LaunchRun,
  ) {}

  @Query('run')
  async run(@Ctx() ctx: Context, @Args('id') id: string) {
    const view = await this.runs.one(ctx, id);
    return view ? presentRun(view) : null;
  }

  @Query('runs')
  async allRuns(@Ctx() ctx: Context, @Args() args: { first?: number | null; after?: string | null }) {
    const { edges, pageInfo } = await this.runs.page(ctx, pageRequest(args.first, args.after));
    return { pageInfo, edges: edges.map(({ cursor, node }) => ({ cursor, node: presentRun(node) })) };
  }

  @ResolveField('activity')
  async activity(@Parent() { view }: { view: RunView }, @Ctx() ctx: Context, @Args('first') first: number) {
    const { visit, run } = view;
    return (await this.history.list(ctx, { visit, runId: run.id, first })).map(presentActivity);
  }

  @Mutation('launchRun')
  async launchRun(@Ctx() ctx: Context, @Args('input') input: LaunchRunInput) {
    const { dryRun, ...rest } = input;
    const request = { ...rest, variant: fromApi<'ai-with-review' | 'mixed' | 'people-only'>(input.variant) };
    if (dryRun) {
      const preview = await this.launching.preview(ctx, request);
      const shown = preview.ok ? ok({ ...preview.value, quote: presentQuoteView(preview.value.quote) }) : preview;
      return toUnion(shown, 'LaunchPreview', launchSentences);
    }
    const outcome = await this.launching.run(ctx, request);
    if (!outcome.ok) return toUnion(outcome, 'Run', launchSentences);
    const view = await this.runs.one(ctx, outcome.value.runId);
    if (!view) throw new Error('the run was launched and is gone');
    return { ...presentRun(view), __typename: 'Run' };
  }

  @Subscription('runChanged')
  async *runChanged(@Ctx() ctx: Context, @Args('runId') runId: string) {
    for await (const line of this.history.follow(ctx, runId)) yield { runChanged: presentActivity(line) };
  }
}

@Resolver('WorkItem')
export class WorkItemResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly identity: Identity,
  ) {}

  @Query('myWork')
  async myWork(@Ctx() ctx: Context, @Args('states') states?: readonly string[] | null) {
    const items = (await this.runs.work(ctx)).map(presentWork);
    return states ? items.filter(({ block }) => states.includes(block.state)) : items;
  }

  @ResolveField('clientName')
  clientName(@Parent() item: { clientWorkspaceId: WorkspaceId }, @CurrentVisitor() visitor: Visitor) {
    return workspaceNames(visitor, this.identity).load(item.clientWorkspaceId);
  }
}
