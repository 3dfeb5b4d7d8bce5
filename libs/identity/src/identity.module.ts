import { Global, Module } from '@nestjs/common';
import { CLOCK, CONFIG, Db, provide } from '@muster/platform';
import { CreateApiKey, OWNS_WORKER, RevokeApiKey } from './application/api-keys.ts';
import { Authenticate } from './application/authenticate.ts';
import { ForgetOld } from './application/forget-old.ts';
import { Identity } from './application/identity.ts';
import { RevokeSession, SwitchWorkspace } from './application/sessions.ts';
import { SignIn } from './application/sign-in.ts';
import { SignUp } from './application/sign-up.ts';
import { AddMember, UpdateBusinessDetails } from './application/workspaces.ts';
import { AccountResolver } from './graphql/account.resolver.ts';
import { ViewerResolver } from './graphql/identity.resolver.ts';
import { IdentityJobs } from './jobs/identity.jobs.ts';
import { MembersResolver, WorkspaceResolver } from './graphql/workspace.resolver.ts';

@Global()
@Module({
  providers: [
    provide(Identity, Db),
    provide(Authenticate, Db, CLOCK),
    provide(SignUp, Db, CLOCK, CONFIG),
    provide(SignIn, Db, CLOCK, CONFIG),
    provide(RevokeSession, Db),
    provide(SwitchWorkspace, Db),
    provide(UpdateBusinessDetails, Db),
    provide(AddMember, Db),
    provide(CreateApiKey, Db, OWNS_WORKER),
    provide(RevokeApiKey, Db),
    provide(ForgetOld, Db, CLOCK),
    provide(IdentityJobs, ForgetOld),
    provide(AccountResolver, SignUp, SignIn, Authenticate, RevokeSession),
    provide(ViewerResolver, Db, Identity, RevokeSession, SwitchWorkspace),
    provide(WorkspaceResolver, Identity, UpdateBusinessDetails),
    provide(MembersResolver, Db, AddMember, CreateApiKey, RevokeApiKey),
  ],
  exports: [Identity, Authenticate, SignUp, CreateApiKey, UpdateBusinessDetails, IdentityJobs],
})
export class IdentityModule {}
