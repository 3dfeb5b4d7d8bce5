import { MINUTE_MS } from '@muster/kernel';
import type { SeatHiring } from '../domain/hiring/hiring.ts';
import { opposingSeats } from '../domain/seat-duties.ts';
import type { OfferRow } from '../persistence/offer.tables.ts';
import type { RunRows } from '../persistence/run.store.ts';
import type { RunBlockRow, RunSeatRow } from '../persistence/run.tables.ts';
import { priceIn } from './offer-terms.ts';

/**
 * Whom a seat may be offered to at all: nobody twice in a round, nobody who declined or left it, and nobody from the workspace of
 * somebody whose work would have to be accepted here, or who would accept the work of here.
 */
export function isAskable(
  rows: Pick<RunRows, 'blocks' | 'offers' | 'holders' | 'seats'>,
  seat: Pick<RunSeatRow, 'id' | 'round'>,
  worker: { readonly id: string; readonly workspaceId: string },
): boolean {
  const wasAsked = rows.offers.some(
    (offer) =>
      offer.seatId === seat.id &&
      offer.workerId === worker.id &&
      (offer.round === seat.round || offer.state === 'declined' || offer.state === 'accepted'),
  );
  return !wasAsked && !holdsTwin(rows, seat.id, worker) && !strangersNeeded(rows, seat.id).has(worker.workspaceId);
}

/** A seat that grew because its holder has too much to do is not for that holder. */
function holdsTwin(
  { seats, holders }: Pick<RunRows, 'seats' | 'holders'>,
  seatId: string,
  worker: { readonly id: string },
) {
  const first = (id: string) => seats.find((seat) => seat.id === id)?.twinOf ?? id;
  const family = first(seatId);
  return holders.some((holder) => !holder.leftAt && holder.workerId === worker.id && first(holder.seatId) === family);
}

function strangersNeeded({ blocks, offers, holders }: Pick<RunRows, 'blocks' | 'offers' | 'holders'>, seatId: string) {
  const opposing = opposingSeats(seatId, blocks);
  const isOpposing = (each: { seatId: string }) => opposing.has(each.seatId);
  const asked = offers.filter((offer) => isOpposing(offer) && isOut(offer));
  const holding = holders.filter((holder) => isOpposing(holder) && !holder.leftAt);
  // Work of earlier holders may still wait for its review, or come back to it.
  const reviewed = blocks.filter(({ reviewSeatId }) => reviewSeatId === seatId).flatMap(({ producers }) => producers);
  return new Set<string>([
    ...[...asked, ...holding].map(({ workerWorkspaceId }) => workerWorkspaceId),
    ...reviewed.map(({ workspaceId }) => workspaceId),
  ]);
}

/** The offers of the present round as the rules of hiring see them. */
export function hiringOf(offers: readonly OfferRow[], seat: Pick<RunSeatRow, 'id' | 'round'>): SeatHiring {
  const round = offers.filter((offer) => offer.seatId === seat.id && offer.round === seat.round);
  return {
    seatId: seat.id,
    // Each offer carries its own end already; who is chosen from a wave holds the seat for the moment of taking it.
    holdMs: MINUTE_MS,
    offers: round.map(({ workerId, state, offeredAt, heldUntil }) => ({
      candidateId: workerId,
      state,
      offeredAt,
      holdUntil: state === 'offered' ? null : heldUntil,
    })),
  };
}

/** Somebody was asked and has not answered, or has said yes to a wave that is not closed. */
export function isOut({ state }: Pick<OfferRow, 'state'>): boolean {
  return state === 'offered' || state === 'held';
}

/** What holders have been promised, and what was accepted from those who left. */
export function committedMinor({ holders, offers, blocks }: Pick<RunRows, 'holders' | 'offers' | 'blocks'>): bigint {
  return holders.reduce((total, { offerId, seatId, since, leftAt, workerId, settledMinor }) => {
    const offer = offers.find(({ id }) => id === offerId);
    if (!offer) return total;
    if (!leftAt) return total + offer.priceMinor - movedMinor(blocks, offer, { seatId, workerId });
    return blocks.reduce(
      (sum, block) => sum + owedMinor(block, offer, { since, leftAt, workerId }),
      total + settledMinor,
    );
  }, 0n);
}

/** What of it is owed already: accepted blocks and reviews of present holders, and everything of those who left. */
export function owedToHoldersMinor({
  holders,
  offers,
  blocks,
}: Pick<RunRows, 'holders' | 'offers' | 'blocks'>): bigint {
  return holders.reduce((total, { offerId, since, leftAt, workerId, settledMinor }) => {
    const offer = offers.find(({ id }) => id === offerId);
    if (!offer) return total;
    const until = { since, leftAt: leftAt ?? FOREVER, workerId };
    return blocks.reduce((sum, block) => sum + owedMinor(block, offer, until), total + settledMinor);
  }, 0n);
}

/** What was promised for blocks that a seat with a long queue gave to another. */
function movedMinor(
  blocks: readonly RunBlockRow[],
  offer: OfferRow,
  { seatId, workerId }: { seatId: string; workerId: string },
): bigint {
  const isMoved = (block: RunBlockRow) => block.seatId !== seatId && block.producers.at(-1)?.workerId !== workerId;
  return blocks.filter(isMoved).reduce((sum, { id }) => sum + (priceIn(offer, id, 'work')?.minor ?? 0n), 0n);
}

const FOREVER = new Date(8.64e15);

/** Of one block to somebody who left: for making it, and for looking at it while they sat in its review seat. */
function owedMinor(
  block: RunBlockRow,
  offer: OfferRow,
  { since, leftAt, workerId }: { since: Date; leftAt: Date; workerId: string },
): bigint {
  const { id, state, producers, acceptedAt, priceMinor } = block;
  const isMaker = producers.at(-1)?.workerId === workerId;
  // Begun when the run was cancelled: what the block says is what is owed.
  if (state === 'cancelled') return isMaker ? (priceMinor ?? 0n) : 0n;
  if (state !== 'accepted' || !acceptedAt) return 0n;
  const made = isMaker ? (priceIn(offer, id, 'work')?.minor ?? 0n) : 0n;
  const isReviewer = acceptedAt >= since && acceptedAt <= leftAt;
  return made + (isReviewer ? (priceIn(offer, id, 'review')?.minor ?? 0n) : 0n);
}
