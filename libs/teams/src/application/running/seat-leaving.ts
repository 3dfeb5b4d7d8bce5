import { publish, type Tx } from '@muster/platform';
import { money, zero, type Money } from '@muster/kernel';
import { owedForBegun } from '../../domain/settlement.ts';
import { endHolding } from '../../persistence/offer.store.ts';
import type { RunBlockRow, SeatHolderRow } from '../../persistence/run.tables.ts';
import type { AskRow } from '../../persistence/running/ask.table.ts';
import { endAsks } from '../asks/end-asks.ts';
import { reopen } from '../answer-offer.ts';
import { sendSeat } from '../guest-copies.ts';
import { priceIn } from '../offer-terms.ts';
import { workMinutesOf } from '../run-plan.ts';
import type { RunWork } from '../run-work.ts';
import { blockSettled, seatReleased } from '../teams-events.ts';
import { workedMinutes } from '../worked-time.ts';

/**
 * Why somebody leaves a seat. Who is `replaced` is owed the begun part in any case. Who `left` or fell silent (`lapsed`) is owed it
 * only for what they put into other hands: a version that the next holder can go on from. Else an unfinished start would pay.
 */
export type Leaving = 'left' | 'replaced' | 'lapsed';

export interface Departure {
  readonly holder: SeatHolderRow;
  readonly reason: string;
  readonly as: Leaving;
}

/** The seat is free. Inputs, versions, thread, deadline and links stay for the next holder; begun work is settled. */
export async function leaveSeat(tx: Tx, work: RunWork, { holder, reason, as }: Departure): Promise<void> {
  const { offerId, runId, seatId, workerId, workerWorkspaceId } = holder;
  const settledMinor = await settleBegun(tx, work, { holder, as });
  const left = { ...holder, leftAt: tx.now, leftBecause: reason, settledMinor };
  await endHolding(tx, offerId, { leftBecause: reason, settledMinor });
  work.adopt({ holders: work.now.holders.map((each) => (each.offerId === offerId ? left : each)) });
  for (const block of openBlocksOf(work, seatId)) {
    const fresh = { startedAt: null, reworkFrom: null, expectedFinish: null, dueAt: null, escalatedAt: null };
    work.advance(block, { kind: 'holder-left' });
    work.changeBlock(block.id, { ...fresh, estimateRequests: [], priceMinor: null });
  }
  const isTheirs = ({ blockId, askedByWorkerId }: AskRow) =>
    askedByWorkerId === workerId && work.block(blockId)?.seatId === seatId;
  await endAsks(tx, work, isTheirs);
  const seat = work.seat(seatId)!;
  work.changeSeat(seatId, { round: seat.round + 1, exhaustedAt: null });
  await publish(tx, seatReleased, { offerId, runId, seatId, workerId, workerWorkspaceId }, { subjectId: runId });
  await sendSeat(tx, left);
  await reopen(tx, work, { seat: work.seat(seatId)!, cause: `left-${offerId}` });
}

/** What was delivered is still looked at, and paid to whoever made it if it is accepted. */
function openBlocksOf(work: RunWork, seatId: string): RunBlockRow[] {
  const isOver = ({ state }: RunBlockRow) => state === 'accepted' || state === 'cancelled' || state === 'delivered';
  return work.now.blocks.filter((block) => block.seatId === seatId && !isOver(block));
}

async function settleBegun(tx: Tx, work: RunWork, { holder, as }: Pick<Departure, 'holder' | 'as'>): Promise<bigint> {
  let total = 0n;
  for (const block of openBlocksOf(work, holder.seatId)) {
    const owed = owedOnLeaving(work, block, { holder, as, now: tx.now });
    if (owed.minor === 0n) continue;
    total += owed.minor;
    const { offerId, runId, seatId, workerId, workerWorkspaceId } = holder;
    const paid = { priceMinor: owed.minor.toString(), currency: owed.currency };
    const facts = { runId, blockId: block.id, seatId, offerId, workerId, workerWorkspaceId, ...paid };
    await publish(tx, blockSettled, facts, { subjectId: runId });
  }
  return total;
}

/** For one block of the seat, in the owner's currency. Zero when it was not begun. */
export function owedOnLeaving(
  work: RunWork,
  block: RunBlockRow,
  { holder, as, now }: Pick<Departure, 'holder' | 'as'> & { now: Date },
): Money {
  const { state, startedAt } = block;
  const offer = work.now.offers.find(({ id }) => id === holder.offerId);
  const price = offer && priceIn(offer, block.id, 'work');
  if (!price || (state !== 'in-progress' && state !== 'refused')) return zero(work.run.currency);
  const isInOtherHands = work.now.sharedUnder.get(block.id)?.includes(holder.offerId) ?? false;
  if (as !== 'replaced' && !isInOtherHands) return money(0, price.currency);
  const { calendar } = work.seat(holder.seatId)!;
  const worked = startedAt ? workedMinutes(calendar, { from: startedAt, until: now }, work.run.pauses) : 0;
  return owedForBegun({ state, price, plannedMinutes: workMinutesOf(work, block), workedMinutes: worked });
}
