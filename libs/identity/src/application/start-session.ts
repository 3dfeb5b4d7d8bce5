import { addMs, DAY_MS, newId, type WorkspaceId } from '@muster/kernel';
import type { PersonId, SessionId } from '@muster/platform';
import { fingerprint, newSecret } from './secrets.ts';

const SESSION_LIFE_MS = 14 * DAY_MS;

export interface StartedSession {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly sessionId: SessionId;
  readonly expiresAt: Date;
  readonly personId: PersonId;
  readonly workspaceId: WorkspaceId;
}

/** A session about to be stored, and what its cookie gets. */
export function newSession(facts: { personId: PersonId; workspaceId: WorkspaceId; device: string; now: Date }) {
  const token = newSecret();
  const sessionId = newId<'Session'>();
  const { personId, workspaceId, device, now } = facts;
  const expiresAt = addMs(now, SESSION_LIFE_MS);
  return {
    started: { token, sessionId, expiresAt, personId, workspaceId },
    row: {
      id: sessionId,
      tokenHash: fingerprint(token),
      personId,
      workspaceId,
      device,
      startedAt: now,
      lastSeenAt: now,
      expiresAt,
      revokedAt: null,
    },
  };
}
