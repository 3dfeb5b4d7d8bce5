import { Db, provide } from '@muster/platform';
import { Global, Module } from '@nestjs/common';
import { SetRunBudget } from './application/budget/set-run-budget.ts';
import { BudgetResolver } from './graphql/budget.resolver.ts';
import { ReadRuns } from './application/read-runs.ts';

/** What a run may cost, for whoever pays for it. */
@Global()
@Module({ providers: [provide(SetRunBudget, Db), provide(BudgetResolver, ReadRuns, SetRunBudget)] })
export class BudgetModule {}
