import type { Files } from '@muster/documents';
import { HOUR_MS } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import { leaseStep } from '../../domain/running/lease.ts';
import type { RunBlockRow, SeatHolderRow } from '../../persistence/run.tables.ts';
import { takeFilesBack } from '../run-files.ts';
import { RunWork } from '../run-work.ts';
import { answerBy } from './leases.ts';
import { watchLease } from './running-jobs.ts';
import { holderSilent, leaseLapsed } from './running-events.ts';
import { leaveSeat } from './seat-leaving.ts';

interface Look {
  readonly runId: string;
  readonly blockId: string;
  readonly dueMs: number;
}

/** Nothing stays in progress without a living holder: a silent one is asked, and without an answer the seat is free again. */
export class WatchLease {
  constructor(private readonly files: Files) {}

  async run(tx: Tx, { runId, blockId, dueMs }: Look): Promise<void> {
    const work = await RunWork.lock(tx, runId);
    const block = work?.block(blockId);
    const holder = block && work?.holderOf(block.seatId);
    if (!work || !block || !holder) return;
    const { leaseUntil, leaseAskedAt: askedAt } = block;
    const due = askedAt && answerBy(work, block, askedAt);
    const step = leaseStep({ now: tx.now, leaseUntil, askedAt, answerBy: due });
    const again = (at: Date) => promise(tx, watchLease, { runId, blockId, dueMs: later(at, dueMs) }, { dueAt: at });
    if (step.kind === 'nothing') return;
    if (step.kind === 'wait') return again(step.until);
    if (step.kind === 'ask') {
      const answerAt = answerBy(work, block, tx.now);
      work.changeBlock(blockId, { leaseAskedAt: tx.now });
      const facts = { ...factsOf(work, block, holder), answerByMs: +answerAt };
      await publish(tx, holderSilent, facts, { subjectId: runId });
      await again(answerAt);
      return work.save();
    }
    await publish(tx, leaseLapsed, { ...factsOf(work, block, holder), silentMs: step.silentMs }, { subjectId: runId });
    const hours = Math.max(1, Math.round(step.silentMs / HOUR_MS));
    await leaveSeat(tx, work, { holder, reason: `No sign of life for ${hours} h.`, as: 'lapsed' });
    await takeFilesBack(tx, work, { files: this.files, from: [holder] });
    await work.settle();
  }
}

function factsOf(work: RunWork, { id: blockId }: RunBlockRow, { seatId, workerId, workerWorkspaceId }: SeatHolderRow) {
  return { runId: work.run.id, blockId, seatId, workerId, workerWorkspaceId };
}

/** Each look has an instant of its own, else it would count as done already. */
function later(at: Date, lookedAtMs: number): number {
  return Math.max(+at, lookedAtMs + 1);
}
