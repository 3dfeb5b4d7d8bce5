import { promise, type Tx } from '@muster/platform';
import { answer, reopen } from './answer-offer.ts';
import { isOut } from './hiring-facts.ts';
import { RunWork } from './run-work.ts';
import { expireOffer } from './team-jobs.ts';

/** Ends a hold nobody used, and passes the seat on. An offer that was answered in time is left alone. */
export async function endHold(
  tx: Tx,
  { runId, offerId, turn }: { runId: string; offerId: string; turn: number },
): Promise<void> {
  const work = await RunWork.lock(tx, runId);
  const offer = work?.now.offers.find(({ id }) => id === offerId);
  const seat = offer && work?.seat(offer.seatId);
  if (!work || !offer || !seat || !isOut(offer)) return;
  // The clock of this process may be a little behind the one that found the promise due.
  if (offer.heldUntil > tx.now)
    return promise(tx, expireOffer, { runId, offerId, turn: turn + 1 }, { dueAt: offer.heldUntil });
  await answer(tx, work, { seat, offer, patch: { state: 'expired' } });
  await reopen(tx, work, { seat, cause: offerId });
  await work.settle();
}
