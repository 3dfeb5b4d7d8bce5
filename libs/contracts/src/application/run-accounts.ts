import type { Tx } from '@muster/platform';
import type { RunAccount, Teams } from '@muster/teams';

/** What a run owes and whether more can come, for contexts that do not know of runs. In the client's workspace. */
export class RunAccounts {
  constructor(private readonly teams: Teams) {}

  /** Nothing changes about it until the transaction ends. @returns undefined when there is no such run here */
  lock(tx: Tx, runId: string): Promise<RunAccount | undefined> {
    return this.teams.lockAccount(tx, runId);
  }
}
