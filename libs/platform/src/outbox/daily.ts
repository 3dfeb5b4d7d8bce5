import { asId, newId, ok, type Clock, type PlainDate, type WorkspaceId } from '@muster/kernel';
import { z } from 'zod';
import { systemContext } from '../context/context.ts';
import type { Db } from '../db/db.ts';
import { effectTable } from '../db/platform.tables.ts';
import { promise } from './intent.ts';
import { defineJob, type JobDefinition } from './job.ts';
import { handleOutside, type JobHandler } from './job-handler.ts';

/** Where work is promised that belongs to no workspace of anybody. Nobody is a member of it. */
export const MUSTER_ITSELF: WorkspaceId = asId('00000000-0000-7000-8000-000000000000');

const payload = z.object({ day: z.iso.date() });
export type DailyJob = JobDefinition<typeof payload>;

/** Work that comes back every day, in UTC. */
export function defineDailyJob(name: string): DailyJob {
  return defineJob({ name, payload, effectKey: ({ day }) => day });
}

/** @param run safe to be called twice, in transactions of its own */
export function handleDaily(job: DailyJob, run: () => Promise<void>): JobHandler {
  return { ...handleOutside(job, run), isDaily: true };
}

/**
 * Promises the work of each day once, whatever was restarted or emptied meanwhile and however many processes try:
 * job and day are an effect key. A day on which nothing ran is left out.
 */
export class DailyPromises {
  #promised: PlainDate | undefined;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly handlers: readonly JobHandler[],
  ) {}

  async promiseOnce(): Promise<void> {
    const day = this.clock.today();
    // Saves asking the database every few seconds; the truth is the effect.
    if (day === this.#promised) return;
    await this.db.write(systemContext(MUSTER_ITSELF, 'daily', newId()), async (tx) => {
      for (const { job, isDaily } of this.handlers) {
        const effectKey = `daily:${job.name}:${day}`;
        if (isDaily && (await tx.insertOnce(effectTable, { effectKey, createdAt: tx.now })))
          await promise(tx, job, { day });
      }
      return ok(undefined);
    });
    this.#promised = day;
  }
}
