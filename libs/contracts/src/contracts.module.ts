import { Global, Module } from '@nestjs/common';
import { Identity } from '@muster/identity';
import { Db, provide } from '@muster/platform';
import { Teams } from '@muster/teams';
import { Agree } from './application/agree.ts';
import { Contracts } from './application/contracts.ts';
import { FollowWork } from './application/follow-work.ts';
import { KeepCopy } from './application/keep-copy.ts';
import { ReadEngagements } from './application/read-engagements.ts';
import { RunAccounts } from './application/run-accounts.ts';
import { EngagementResolver } from './graphql/engagement.resolver.ts';
import { ContractsJobs } from './jobs/contracts.jobs.ts';

@Global()
@Module({
  providers: [
    provide(Contracts),
    provide(Agree, Teams, Identity),
    provide(FollowWork),
    provide(RunAccounts, Teams),
    provide(KeepCopy, Db),
    provide(ReadEngagements, Db, Contracts),
    provide(ContractsJobs, Agree, FollowWork, KeepCopy),
    provide(EngagementResolver, ReadEngagements),
  ],
  exports: [Contracts, ContractsJobs, RunAccounts],
})
export class ContractsModule {}
