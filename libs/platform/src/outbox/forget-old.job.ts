import { addMs, DAY_MS, type Clock } from '@muster/kernel';
import type { Pool } from 'pg';
import { defineDailyJob, handleDaily } from './daily.ts';
import type { JobHandler } from './job-handler.ts';

/** So long a repeated request gets its first answer, and so long it can be looked up how a promise was kept. */
export const KEPT_DAYS = 30;
/** Small enough that nobody waits for the rows. */
const BATCH = 1_000;
const WORKSPACES_AT_ONCE = 500;

const forgetOld = defineDailyJob('platform.forget-old');

const OLD = {
  'platform.intent': { key: 'id', isOld: `state = 'done' AND done_at < $1` },
  'platform.idempotency': { key: 'principal, operation, key', isOld: 'created_at < $1' },
} as const;

/**
 * Takes away what was kept for repetitions: answers under an idempotency key and promises that were kept. Effect keys and the audit log
 * stay for good, and so do promises that were given up, until a person has looked at them.
 */
export class PlatformJobs {
  readonly handlers: readonly JobHandler[];

  /** @param pool of the relay's role, the one that works across workspaces */
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {
    this.handlers = [handleDaily(forgetOld, () => this.#forget())];
  }

  async #forget(): Promise<void> {
    const before = addMs(this.clock.now(), -KEPT_DAYS * DAY_MS);
    for (const table of Object.keys(OLD) as (keyof typeof OLD)[]) {
      while ((await this.#forgetSome(table, before)) > 0);
    }
  }

  /** Within one workspace after the other, as distributed tables want it. @returns how many rows went */
  async #forgetSome(table: keyof typeof OLD, before: Date): Promise<number> {
    const { key, isOld } = OLD[table];
    const found = await this.pool.query<{ workspace_id: string }>(
      `SELECT DISTINCT workspace_id FROM ${table} WHERE ${isOld} LIMIT ${WORKSPACES_AT_ONCE}`,
      [before],
    );
    let gone = 0;
    for (const { workspace_id: workspaceId } of found.rows) {
      const done = await this.pool.query(
        `DELETE FROM ${table} WHERE workspace_id = $2 AND (${key}) IN
           (SELECT ${key} FROM ${table} WHERE workspace_id = $2 AND ${isOld} LIMIT ${BATCH})`,
        [before, workspaceId],
      );
      gone += done.rowCount ?? 0;
    }
    return gone;
  }
}
