import type { Files } from '@muster/documents';
import { err, MINUTE_MS, ok, type Result } from '@muster/kernel';
import { principalId, publish, type Tx } from '@muster/platform';
import { advanceAsk, type AskEvent, type Resume } from '../../domain/running/ask.ts';
import type { EventNotAllowed } from '../../domain/state-table.ts';
import { saveAsk, type AskRow } from '../../persistence/running/ask.table.ts';
import type { RunBlockRow } from '../../persistence/run.tables.ts';
import { takeFilesBack } from '../run-files.ts';
import { finishOf } from '../run-plan.ts';
import type { RunWork } from '../run-work.ts';
import { askAnswered, askEscalated } from '../running/running-events.ts';
import { leaveSeat } from '../running/seat-leaving.ts';
import { redoBlock } from './redo-block.ts';

export interface AskEnd {
  readonly ask: AskRow;
  readonly event: AskEvent;
  readonly text: string | null;
  readonly files: Files;
}

/**
 * Moves a question on, and does what follows from it in the same transaction and behind the run's lock. That is what makes it happen
 * exactly once: whoever comes second finds the question over, whatever died in between.
 */
export async function moveAsk(tx: Tx, work: RunWork, end: AskEnd): Promise<Result<void, EventNotAllowed>> {
  const { ask, event, text } = end;
  const next = advanceAsk(ask, event);
  if (!next.ok) return err(next.refusal);
  const { state, resume } = next.value;
  const { runId, blockId, id: askId, kind } = ask;
  const facts = { runId, blockId, askId, kind };
  if (resume === null) {
    await saveAsk(tx, askId, { state, escalatedAt: tx.now });
    work.adopt({ openAsks: work.now.openAsks.map((each) => (each.id === askId ? { ...each, state } : each)) });
    await publish(tx, askEscalated, facts, { subjectId: runId });
    return ok(undefined);
  }
  const { principal } = tx.ctx;
  const by = { answeredBy: principalId(principal), answeredByName: principal.name };
  await saveAsk(tx, askId, {
    ...{ state, answer: text, answeredAt: tx.now, resumedAs: resume, resumedAt: tx.now },
    ...(event === 'time-out' ? {} : by),
  });
  work.adopt({ openAsks: work.now.openAsks.filter(({ id }) => id !== askId) });
  const answered = { ...facts, state, resume, askedInWorkspaceId: ask.askedInWorkspaceId };
  await publish(tx, askAnswered, answered, { subjectId: runId });
  await goOn(tx, work, ask);
  await follow(tx, work, { ...end, resume });
  return ok(undefined);
}

async function follow(
  tx: Tx,
  work: RunWork,
  { ask, event, files, resume }: AskEnd & { resume: Resume },
): Promise<void> {
  const block = work.block(ask.blockId);
  if (!block) return;
  if (resume === 'perform' && ask.act === 'redo') await redoBlock(tx, work, { block, askId: ask.id });
  if (resume !== 'pass-on') return;
  const holder = work.holderOf(block.seatId);
  // Whoever asked may have left meanwhile; then there is nothing to pass on.
  if (!holder || holder.workerId !== ask.askedByWorkerId) return;
  const as = event === 'time-out' ? ('left' as const) : ('replaced' as const);
  const seat = work.seat(block.seatId)!;
  // Somebody who could not go on asked for a person: a person is looked for first.
  work.changeSeat(seat.id, { kinds: ['person', ...seat.kinds.filter((kind) => kind !== 'person')] });
  await leaveSeat(tx, work, { holder, reason: ask.question.slice(0, 500), as });
  await takeFilesBack(tx, work, { files, from: [holder] });
}

/** The clock of a block that waited goes on with what was left on it, once nothing else is waited for. */
async function goOn(tx: Tx, work: RunWork, ask: AskRow): Promise<void> {
  const block = work.block(ask.blockId);
  if (!ask.isWaiting || ask.leftMinutes === null || !block) return;
  const other = work.now.openAsks.find((each) => each.blockId === ask.blockId && each.isWaiting);
  if (other) {
    await saveAsk(tx, other.id, { leftMinutes: ask.leftMinutes });
    work.adopt({
      openAsks: work.now.openAsks.map((each) => (each === other ? { ...each, leftMinutes: ask.leftMinutes } : each)),
    });
    return;
  }
  if (isBegun(block))
    work.changeBlock(block.id, { dueAt: dueAgain(work, block, { now: tx.now, left: ask.leftMinutes }) });
}

function isBegun({ state }: RunBlockRow): boolean {
  return state === 'in-progress' || state === 'refused';
}

function dueAgain(work: RunWork, block: RunBlockRow, { now, left }: { now: Date; left: number }): Date {
  if (left <= 0) return new Date(now.getTime() + MINUTE_MS);
  return finishOf({ ...work.now, kindOf: work.kindOf }, block, { from: now, minutes: left });
}
