import type { Files } from '@muster/documents';
import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db, type Tx } from '@muster/platform';
import { endHolding } from '../persistence/offer.store.ts';
import { owedPieces } from '../persistence/owed.queries.ts';
import { runRows } from '../persistence/run.store.ts';
import { withdrawOffers } from './answer-offer.ts';
import { endAsks } from './asks/end-asks.ts';
import { checkText } from './block-acts.ts';
import { sendSeat } from './guest-copies.ts';
import { notAllowed, notFound, type InvalidInput } from './refusals.ts';
import {
  actOnRun,
  checkReason,
  runRefusal,
  type HandOffsWaiting,
  type RunActRefusal,
  type RunNotNow,
  type RunRequest,
} from './run-acts.ts';
import { settlementOf, type Settlement, type SettlementLine } from './run-settlement.ts';
import { takeFilesBack } from './run-files.ts';
import { isOut } from './hiring-facts.ts';
import { RunWork } from './run-work.ts';
import { blockSettled, runCancelled, runClosed } from './teams-events.ts';

export interface CancelRunRequest extends RunRequest {
  readonly reason: string;
}

export interface CancelPreview extends Settlement {
  readonly offersWithdrawn: number;
}

export type EndRefusal = RunNotNow | HandOffsWaiting;

/** Ends a run before its time. Accepted work is owed in full, begun work in part; the team's seats and access end. */
export class CancelRun {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
  ) {}

  async run(
    ctx: Context,
    request: CancelRunRequest,
  ): Promise<Result<{ runId: string }, EndRefusal | InvalidInput | RunActRefusal>> {
    const fault = checkText('reason', request.reason) ?? checkReason(request.reason);
    if (fault) return err(fault);
    const { reason } = request;
    return actOnRun<EndRefusal>(this.db, ctx, {
      operation: 'cancelRun',
      request,
      act: async (tx, work) => {
        const cancelled = work.advanceRun('cancel');
        if (!cancelled.ok) return err(runRefusal(work.run, cancelled.refusal));
        await cancel(tx, work, { reason, files: this.files });
        return ok(undefined);
      },
    });
  }

  /** What it would cost and give back at this moment. */
  async preview(ctx: Context, request: CancelRunRequest): Promise<Result<CancelPreview, EndRefusal | RunActRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const runId = parseId<'Run'>(request.runId);
    if (!runId) return err(notFound());
    return this.db.read<Result<CancelPreview, EndRefusal | RunActRefusal>>(ctx, async (tx) => {
      const rows = await runRows(tx, runId);
      if (!rows) return err(notFound());
      const allowed = RunWork.lookAt(tx, rows).advanceRun('cancel');
      if (!allowed.ok) return err(runRefusal(rows.run, allowed.refusal));
      const settlement = settlementOf(rows, await owedPieces(tx, runId), tx.now);
      return ok({ ...settlement, offersWithdrawn: rows.offers.filter(isOut).length });
    });
  }
}

/** Puts a finished run away: the team's access ends. What is owed stays owed, and its invoices go their way. */
export class CloseRun {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
  ) {}

  run(ctx: Context, request: RunRequest): Promise<Result<{ runId: string }, EndRefusal | RunActRefusal>> {
    return actOnRun<EndRefusal>(this.db, ctx, {
      operation: 'closeRun',
      request,
      act: async (tx, work) => {
        const closed = work.advanceRun('close');
        if (!closed.ok) return err(runRefusal(work.run, closed.refusal));
        await endSeats(tx, work, { files: this.files, because: 'The run was closed.' });
        const { id: runId } = work.run;
        work.changeRun({ endedAt: tx.now });
        await publish(tx, runClosed, { runId }, { subjectId: runId });
        return ok(undefined);
      },
    });
  }
}

async function cancel(tx: Tx, work: RunWork, { reason, files }: { reason: string; files: Files }): Promise<void> {
  const { id: runId, pauses } = work.run;
  const { lines } = settlementOf(work.now, await owedPieces(tx, runId), tx.now);
  await withdrawOffers(tx, work, 'run-cancelled');
  for (const block of work.now.blocks) {
    if (block.state === 'accepted') continue;
    // What earlier holders had begun was settled when they left.
    const offerId = work.holderOf(block.seatId)?.offerId;
    const begun = lines.find((line) => isOwedWork(line) && line.blockId === block.id && line.offerId === offerId);
    if (begun) await owe(tx, work, begun);
    const over = { dueAt: null, estimateRequests: [], escalatedAt: null, priceMinor: begun?.owed.minor ?? null };
    work.advance(block, { kind: 'cancel' }, over);
  }
  await endSeats(tx, work, { files, because: 'The run was cancelled.' });
  const ended = pauses.map((pause) => ({ ...pause, until: pause.until ?? tx.now.toISOString() }));
  work.changeRun({ endedAt: tx.now, stopReason: reason, pauses: ended });
  await publish(tx, runCancelled, { runId, reason }, { subjectId: runId });
}

function isOwedWork({ duty, owed }: SettlementLine): boolean {
  return duty === 'work' && owed.minor > 0n;
}

async function owe(tx: Tx, work: RunWork, line: SettlementLine): Promise<void> {
  const { blockId, seatId, offerId, workerId, owed } = line;
  const { workerWorkspaceId } = work.holderOf(seatId)!;
  const { id: runId } = work.run;
  const paid = { priceMinor: owed.minor.toString(), currency: owed.currency };
  const facts = { runId, blockId, seatId, offerId, workerId, workerWorkspaceId, ...paid };
  await publish(tx, blockSettled, facts, { subjectId: runId });
}

/** Nobody holds a seat of a run that is over, and whoever came in by one has no business here any more. */
async function endSeats(tx: Tx, work: RunWork, { files, because }: { files: Files; because: string }): Promise<void> {
  await endAsks(tx, work, () => true);
  const holders = work.now.holders.filter(({ leftAt }) => !leftAt);
  for (const holder of holders) {
    const left = { ...holder, leftAt: tx.now, leftBecause: because };
    await endHolding(tx, holder.offerId, { leftBecause: because });
    work.adopt({ holders: work.now.holders.map((each) => (each.offerId === holder.offerId ? left : each)) });
    work.changeSeat(holder.seatId, { state: 'open', exhaustedAt: null });
    await sendSeat(tx, left);
  }
  await takeFilesBack(tx, work, { files, from: holders });
}
