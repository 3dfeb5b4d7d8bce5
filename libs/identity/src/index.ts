import type { Listener, Migration } from '@muster/platform';
import { Identity1764000000002 } from './persistence/migrations/0001-identity.ts';
import { Identity1764000000022 } from './persistence/migrations/0002-forgetting.ts';

export { Authenticate, type Credentials } from './application/authenticate.ts';
export { CreateApiKey, OWNS_WORKER, type OwnsWorker } from './application/api-keys.ts';
export { ForgetOld } from './application/forget-old.ts';
export { Identity } from './application/identity.ts';
export { apiKeyRevoked, sessionRevoked, workspaceCreated } from './application/identity-events.ts';
export { SignIn } from './application/sign-in.ts';
export { SignUp } from './application/sign-up.ts';
export { UpdateBusinessDetails } from './application/workspaces.ts';
export type { BusinessDetails, Workspace, WorkspaceKind } from './domain/workspace.ts';
export { IdentityJobs } from './jobs/identity.jobs.ts';
export { IdentityModule } from './identity.module.ts';
export { identityTables } from './persistence/identity.tables.ts';
export { default as identityTypeDefs } from './graphql/identity.graphql?raw';
export const identityMigrations: readonly Migration[] = [Identity1764000000002, Identity1764000000022];
export const identityListeners: readonly Listener[] = [];
