import { err, parseId } from '@muster/kernel';
import {
  Ctx,
  CurrentVisitor,
  may,
  permissions,
  scopes,
  toUnion,
  type Action,
  type Context,
  type Visitor,
} from '@muster/platform';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Identity } from '../application/identity.ts';
import type { RevokeSession, SwitchWorkspace } from '../application/sessions.ts';
import { apiKeyById, membershipsOf, personById, sessionsOf } from '../persistence/identity.queries.ts';
import type { Db } from '@muster/platform';
import { presentApiKey, presentSession } from './present.ts';

/** Who is asking, and what they may do here. */
@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
    private readonly revoking: RevokeSession,
    private readonly switching: SwitchWorkspace,
  ) {}

  @Query('viewer')
  viewer(@CurrentVisitor() { ctx }: Visitor) {
    return ctx ? { ctx } : null;
  }

  @ResolveField('person')
  person(source: { ctx: Context }) {
    const { principal } = source.ctx;
    return principal.kind === 'person' ? this.db.global((rows) => personById(rows, principal.personId)) : null;
  }

  @ResolveField('apiKey')
  async apiKey(source: { ctx: Context }) {
    const { principal } = source.ctx;
    if (principal.kind !== 'agent') return null;
    const key = await this.db.global((rows) => apiKeyById(rows, principal.keyId));
    return key ? presentApiKey(key) : null;
  }

  @ResolveField('workspace')
  workspace(source: { ctx: Context }) {
    return this.identity.workspace(source.ctx.workspaceId);
  }

  @ResolveField('role')
  role(source: { ctx: Context }) {
    const { principal } = source.ctx;
    return principal.kind === 'person' ? principal.role.toUpperCase() : 'WORKER';
  }

  @ResolveField('actions')
  actions(source: { ctx: Context }) {
    return (Object.keys(permissions) as Action[]).filter((action) => may(source.ctx, action));
  }

  @ResolveField('memberships')
  async memberships(source: { ctx: Context }) {
    const { principal, workspaceId } = source.ctx;
    if (principal.kind !== 'person') return [{ workspace: await this.identity.workspace(workspaceId), role: 'WORKER' }];
    const rows = await this.db.global((global) => membershipsOf(global, principal.personId));
    const workspaces = await this.identity.workspaces(rows.map((row) => row.workspaceId));
    return rows.map((row) => ({ workspace: workspaces.get(row.workspaceId), role: row.role.toUpperCase() }));
  }

  @Query('sessions')
  async sessions(@Ctx() ctx: Context) {
    const { principal } = ctx;
    if (principal.kind !== 'person') return [];
    const rows = await this.db.global((global) => sessionsOf(global, principal.personId));
    return rows.map((row) => presentSession(row, principal.sessionId));
  }

  @Query('keyScopes')
  keyScopes() {
    return Object.entries(scopes).map(([name, says]) => ({ name, says }));
  }

  @Mutation('revokeSession')
  async revokeSession(@Ctx() ctx: Context, @Args('sessionId') sessionId: string) {
    const id = parseId<'Session'>(sessionId);
    const outcome = id ? await this.revoking.run(ctx, id) : err({ kind: 'NotFound' });
    const current = ctx.principal.kind === 'person' ? ctx.principal.sessionId : null;
    const shown = outcome.ok ? { ...outcome, value: presentSession(outcome.value, current) } : outcome;
    return toUnion(shown, 'Session', { NotFound: () => 'There is no such session.' });
  }

  @Mutation('switchWorkspace')
  async switchWorkspace(@CurrentVisitor() visitor: Visitor, @Args('workspaceId') workspaceId: string) {
    const { ctx } = visitor;
    if (!ctx) throw new Error('the access rule lets nobody else in');
    const id = parseId<'Workspace'>(workspaceId);
    const outcome = id ? await this.switching.run(ctx, id) : err({ kind: 'NotFound' });
    if (!outcome.ok) return toUnion(outcome, 'SignedIn', { NotFound: () => 'You are not a member of that workspace.' });
    const role = (await this.db.global((rows) => membershipsOf(rows, personOf(ctx)))).find(
      (row) => row.workspaceId === outcome.value.workspaceId,
    )?.role;
    const principal = ctx.principal.kind === 'person' && role ? { ...ctx.principal, role } : ctx.principal;
    return { __typename: 'SignedIn', viewer: { ctx: { ...ctx, principal, workspaceId: outcome.value.workspaceId } } };
  }
}

function personOf({ principal }: Context) {
  if (principal.kind !== 'person') throw new Error('only people have memberships');
  return principal.personId;
}
