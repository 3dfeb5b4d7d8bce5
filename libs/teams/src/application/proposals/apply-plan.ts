import type { Files } from '@muster/documents';
import { promise, publish, type Tx } from '@muster/platform';
import { openPredecessors } from '../../domain/block-state.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import type { SeatDuty } from '../../domain/seat-duties.ts';
import { saveOffer } from '../../persistence/offer.store.ts';
import type { OfferRow, OfferedBlock } from '../../persistence/offer.tables.ts';
import { writeStructure } from '../../persistence/proposals/structure.store.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import { answer } from '../answer-offer.ts';
import { sendOffer } from '../guest-copies.ts';
import { isOut } from '../hiring-facts.ts';
import { openDuties } from '../run-facts.ts';
import { takeFilesBack } from '../run-files.ts';
import { finishOf, workMinutesOf } from '../run-plan.ts';
import type { RunWork } from '../run-work.ts';
import { leaveSeat } from '../running/seat-leaving.ts';
import { fillSeat } from '../team-jobs.ts';
import { offerRevised } from '../teams-events.ts';
import { restructure, type Home } from './restructure.ts';

export interface ApplyFacts {
  readonly plan: TeamPlan;
  readonly home: Home;
  readonly files: Files;
  /** What led to it: looks for holders are promised once for each. */
  readonly cause: string;
}

/**
 * Gives a running team another plan: blocks and seats come and go, offers follow their seats, times follow their blocks. What was
 * begun or accepted is never touched here; the merge has refused that before.
 */
export async function applyPlan(tx: Tx, work: RunWork, { plan, home, files, cause }: ApplyFacts): Promise<void> {
  const before = work.now;
  const { rows, goneBlockIds, goneSeatIds, vacatedSeatIds } = restructure(before, plan, { now: tx.now, home });
  const { run, ...next } = rows;
  // Their ends are for the rules of states: here they still stand as they stood.
  const blocks = next.blocks.map((block) => ({
    ...block,
    state: before.blocks.find(({ id }) => id === block.id)?.state ?? block.state,
  }));
  await writeStructure(tx, before, { ...before, ...next, blocks, run });
  work.adopt({ ...next, blocks });
  const { title, budgetMinor, deadline, dataClasses, dataOrigin } = run;
  work.changeRun({ title, budgetMinor, deadline, dataClasses, dataOrigin });
  if (work.run.state === 'finished' && work.advanceRun('reopen').ok) work.changeRun({ finishedAt: null });
  for (const id of goneBlockIds) {
    const over = { dueAt: null, estimateRequests: [], escalatedAt: null, priceMinor: null };
    work.advance(work.block(id)!, { kind: 'cancel' }, over);
  }
  for (const seatId of [...vacatedSeatIds, ...goneSeatIds]) {
    const holder = work.holderOf(seatId);
    if (!holder) continue;
    await leaveSeat(tx, work, { holder, reason: 'The plan was changed.', as: 'replaced' });
    await takeFilesBack(tx, work, { files, from: [holder] });
  }
  await followOffers(tx, work, { plan, cause });
  followBlocks(work, before);
}

async function followOffers(tx: Tx, work: RunWork, { plan, cause }: { plan: TeamPlan; cause: string }): Promise<void> {
  const { id: runId } = work.run;
  for (const seat of work.now.seats) {
    const duties = openDuties(work.now, seat.id, work.kindOf);
    const holder = work.holderOf(seat.id);
    if (holder) {
      await revise(tx, work, { offer: work.now.offers.find(({ id }) => id === holder.offerId)!, plan });
      continue;
    }
    const out = work.now.offers.filter((offer) => offer.seatId === seat.id && isOut(offer));
    const overtaken = out.filter(({ blocks }) => !isSameWork(blocks, duties));
    for (const offer of overtaken)
      await answer(tx, work, { seat, offer, patch: { state: 'withdrawn' }, because: 'terms-changed' });
    if (overtaken.length > 0) work.changeSeat(seat.id, { state: 'open', round: seat.round + 1, exhaustedAt: null });
    const isFree = out.length === overtaken.length;
    if (isFree && duties.length > 0) await promise(tx, fillSeat, { runId, seatId: seat.id, cause });
  }
}

/** Whether an offer that is out still says what there is to do, and how long it takes. */
export function isSameWork(blocks: readonly OfferedBlock[], duties: readonly SeatDuty[]): boolean {
  const wanted = new Set(duties.map(({ blockId, duty, minutes }) => `${blockId} ${duty} ${minutes}`));
  return (
    blocks.length === wanted.size &&
    blocks.every(({ blockId, duty, minutes }) => wanted.has(`${blockId} ${duty} ${minutes}`))
  );
}

/** What an agreement is about after the plan has changed: pieces that went elsewhere are no longer in it, prices follow the plan. */
async function revise(tx: Tx, work: RunWork, { offer, plan }: { offer: OfferRow; plan: TeamPlan }): Promise<void> {
  const blocks = revisedPieces(work.now, offer, plan);
  if (JSON.stringify(blocks) === JSON.stringify(offer.blocks)) return;
  const priceMinor = blocks.reduce((sum, piece) => sum + BigInt(piece.priceMinor), 0n);
  const change = { blocks, priceMinor, version: offer.version + 1 };
  const revised: OfferRow = { ...offer, ...change };
  await saveOffer(tx, offer.id, change);
  work.adopt({ offers: work.now.offers.map((each) => (each.id === offer.id ? revised : each)) });
  for (const { blockId, duty, priceMinor: minor } of blocks) {
    const block = work.block(blockId);
    if (duty === 'work' && block && block.seatId === offer.seatId && block.state !== 'accepted')
      work.changeBlock(blockId, { priceMinor: BigInt(minor) });
  }
  const { id: offerId, runId, seatId, workerId, workerWorkspaceId } = offer;
  await publish(tx, offerRevised, { offerId, runId, seatId, workerId, workerWorkspaceId }, { subjectId: runId });
  const seat = work.seat(seatId)!;
  await sendOffer(tx, revised, { run: work.run, seat });
}

/** Also for saying beforehand what a merge would change. */
export function revisedPieces({ blocks }: Pick<RunRows, 'blocks'>, offer: OfferRow, plan: TeamPlan): OfferedBlock[] {
  return offer.blocks.flatMap((piece) => {
    const block = blocks.find(({ id }) => id === piece.blockId);
    if (!block || block.state === 'cancelled') return [];
    if (block.state === 'accepted') return [piece];
    const seatId = piece.duty === 'work' ? block.seatId : block.reviewSeatId;
    if (seatId !== offer.seatId) return [];
    const price = piece.duty === 'work' ? plan.prices[piece.blockId] : undefined;
    return [{ ...piece, priceMinor: price ?? piece.priceMinor }];
  });
}

/** Who waits for something new again, and who has longer now. */
function followBlocks(work: RunWork, before: RunRows): void {
  for (const block of work.now.blocks) {
    const old = before.blocks.find(({ id }) => id === block.id);
    if (block.state === 'ready' && openPredecessors(work.facts(block).predecessors).length > 0) {
      work.advance(block, { kind: 'inputs-withdrawn' });
      work.changeBlock(block.id, { dueAt: null, expectedFinish: null });
    }
    // What was agreed with the one seat is not agreed with the other.
    if (old && old.seatId !== block.seatId && block.state !== 'accepted')
      work.changeBlock(block.id, { priceMinor: null });
    const isLonger = old !== undefined && old.personMinutes !== block.personMinutes;
    if (block.state !== 'in-progress' || !isLonger || !block.startedAt) continue;
    const planned = { ...work.now, kindOf: work.kindOf };
    const dueAt = finishOf(planned, block, { from: block.startedAt, minutes: workMinutesOf(planned, block) });
    work.changeBlock(block.id, { dueAt, expectedFinish: null, isLate: false, escalatedAt: null });
  }
}
