import type { GlobalRows } from '@muster/platform';

/** Small enough that no sign-in waits for it. */
const BATCH = 1_000;

/** Some of the sessions that were revoked or expired before this instant. @returns how many went */
export async function removeEndedSessions(rows: GlobalRows, endedBefore: Date): Promise<number> {
  const gone = await rows.query(
    `DELETE FROM identity.session WHERE id IN (
       SELECT id FROM identity.session WHERE least(expires_at, revoked_at) < $1 LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [endedBefore],
  );
  return gone.length;
}
