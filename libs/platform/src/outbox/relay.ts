import { addMs, DAY_MS, type Clock } from '@muster/kernel';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../telemetry/log.ts';
import type { QueuedIntent, WorkQueue } from '../queue/work-queue.ts';

const BATCH = 200;
const IDLE_MS = 1_000;
/** After so many failed attempts a promise waits for a person: state `dead`, visible to the operator, counted by the auditor. */
export const MAX_ATTEMPTS = 12;

export interface RelayOptions {
  readonly pool: Pool;
  readonly queue: WorkQueue;
  readonly clock: Clock;
  readonly log: Log;
  readonly reconcileAfterMs: number;
  /** What comes back every day; asked at every reconciliation. */
  readonly daily?: { promiseOnce(): Promise<void> };
}

/**
 * Brings due promises to the queue, and back again when the queue lost them. With {@link IntentBook} the only reader across
 * workspaces, under a database role that sees the table of intents and the age of idempotency keys. Several relays may run at once.
 */
export class Relay {
  #running: Promise<void> | undefined;
  #stopped = false;
  /** A promise that was announced while a pass was running must not wait for the next tick. */
  #missedWake = false;
  #wake: () => void = () => (this.#missedWake = true);
  #listener: { readonly client: PoolClient; readonly giveBack: () => void } | undefined;

  constructor(private readonly options: RelayOptions) {}

  async start(): Promise<void> {
    await this.#listen();
    this.#running = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
    this.#listener?.giveBack();
  }

  /** One pass over everything that is due. @returns how many promises were brought to the queue */
  async passOnce(): Promise<number> {
    const { pool, clock } = this.options;
    const due = await pool.query<{ workspace_id: string }>(
      `SELECT DISTINCT workspace_id FROM platform.intent WHERE state = 'due' AND due_at <= $1 LIMIT 500`,
      [clock.now()],
    );
    let moved = 0;
    for (const { workspace_id: workspaceId } of due.rows) moved += await this.#claim(workspaceId);
    return moved;
  }

  /** Makes promises due again that were queued long ago and never came to an end, and promises the work of the day. @returns how many came back */
  async reconcileOnce(): Promise<number> {
    const { pool, clock, reconcileAfterMs, log, daily } = this.options;
    const lost = await pool.query(
      `UPDATE platform.intent SET state = 'due', due_at = $1 WHERE state = 'queued' AND queued_at < $2`,
      [clock.now(), addMs(clock.now(), -reconcileAfterMs)],
    );
    if (lost.rowCount) log.warn({ count: lost.rowCount }, 'work got lost on the way and is queued again');
    // Last, so that a day that cannot be promised keeps no lost work waiting.
    await daily?.promiseOnce();
    return lost.rowCount ?? 0;
  }

  /** Claims within one workspace, because row locks on distributed tables need a single shard. Adds first, marks second. */
  async #claim(workspaceId: string): Promise<number> {
    const { pool, queue, clock } = this.options;
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const claimed = await client.query<{ id: string; epoch: number }>(
        `SELECT id, epoch FROM platform.intent WHERE workspace_id = $1 AND state = 'due' AND due_at <= $2
         ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [workspaceId, clock.now()],
      );
      const jobs: QueuedIntent[] = claimed.rows.map(({ id, epoch }) => ({
        workspaceId,
        intentId: id,
        epoch: epoch + 1,
      }));
      if (jobs.length > 0) {
        await queue.add(jobs);
        await client.query(
          `UPDATE platform.intent SET state = 'queued', queued_at = $3, epoch = epoch + 1
           WHERE workspace_id = $1 AND id = ANY($2::uuid[])`,
          [workspaceId, claimed.rows.map(({ id }) => id), clock.now()],
        );
      }
      await client.query('COMMIT');
      return jobs.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async #loop(): Promise<void> {
    let reconciledAt = 0;
    while (!this.#stopped) {
      try {
        if (!this.#listener) await this.#listen();
        const moved = await this.passOnce();
        if (Date.now() - reconciledAt > Math.min(this.options.reconcileAfterMs / 4, DAY_MS)) {
          reconciledAt = Date.now();
          await this.reconcileOnce();
        }
        if (moved === 0) await this.#sleep();
      } catch (error) {
        this.options.log.error({ err: error }, 'the relay could not reach the database or the queue; it tries again');
        await this.#sleep();
      }
    }
  }

  async #listen(): Promise<void> {
    const client = await this.options.pool.connect();
    client.on('notification', () => this.#wake());
    const giveBack = () => {
      // Errors can come twice, and while it is being given back; a connection is given back once.
      if (this.#listener?.client === client) this.#listener = undefined;
      if (isHeld) client.release(true);
      isHeld = false;
    };
    let isHeld = true;
    client.on('error', giveBack);
    try {
      await client.query('LISTEN muster_intent');
    } catch (error) {
      giveBack();
      throw error;
    }
    this.#listener = { client, giveBack };
  }

  /** Until somebody promises something, or a second later for what becomes due by itself. */
  #sleep(): Promise<void> {
    if (this.#stopped || this.#missedWake) {
      this.#missedWake = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wake = () => (this.#missedWake = true);
        resolve();
      };
      const timer = setTimeout(done, IDLE_MS);
      this.#wake = done;
    });
  }
}
