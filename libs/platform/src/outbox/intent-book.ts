import { addMs, asId, type Clock, type WorkspaceId } from '@muster/kernel';
import type { Pool } from 'pg';
import type { QueuedIntent } from '../queue/work-queue.ts';
import { MAX_ATTEMPTS } from './relay.ts';

export interface OpenIntent {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
  readonly traceId: string;
  readonly attempts: number;
}

/** What the worker reads and writes about promises, under the relay's database role. */
export class IntentBook {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** @returns undefined when it was done already, or when a later hand-over replaced this one */
  async open({ workspaceId, intentId, epoch }: QueuedIntent): Promise<OpenIntent | undefined> {
    const found = await this.pool.query<{ job: string; payload: unknown; trace_id: string; attempts: number }>(
      `SELECT job, payload, trace_id, attempts FROM platform.intent
       WHERE workspace_id = $1 AND id = $2 AND epoch <= $3 AND state <> 'done' AND state <> 'dead'`,
      [workspaceId, intentId, epoch],
    );
    const row = found.rows[0];
    if (!row) return undefined;
    return {
      workspaceId: asId(workspaceId),
      id: intentId,
      job: row.job,
      payload: row.payload,
      traceId: row.trace_id,
      attempts: row.attempts,
    };
  }

  async done(intent: OpenIntent): Promise<void> {
    await this.pool.query(
      `UPDATE platform.intent SET state = 'done', done_at = $3, last_error = NULL WHERE workspace_id = $1 AND id = $2`,
      [intent.workspaceId, intent.id, this.clock.now()],
    );
  }

  /** Tries again later, longer apart each time (0.5 s doubling up to 5 min), until it is dead. @returns the new state */
  async failed(intent: OpenIntent, reason: string): Promise<'due' | 'dead'> {
    const attempts = intent.attempts + 1;
    const state = attempts >= MAX_ATTEMPTS ? 'dead' : 'due';
    const waitMs = Math.min(500 * 2 ** (attempts - 1), 300_000);
    await this.pool.query(
      `UPDATE platform.intent SET state = $3, attempts = $4, due_at = $5, last_error = $6
       WHERE workspace_id = $1 AND id = $2 AND state <> 'done'`,
      [intent.workspaceId, intent.id, state, attempts, addMs(this.clock.now(), waitMs), reason.slice(0, 2_000)],
    );
    return state;
  }
}
