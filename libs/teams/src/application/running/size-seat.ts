import { newId } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import { endHolding } from '../../persistence/offer.store.ts';
import { insertSeat } from '../../persistence/run.store.ts';
import type { RunSeatRow, SeatHolderRow } from '../../persistence/run.tables.ts';
import { answer } from '../answer-offer.ts';
import { sendSeat } from '../guest-copies.ts';
import { isOut } from '../hiring-facts.ts';
import { RunWork } from '../run-work.ts';
import { fillSeat } from '../team-jobs.ts';
import { seatReleased } from '../teams-events.ts';
import { nextStep } from './seat-size.ts';
import { seatGrew, seatShrank } from './running-events.ts';

/** One step of a seat towards the size that its queue asks for, behind the run's lock. */
export async function sizeSeatOnce(tx: Tx, { runId, seatId }: { runId: string; seatId: string }): Promise<void> {
  const work = await RunWork.lock(tx, runId);
  const seat = work?.seat(seatId);
  if (!work || !seat) return;
  const step = nextStep(work, seat);
  if (step.kind === 'open') await open(tx, work, { seat, blockIds: step.blockIds });
  if (step.kind === 'close') await close(tx, work, { seat, twin: work.seat(step.seatId)! });
  if (step.kind !== 'nothing') await work.settle();
}

async function open(
  tx: Tx,
  work: RunWork,
  { seat, blockIds }: { seat: RunSeatRow; blockIds: readonly string[] },
): Promise<void> {
  const { id: runId } = work.run;
  const count = work.now.seats.filter(({ twinOf }) => twinOf === seat.id).length;
  const twin: RunSeatRow = {
    ...seat,
    ...{ id: newId<'Seat'>(), twinOf: seat.id, elastic: null, closedAt: null, state: 'open', round: 1 },
    ...{ position: Math.max(...work.now.seats.map(({ position }) => position)) + 1, exhaustedAt: null },
    title: `${seat.title} ${count + 2}`,
  };
  const { workspaceId: _, ...row } = twin;
  await insertSeat(tx, row);
  work.adopt({ seats: [...work.now.seats, twin] });
  for (const id of blockIds) work.changeBlock(id, { seatId: twin.id, priceMinor: null, dueAt: null });
  const facts = { runId, seatId: twin.id, twinOf: seat.id, blocks: blockIds.length };
  await publish(tx, seatGrew, facts, { subjectId: runId });
  await promise(tx, fillSeat, { runId, seatId: twin.id, cause: 'grew' });
}

/** Nothing was begun there, so nothing is owed; what was not begun goes back to where it came from. */
async function close(tx: Tx, work: RunWork, { seat, twin }: { seat: RunSeatRow; twin: RunSeatRow }): Promise<void> {
  const { id: runId } = work.run;
  for (const offer of work.now.offers)
    if (offer.seatId === twin.id && isOut(offer))
      await answer(tx, work, { seat: twin, offer, patch: { state: 'withdrawn' }, because: 'work-done' });
  for (const block of work.now.blocks)
    if (block.seatId === twin.id && (block.state === 'ready' || block.state === 'waiting'))
      work.changeBlock(block.id, { seatId: seat.id, priceMinor: null, dueAt: null });
  const holder = work.holderOf(twin.id);
  if (holder) await thank(tx, work, holder);
  work.changeSeat(twin.id, { state: 'open', closedAt: tx.now, exhaustedAt: null });
  await publish(tx, seatShrank, { runId, seatId: twin.id, twinOf: seat.id }, { subjectId: runId });
}

async function thank(tx: Tx, work: RunWork, holder: SeatHolderRow): Promise<void> {
  const { offerId, runId, seatId, workerId, workerWorkspaceId } = holder;
  const left = { ...holder, leftAt: tx.now, leftBecause: 'There is no more work for another one.' };
  await endHolding(tx, offerId, { leftBecause: left.leftBecause });
  work.adopt({ holders: work.now.holders.map((each) => (each.offerId === offerId ? left : each)) });
  await publish(tx, seatReleased, { offerId, runId, seatId, workerId, workerWorkspaceId }, { subjectId: runId });
  await sendSeat(tx, left);
}
