import { promise, publish, type Tx } from '@muster/platform';
import { addWorkingMinutes, workingWindows } from '@muster/scheduling';
import { addMs, MINUTE_MS } from '@muster/kernel';
import { latenessStep, USUAL_LATENESS_RULES, type AnswerWindow } from '../domain/lateness.ts';
import type { RunBlockRow } from '../persistence/run.tables.ts';
import { workCalendar } from './calendars.ts';
import { RunWork } from './run-work.ts';
import { watchBlock } from './team-jobs.ts';
import { blockLate, latenessEscalated } from './teams-events.ts';

interface Watch {
  readonly runId: string;
  readonly blockId: string;
  /** The end that was watched; when it was moved, another promise watches the new one. */
  readonly dueMs: number;
  readonly turn: number;
}

/** What an overrun calls for: a question to the holder, and without an answer in their working time, word to the client. */
export async function watch(tx: Tx, { runId, blockId, dueMs, turn }: Watch): Promise<void> {
  const work = await RunWork.lock(tx, runId);
  const block = work?.block(blockId);
  if (!work || !block?.dueAt || block.dueAt.getTime() !== dueMs) return;
  if (!work.isOn) return;
  const windows = answerWindows(work, block, tx.now);
  const requests = block.estimateRequests.map(({ askedAt, newFinish }) => ({
    askedAt: new Date(askedAt),
    newFinish: newFinish === null ? null : new Date(newFinish),
  }));
  const holder = work.holderOf(block.seatId);
  const step = latenessStep({
    plannedFinish: block.dueAt,
    now: tx.now,
    isBeingWorkedOn: block.state === 'ready' || block.state === 'in-progress' || block.state === 'refused',
    hasHolder: holder !== undefined,
    requests,
    escalatedAt: block.escalatedAt,
    answerWindows: windows,
  });
  const again = (at: Date) => promise(tx, watchBlock, { runId, blockId, dueMs, turn: turn + 1 }, { dueAt: at });
  if (step.kind === 'nothing') {
    // Asked at night: the time for an answer runs in the holder's working hours only.
    const open = requests.at(-1);
    if (open?.newFinish === null && !block.escalatedAt) await again(answerBy(work, block, open.askedAt));
    return;
  }
  if (step.kind === 'ask-holder' && holder) {
    work.advance(block, { kind: 'mark-late' }, { estimateRequests: [...block.estimateRequests, asked(tx.now)] });
    const lateByMinutes = Math.ceil(step.lateByMs / MINUTE_MS);
    const { workerWorkspaceId } = holder;
    const facts = { runId, blockId, seatId: block.seatId, workerWorkspaceId, lateByMinutes };
    await publish(tx, blockLate, facts, { subjectId: runId });
    await again(answerBy(work, block, tx.now));
  }
  if (step.kind === 'escalate') {
    work.advance(block, { kind: 'mark-late' }, { escalatedAt: tx.now });
    await publish(tx, latenessEscalated, { runId, blockId, because: step.because }, { subjectId: runId });
  }
  await work.settle();
}

function asked(now: Date) {
  return { askedAt: now.toISOString(), newFinish: null };
}

function answerWindows(work: RunWork, block: RunBlockRow, now: Date): AnswerWindow[] {
  const last = block.estimateRequests.at(-1);
  const seat = work.seat(block.seatId);
  if (!last || !seat || seat.calendar.kind === 'always') return [];
  const from = new Date(last.askedAt);
  const windows = workingWindows(workCalendar(seat.calendar, from), from, now);
  // No working time since the question is not the same as no known hours: an empty window says that nothing counts yet.
  if (!windows.ok) return [];
  return windows.value.length === 0
    ? [{ from, to: from }]
    : windows.value.map((each) => ({ from: each.from, to: each.until }));
}

/** Just after the holder has had the usual time to answer. */
function answerBy(work: RunWork, block: RunBlockRow, askedAt: Date): Date {
  const minutes = USUAL_LATENESS_RULES.answerWithinMs / MINUTE_MS;
  const seat = work.seat(block.seatId);
  const until = seat && addWorkingMinutes(workCalendar(seat.calendar, askedAt), askedAt, minutes);
  return addMs(until?.ok ? until.value : addMs(askedAt, minutes * MINUTE_MS), 1);
}
