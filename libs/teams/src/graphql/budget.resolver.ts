import { money, ok, type Money, type Result } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SetRunBudget, SetRunBudgetRefusal } from '../application/budget/set-run-budget.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import type { RunView } from '../application/run-view.ts';
import { moneyWords } from './money-words.ts';
import { presentRun } from './present-run.ts';
import { inApiWords, toApi } from './words.ts';

interface SetRunBudgetInput {
  readonly runId: string;
  readonly limit: Money;
  readonly idempotencyKey: string;
}

const sentences = {
  BudgetBelowPromised: ({ least }: { least: Money }) =>
    `${moneyWords(least)} is promised or spent already. The budget cannot be less.`,
  RunNotNow: ({ says }: { says: string }) => says,
  InvalidInput: ({ says }: { says: string }) => says,
  NotFound: () => 'There is no such run of yours.',
  NotAllowed: () => 'Only an owner or manager can change the budget.',
  IdempotencyKeyReused: () => 'This key was used before with another input.',
};

@Resolver('Run')
export class BudgetResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly setting: SetRunBudget,
  ) {}

  @ResolveField('money')
  money(@Parent() { view }: { view: RunView }) {
    if (!view.budget) return null;
    const { run, budget } = view;
    return {
      ...budget,
      standing: toApi(budget.standing),
      askedAt: run.budgetAnsweredAt ? null : run.budgetAskedAt,
      stoppedAt: run.spendingStoppedAt,
      missing: run.missingMinor === null ? null : money(run.missingMinor, run.currency),
      unpaidSeatId: run.unpaidSeatId,
      lacking: run.lacking && toApi(run.lacking),
    };
  }

  @Mutation('setRunBudget')
  async setRunBudget(@Ctx() ctx: Context, @Args('input') { runId, limit, idempotencyKey }: SetRunBudgetInput) {
    const amount = money(limit.minor, limit.currency);
    const outcome = await this.setting.run(ctx, { runId, limit: amount, idempotencyKey });
    return toUnion(await this.#shown(ctx, runId, outcome), 'Run', sentences);
  }

  async #shown(ctx: Context, runId: string, outcome: Result<unknown, SetRunBudgetRefusal>) {
    if (!outcome.ok) return inApiWords(outcome);
    const view = await this.runs.one(ctx, runId);
    if (!view) throw new Error(`the run ${runId} was changed and is gone`);
    return ok(presentRun(view));
  }
}
