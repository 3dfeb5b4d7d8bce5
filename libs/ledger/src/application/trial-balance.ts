import type { Context, Db } from '@muster/platform';
import { trialBalances, type TrialBalance } from '../domain/trial-balance.ts';
import { accountBalances } from '../persistence/ledger.queries.ts';

/** All accounts of the workspace with what stands on them, one list per currency. */
export class ReadTrialBalance {
  constructor(private readonly db: Db) {}

  async run(ctx: Context): Promise<readonly TrialBalance[]> {
    return trialBalances(await this.db.read(ctx, accountBalances));
  }
}
