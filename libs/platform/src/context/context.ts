import type { Id, WorkspaceId } from '@muster/kernel';
import { permissions, type Action, type ActionRule, type Role, type Scope } from './permissions.ts';

export type PersonId = Id<'Person'>;
export type SessionId = Id<'Session'>;
export type ApiKeyId = Id<'ApiKey'>;

/** Who acts. A key acts for its workspace; `workerId` is the profile that works with it. */
export type Principal =
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly sessionId: SessionId;
      readonly name: string;
      readonly role: Role;
    }
  | {
      readonly kind: 'agent';
      readonly keyId: ApiKeyId;
      readonly workerId: string | null;
      readonly name: string;
      readonly scopes: readonly Scope[];
    }
  | { readonly kind: 'system'; readonly name: string };

/** What every use case gets first: who asks, in which workspace, and the trace that ties its logs together. */
export interface Context {
  readonly principal: Principal;
  readonly workspaceId: WorkspaceId;
  readonly traceId: string;
  /** BCP 47, for sentences that are written on the server. */
  readonly locale: string;
}

/** Whether the permission table lets this principal do it at all; rules about one object come on top in the use case. */
export function may(ctx: Context, action: Action): boolean {
  const rule: ActionRule = permissions[action];
  const { principal } = ctx;
  if (principal.kind === 'system') return true;
  if (principal.kind === 'person') return rule.roles.includes(principal.role);
  return rule.scope !== null && principal.scopes.includes(rule.scope);
}

/** Muster itself, inside one workspace: jobs, schedules and seeds. */
export function systemContext(workspaceId: WorkspaceId, name: string, traceId: string): Context {
  return { principal: { kind: 'system', name }, workspaceId, traceId, locale: 'en' };
}

/**
 * The same principal inside another workspace. Only for use cases that hold a proof of invitation
 * (an offer, a seat, an engagement) and check the action in the caller's own workspace first.
 */
export function visiting(ctx: Context, workspaceId: WorkspaceId): Context {
  return { ...ctx, workspaceId };
}

/** The stable id behind a principal: what idempotency keys, rate limits and the audit log are counted by. */
export function principalId(principal: Principal): string {
  if (principal.kind === 'person') return principal.personId;
  return principal.kind === 'agent' ? principal.keyId : principal.name;
}
