import { ok, type Clock } from '@muster/kernel';
import { systemContext } from '../context/context.ts';
import type { Db } from '../db/db.ts';
import { effectTable } from '../db/platform.tables.ts';
import type { IntentBook, OpenIntent } from '../outbox/intent-book.ts';
import type { JobHandler } from '../outbox/job-handler.ts';
import type { Log } from '../telemetry/log.ts';
import type { QueuedIntent } from './work-queue.ts';

export interface JobRunnerOptions {
  readonly db: Db;
  readonly intents: IntentBook;
  readonly handlers: readonly JobHandler[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Does one promised piece of work, safe to be called twice for the same one. A failure is written to the intent
 * and ends the job: waiting is the intent's business, because deferring inside the queue can lose a job.
 */
export class JobRunner {
  readonly #handlers: ReadonlyMap<string, JobHandler>;

  constructor(private readonly options: JobRunnerOptions) {
    this.#handlers = new Map(options.handlers.map((handler) => [handler.job.name, handler]));
  }

  async run(queued: QueuedIntent): Promise<void> {
    const { intents, log } = this.options;
    const intent = await intents.open(queued);
    if (!intent) return;
    try {
      await this.#perform(intent);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const state = await intents.failed(intent, reason);
      const level = state === 'dead' ? 'error' : 'warn';
      log[level]({ err: error, job: intent.job, intentId: intent.id, traceId: intent.traceId, state }, 'a job failed');
      return;
    }
    await intents.done(intent);
  }

  async #perform(intent: OpenIntent): Promise<void> {
    const handler = this.#handlers.get(intent.job);
    if (!handler) throw new Error(`nobody handles ${intent.job}`);
    const payload = handler.job.payload.parse(intent.payload);
    const ctx = systemContext(handler.workspaceOf(payload, intent.workspaceId), intent.job, intent.traceId);
    if (handler.kind === 'outside') return handler.run(ctx, payload);

    const effectKey = `${intent.job}:${handler.job.effectKey(payload)}`;
    const prepared = await handler.prepare(ctx, payload);
    await this.options.db.write(ctx, async (tx) => {
      if (await tx.insertOnce(effectTable, { effectKey, createdAt: tx.now })) await handler.run(tx, payload, prepared);
      return ok(undefined);
    });
  }
}
