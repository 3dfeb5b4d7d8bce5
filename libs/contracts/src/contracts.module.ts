import { Global, Module } from '@nestjs/common';
import { Files } from '@muster/documents';
import { Identity } from '@muster/identity';
import { Db, provide } from '@muster/platform';
import { Teams } from '@muster/teams';
import { Agree } from './application/agree.ts';
import { Contracts } from './application/contracts.ts';
import { FollowWork } from './application/follow-work.ts';
import { KeepCopy } from './application/keep-copy.ts';
import { ReadEngagements } from './application/read-engagements.ts';
import { EngagementResolver } from './graphql/engagement.resolver.ts';
import { ContractsJobs } from './jobs/contracts.jobs.ts';

@Global()
@Module({
  providers: [
    provide(Contracts),
    provide(Agree, Teams, Identity, Files),
    provide(FollowWork),
    provide(KeepCopy, Db),
    provide(ReadEngagements, Db, Contracts),
    provide(ContractsJobs, Agree, FollowWork, KeepCopy, Files, Teams),
    provide(EngagementResolver, ReadEngagements),
  ],
  exports: [Contracts, ContractsJobs],
})
export class ContractsModule {}
