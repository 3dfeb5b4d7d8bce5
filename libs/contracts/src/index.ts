import type { Migration } from '@muster/platform';
import { Contracts1764000000008 } from './persistence/migrations/0001-contracts.ts';

export { Contracts, type EngagedBlockView, type EngagementView } from './application/contracts.ts';
export { engagementAgreed, engagementEnded, workAccepted } from './application/contracts-events.ts';
export { ContractsModule } from './contracts.module.ts';
export { ContractsJobs, contractsListeners } from './jobs/contracts.jobs.ts';
export { contractsTables } from './persistence/contracts.tables.ts';
export { default as contractsTypeDefs } from './graphql/contracts.graphql?raw';
export const contractsMigrations: readonly Migration[] = [Contracts1764000000008];
