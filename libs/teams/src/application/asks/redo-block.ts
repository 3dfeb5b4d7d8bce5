import { promise, publish, type Tx } from '@muster/platform';
import { openPredecessors } from '../../domain/block-state.ts';
import { packetAt, savePacket } from '../../persistence/packet.store.ts';
import type { RunBlockRow } from '../../persistence/run.tables.ts';
import type { RunWork } from '../run-work.ts';
import { redoGranted } from '../running/running-events.ts';
import { fillSeat } from '../team-jobs.ts';

/**
 * An accepted block is done again: the only way to run a finished block once more. The version that was accepted stays in the
 * history; what comes after it and was not begun waits again; what was begun goes on with the old version until there is a new one.
 */
export async function redoBlock(
  tx: Tx,
  work: RunWork,
  { block, askId }: { block: RunBlockRow; askId: string },
): Promise<void> {
  const fresh = { startedAt: null, deliveredAt: null, acceptedAt: null, dueAt: null, expectedFinish: null };
  const reopened = work.advance(block, { kind: 'redo', requestId: askId }, { ...fresh, estimateRequests: [] });
  if (!reopened.ok) return;
  const accepted = await packetAt(tx, block.id, work.now.versions.get(block.id));
  if (accepted) await savePacket(tx, accepted, { state: 'replaced' });
  if (work.run.state === 'finished' && work.advanceRun('reopen').ok) work.changeRun({ finishedAt: null });
  for (const each of work.now.blocks)
    if (each.state === 'ready' && openPredecessors(work.facts(each).predecessors).length > 0)
      work.advance(each, { kind: 'inputs-withdrawn' }, { dueAt: null });
  const { id: runId } = work.run;
  if (!work.holderOf(block.seatId))
    await promise(tx, fillSeat, { runId, seatId: block.seatId, cause: `redo-${askId}` });
  await publish(tx, redoGranted, { runId, blockId: block.id, askId }, { subjectId: runId });
}
