import { err, ok, type Result, type WorkspaceId } from '@muster/kernel';
import { publish, type Context, type Db, type SessionId } from '@muster/platform';
import { membershipTable, sessionTable, type SessionRow } from '../persistence/identity.tables.ts';
import { sessionRevoked } from './identity-events.ts';

type NotFound = { readonly kind: 'NotFound' };

/** Ends a session of the same person. Everything that used it is cut off within seconds. */
export class RevokeSession {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, sessionId: SessionId): Promise<Result<SessionRow, NotFound>> {
    const { principal } = ctx;
    if (principal.kind !== 'person') return err({ kind: 'NotFound' });
    return this.db.write<SessionRow, NotFound>(ctx, async (tx) => {
      const session = await tx.global.lock(sessionTable, { id: sessionId, personId: principal.personId });
      if (!session) return err({ kind: 'NotFound' });
      if (session.revokedAt) return ok(session);
      await tx.global.update(sessionTable, { id: sessionId }, { revokedAt: tx.now });
      await publish(tx, sessionRevoked, { sessionId }, { subjectId: sessionId });
      return ok({ ...session, revokedAt: tx.now });
    });
  }
}

/** Points the session at another workspace the person is a member of. */
export class SwitchWorkspace {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, workspaceId: WorkspaceId): Promise<Result<{ workspaceId: WorkspaceId }, NotFound>> {
    const { principal } = ctx;
    if (principal.kind !== 'person') return err({ kind: 'NotFound' });
    return this.db.write<{ workspaceId: WorkspaceId }, NotFound>(ctx, async (tx) => {
      const membership = await tx.global.one(membershipTable, { workspaceId, personId: principal.personId });
      if (!membership) return err({ kind: 'NotFound' });
      await tx.global.update(sessionTable, { id: principal.sessionId }, { workspaceId });
      return ok({ workspaceId });
    });
  }
}
