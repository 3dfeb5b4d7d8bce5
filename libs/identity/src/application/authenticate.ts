import { MINUTE_MS, type Clock } from '@muster/kernel';
import type { ApiKeyId, Context, Db, SessionId } from '@muster/platform';
import { apiKeyPrefix } from '../domain/credentials.ts';
import { apiKeyTable, membershipTable, personTable, sessionTable } from '../persistence/identity.tables.ts';
import { fingerprint } from './secrets.ts';

export interface Credentials {
  readonly cookie?: string | undefined;
  /** The text after `Bearer `. */
  readonly apiKey?: string | undefined;
  readonly traceId: string;
}

/** Finds out who asks. Unknown, expired and revoked credentials all come back as nobody. */
export class Authenticate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run({ cookie, apiKey, traceId }: Credentials): Promise<Context | null> {
    if (apiKey !== undefined) return this.#byKey(apiKey, traceId);
    return cookie === undefined ? null : this.#bySession(cookie, traceId);
  }

  /** Which of these sessions and keys are dead by now? Live connections ask every few seconds. */
  async dead(sessionIds: readonly SessionId[], keyIds: readonly ApiKeyId[]): Promise<Set<string>> {
    const now = this.clock.now();
    const alive = await this.db.global(async (rows) => {
      const sessions = sessionIds.length === 0 ? [] : await rows.many(sessionTable, { id: sessionIds });
      const keys = keyIds.length === 0 ? [] : await rows.many(apiKeyTable, { id: keyIds });
      return [...sessions, ...keys].filter((row) => row.revokedAt === null && row.expiresAt > now);
    });
    const aliveIds = new Set<string>(alive.map(({ id }) => id));
    return new Set([...sessionIds, ...keyIds].filter((id) => !aliveIds.has(id)));
  }

  async #bySession(token: string, traceId: string): Promise<Context | null> {
    return this.db.global(async (rows) => {
      const session = await rows.one(sessionTable, { tokenHash: fingerprint(token) });
      const now = this.clock.now();
      if (!session || session.revokedAt || session.expiresAt <= now) return null;
      const { personId, workspaceId } = session;
      const person = await rows.one(personTable, { id: personId });
      const membership = await rows.one(membershipTable, { workspaceId, personId });
      if (!person || !membership) return null;
      if (isOlderThanMinute(session.lastSeenAt, now))
        await rows.update(sessionTable, { id: session.id }, { lastSeenAt: now });
      const principal = {
        kind: 'person',
        personId,
        sessionId: session.id,
        name: person.name,
        role: membership.role,
      } as const;
      return { principal, workspaceId, traceId, locale: person.locale };
    });
  }

  async #byKey(text: string, traceId: string): Promise<Context | null> {
    if (!apiKeyPrefix(text)) return null;
    return this.db.global(async (rows) => {
      const key = await rows.one(apiKeyTable, { keyHash: fingerprint(text) });
      const now = this.clock.now();
      if (!key || key.revokedAt || key.expiresAt <= now) return null;
      if (!key.lastUsedAt || isOlderThanMinute(key.lastUsedAt, now)) {
        await rows.update(apiKeyTable, { id: key.id }, { lastUsedAt: now });
      }
      const principal = {
        kind: 'agent',
        keyId: key.id,
        workerId: key.workerId,
        name: key.name,
        scopes: key.scopes,
      } as const;
      return { principal, workspaceId: key.workspaceId, traceId, locale: 'en' };
    });
  }
}

/** "Last seen" needs no more than minutes; writing it at every request would cost more than it tells. */
function isOlderThanMinute(instant: Date, now: Date): boolean {
  return now.getTime() - instant.getTime() > MINUTE_MS;
}
