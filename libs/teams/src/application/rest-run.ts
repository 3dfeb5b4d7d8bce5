import { err, MINUTE_MS, ok, type Result } from '@muster/kernel';
import { promise, publish, type Context, type Db } from '@muster/platform';
import type { RunBlockRow } from '../persistence/run.tables.ts';
import { withdrawOffers } from './answer-offer.ts';
import type { InvalidInput } from './refusals.ts';
import {
  actOnRun,
  checkReason,
  runRefusal,
  type HandOffsWaiting,
  type RunActRefusal,
  type RunNotNow,
  type RunRequest,
} from './run-acts.ts';
import { openDuties } from './run-facts.ts';
import { finishOf } from './run-plan.ts';
import type { RunWork } from './run-work.ts';
import { fillSeat } from './team-jobs.ts';
import { runPaused, runResumed } from './teams-events.ts';
import { workingMinutes } from './worked-time.ts';

export interface PauseRunRequest extends RunRequest {
  readonly reason: string | null;
}

export type RestRefusal = RunNotNow | HandOffsWaiting;

/** Offers out are withdrawn, clocks stand still, and nothing but answers to what was handed over is taken until it is resumed. */
export class PauseRun {
  constructor(private readonly db: Db) {}

  async run(
    ctx: Context,
    request: PauseRunRequest,
  ): Promise<Result<{ runId: string }, RestRefusal | InvalidInput | RunActRefusal>> {
    const reason = request.reason?.trim() ?? '';
    const fault = checkReason(reason);
    if (fault) return err(fault);
    const operation = 'pauseRun';
    return actOnRun<RestRefusal>(this.db, ctx, {
      operation,
      request,
      act: async (tx, work) => {
        const paused = work.advanceRun('pause');
        if (!paused.ok) return err(runRefusal(work.run, paused.refusal));
        const pauses = [...work.run.pauses, { from: tx.now.toISOString(), until: null }];
        work.changeRun({ pauses, stopReason: reason || null });
        await withdrawOffers(tx, work, 'run-paused');
        await publish(tx, runPaused, { runId: work.run.id, reason }, { subjectId: work.run.id });
        return ok(undefined);
      },
    });
  }
}

/** Clocks go on with what was left on them, open seats are offered again, and everything is planned from now. */
export class ResumeRun {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, request: RunRequest): Promise<Result<{ runId: string }, RestRefusal | RunActRefusal>> {
    const operation = 'resumeRun';
    return actOnRun<RestRefusal>(this.db, ctx, {
      operation,
      request,
      act: async (tx, work) => {
        const resumed = work.advanceRun('resume');
        if (!resumed.ok) return err(runRefusal(work.run, resumed.refusal));
        const { id: runId } = work.run;
        for (const block of work.now.blocks)
          if (block.dueAt) work.changeBlock(block.id, clockAfterPause(work, { ...block, dueAt: block.dueAt }, tx.now));
        const pauses = work.run.pauses.map((pause) => ({ ...pause, until: pause.until ?? tx.now.toISOString() }));
        work.changeRun({ pauses, stopReason: null });
        await publish(tx, runResumed, { runId }, { subjectId: runId });
        for (const { id: seatId, state } of work.now.seats) {
          if (state !== 'open' || openDuties(work.now, seatId, work.kindOf).length === 0) continue;
          work.changeSeat(seatId, { exhaustedAt: null });
          await promise(tx, fillSeat, { runId, seatId, cause: `resumed-${pauses.length}` });
        }
        return ok(undefined);
      },
    });
  }
}

/**
 * What was begun keeps the working time that was left when the run was paused. What was late already is due now, so that its
 * holder is asked afresh. What nobody has begun gets its end from the new plan.
 */
function clockAfterPause(work: RunWork, block: RunBlockRow & { dueAt: Date }, now: Date): Partial<RunBlockRow> {
  const fresh = { estimateRequests: [], escalatedAt: null };
  if (!block.startedAt) return { ...fresh, dueAt: null };
  const since = new Date(work.run.pauses.at(-1)!.from);
  // Work that was sent back during the pause got a new end, counted from then.
  const from = block.reworkFrom && block.reworkFrom > since ? block.reworkFrom : since;
  const seat = work.seat(block.seatId)!;
  const left = Math.ceil(workingMinutes(seat.calendar, from, block.dueAt));
  const planned = { ...work.now, kindOf: work.kindOf };
  const dueAt = left > 0 ? finishOf(planned, block, { from: now, minutes: left }) : new Date(now.getTime() + MINUTE_MS);
  return {
    ...fresh,
    dueAt,
    ...(block.expectedFinish ? { expectedFinish: dueAt } : {}),
    ...(left > 0 ? { isLate: false } : {}),
  };
}
