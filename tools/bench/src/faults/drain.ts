import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { QueueHome } from './queue-home.ts';

export const DRAIN_BOUND_MS = 60_000;
const LOOK_MS = 200;
/** So often in a row nothing may be open: between two steps of a chain there is a moment without any. */
const QUIET_LOOKS = 4;

export interface Drained {
  /** Until the first moment at which nothing was open any more; undefined when that did not happen in time. */
  readonly ms: number | undefined;
  /** What was still open when the time was over. */
  readonly left: readonly string[];
}

const WAITING = `(state = 'queued' OR (state = 'due' AND (due_at <= now() OR attempts > 0)))`;
const OPEN = `
  SELECT job || ' (' || state || ', tried ' || attempts || ' times' || coalesce(', ' || left(last_error, 120), '') || ')' AS what
  FROM platform.intent WHERE ${WAITING}`;
const OPEN_BEFORE = `SELECT 1 FROM platform.intent WHERE ${WAITING} AND created_at < $1 LIMIT 1`;

/**
 * After a fault, while the load and the faults go on: how long until everything promised before it is done.
 * @returns undefined when that took longer than the bound
 */
export async function recover(owner: pg.Pool, boundMs = DRAIN_BOUND_MS): Promise<number | undefined> {
  const startedAt = Date.now();
  const before = new Date(startedAt);
  while (Date.now() - startedAt <= boundMs) {
    const { rowCount } = await owner.query(OPEN_BEFORE, [before]);
    if (rowCount === 0) return Date.now() - startedAt;
    await sleep(LOOK_MS);
  }
  return undefined;
}

/** Waits until no promise is due or on its way and no job is queued. */
export async function drain(owner: pg.Pool, home: QueueHome, boundMs = DRAIN_BOUND_MS): Promise<Drained> {
  const startedAt = Date.now();
  let quietSince = 0;
  let looks = 0;
  for (;;) {
    const [promises, jobs] = await Promise.all([owner.query<{ what: string }>(OPEN), home.open()]);
    if (promises.rowCount === 0 && jobs === 0) {
      if (looks === 0) quietSince = Date.now();
      looks += 1;
      if (looks === QUIET_LOOKS) return { ms: quietSince - startedAt, left: [] };
    } else {
      looks = 0;
      if (Date.now() - startedAt > boundMs)
        return { ms: undefined, left: [`${jobs} jobs in the queue`, ...promises.rows.map(({ what }) => what)] };
    }
    await sleep(LOOK_MS);
  }
}
