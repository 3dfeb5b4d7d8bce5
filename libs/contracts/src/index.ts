import type { Migration } from '@muster/platform';
import { Contracts1764000000008 } from './persistence/migrations/0001-contracts.ts';
import { Contracts1764000000028 } from './persistence/migrations/0002-begun-work.ts';

export { Contracts, type EngagedBlockView, type EngagementView } from './application/contracts.ts';
export { Agree } from './application/agree.ts';
export { engagementAgreed, engagementEnded, runEnded, workAccepted } from './application/contracts-events.ts';
export { FollowWork } from './application/follow-work.ts';
export { KeepCopy } from './application/keep-copy.ts';
export { RunAccounts } from './application/run-accounts.ts';
export { ContractsModule } from './contracts.module.ts';
export { ContractsJobs, contractsListeners } from './jobs/contracts.jobs.ts';
export { contractsTables } from './persistence/contracts.tables.ts';
export { default as contractsTypeDefs } from './graphql/contracts.graphql?raw';
export const contractsMigrations: readonly Migration[] = [Contracts1764000000008, Contracts1764000000028];
