import type { Files } from '@muster/documents';
import { promise, type Tx } from '@muster/platform';
import { dueOf } from '../../domain/running/ask.ts';
import { RunWork } from '../run-work.ts';
import { watchAsk } from '../running/running-jobs.ts';
import { moveAsk } from './resume-ask.ts';

/** Reminds those above at half time, and ends the waiting when its time is over. While the run rests, nobody's time runs out. */
export class WatchAsk {
  constructor(private readonly files: Files) {}

  async run(tx: Tx, { runId, askId, dueMs }: { runId: string; askId: string; dueMs: number }): Promise<void> {
    const work = await RunWork.lock(tx, runId);
    const ask = work?.now.openAsks.find(({ id }) => id === askId);
    if (!work || !ask) return;
    const again = (at: Date) => promise(tx, watchAsk, { runId, askId, dueMs: Math.max(+at, dueMs + 1) }, { dueAt: at });
    if (work.run.state === 'paused') return again(new Date(tx.now.getTime() + RESTING_MS));
    const due = dueOf(ask, tx.now);
    if (due === undefined) return;
    if (typeof due === 'object') return again(due.until);
    await moveAsk(tx, work, { ask, event: due, text: null, files: this.files });
    if (due === 'escalate') await again(ask.timesOutAt);
    await work.settle();
  }
}

const RESTING_MS = 3_600_000;
