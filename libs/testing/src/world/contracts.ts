import { Agree, Contracts, ContractsJobs, FollowWork, KeepCopy, RunAccounts } from '@muster/contracts';
import { DocumentsJobs } from '@muster/documents';
import { Teams } from '@muster/teams';
import type { JobHandler } from '@muster/platform';
import { drainIntents } from '../postgres/drain-intents.ts';
import type { PrototypeRun } from './prototype-run.ts';

/** The contracts context over a running team: everything that follows from what happens in the run, on demand. */
export function contractsWorld({ database, world }: Pick<PrototypeRun, 'database' | 'world'>) {
  const { db } = database;
  const teams = new Teams();
  const jobs = new ContractsJobs(new Agree(teams, world.identity), new FollowWork(), new KeepCopy(db));
  const handlers: readonly JobHandler[] = [...world.jobs.handlers, ...jobs.handlers, ...new DocumentsJobs().handlers];
  return {
    ...{ jobs, handlers, contracts: new Contracts(), accounts: new RunAccounts(teams) },
    drain: () => drainIntents(database, handlers),
  };
}
