import { addMs, err, MINUTE_MS, ok, type Result } from '@muster/kernel';
import type { GlobalRows } from '@muster/platform';

export interface TooManyAttempts {
  readonly kind: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}

/** Tries of many accounts from many addresses at once: each of them is within its limit, the machine is not. */
export const hashingIsFull = err({ kind: 'TooManyAttempts', retryAfterSeconds: 5 });

/** Older counts limit nothing any more. */
const KEPT_MS = 10 * MINUTE_MS;

/**
 * Counts a try for each subject (an account, an address) in the current minute and refuses above the limit.
 * Counted in the database, so that several processes share one limit and a restart forgets nothing.
 */
export async function attempts(
  rows: GlobalRows,
  { subjects, perMinute, now }: { subjects: readonly string[]; perMinute: number; now: Date },
): Promise<Result<void, TooManyAttempts>> {
  const minute = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  let highest = 0;
  let isNew = false;
  // In a fixed order: two sign-ins that share both subjects must not wait for each other in a circle.
  for (const subject of [...subjects].sort()) {
    const [row] = await rows.query<{ count: number }>(
      `INSERT INTO identity.attempt (subject, minute, count) VALUES ($1, $2, 1)
       ON CONFLICT (subject, minute) DO UPDATE SET count = identity.attempt.count + 1 RETURNING count`,
      [subject, minute],
    );
    highest = Math.max(highest, row?.count ?? 0);
    isNew ||= row?.count === 1;
  }
  // Whoever adds a row takes some old ones away: guessers must not fill the disk.
  if (isNew) await removeOldAttempts(rows, now);
  if (highest <= perMinute) return ok(undefined);
  return err({
    kind: 'TooManyAttempts',
    retryAfterSeconds: Math.ceil((minute.getTime() + MINUTE_MS - now.getTime()) / 1000),
  });
}

/** Some of them, so that nobody waits. @returns how many went */
export async function removeOldAttempts(rows: GlobalRows, now: Date): Promise<number> {
  const gone = await rows.query(
    `DELETE FROM identity.attempt WHERE (subject, minute) IN (
       SELECT subject, minute FROM identity.attempt WHERE minute < $1 LIMIT 100 FOR UPDATE SKIP LOCKED)
     RETURNING minute`,
    [addMs(now, -KEPT_MS)],
  );
  return gone.length;
}
