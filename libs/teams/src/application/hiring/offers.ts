import { addMs, HOUR_MS, newId, type Money } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import type { Wave } from '../../domain/hiring/opening.ts';
import type { Judged } from '../../domain/hiring/pass-over.ts';
import type { SeatDuty } from '../../domain/seat-duties.ts';
import { forgetPassOver } from '../../persistence/hiring/decision.store.ts';
import { endWaiting } from '../../persistence/hiring/forward.store.ts';
import { insertOffer } from '../../persistence/offer.store.ts';
import type { OfferRow } from '../../persistence/offer.tables.ts';
import type { RunSeatRow } from '../../persistence/run.tables.ts';
import { priceToRaiseFor } from '../budget/seat-money.ts';
import { sendOffer } from '../guest-copies.ts';
import { offeredBlocks } from '../offer-terms.ts';
import type { RunWork } from '../run-work.ts';
import { priceAll, seatTask, type Found, type PricedCard, type SeatMarket, type SeatTerms } from '../seat-market.ts';
import { expireOffer } from '../team-jobs.ts';
import { offerMade } from '../teams-events.ts';

/** An offer of a wave stays open for so long when nobody gets the seat. */
const WAVE_OFFER_MS = 4 * HOUR_MS;

export interface SeatToFill {
  readonly seat: RunSeatRow;
  readonly duties: readonly SeatDuty[];
  readonly terms: SeatTerms;
}

export interface Chosen {
  readonly priced: PricedCard;
  readonly offerId: string;
  readonly receiptId: string;
  readonly because: string;
}

/** What routing said about everybody who was compared; `chosen` is missing where nobody fits. */
export interface Choice {
  readonly chosen: Chosen | undefined;
  readonly judged: readonly Judged[];
  readonly receiptId: string;
  /** Nobody fits, and somebody fits in everything but the price. */
  readonly tooDear?: Money | undefined;
}

/** The task has the id of the offer to be: equals take turns by it, so each offer is a fair draw that can be replayed. */
export async function chooseOne(
  tx: Tx,
  market: SeatMarket,
  { work, found, seat, duties, terms }: SeatToFill & { work: RunWork; found: Found },
): Promise<Choice> {
  const priced = priceAll(found, seat, { duties, terms });
  const offerId = newId<'Offer'>();
  const { decision, receiptId } = await market.decide(tx, {
    subjectKind: 'seat',
    subjectId: seat.id,
    title: `${seat.title}, ${work.run.title}`,
    task: seatTask(seat, terms, offerId),
    candidates: priced.map(({ candidate }) => candidate),
  });
  const judged = decision.receipt.candidates.map(({ id: workerId, outcome, reasons }) => ({
    workerId,
    broken: outcome === 'refused' ? reasons : [],
  }));
  if (decision.outcome !== 'routed')
    return { chosen: undefined, judged, receiptId, tooDear: priceToRaiseFor(decision) };
  const one = priced.find(({ card }) => card.id === decision.chosen.id)!;
  return { chosen: { priced: one, offerId, receiptId, because: decision.receipt.says }, judged, receiptId };
}

export interface Asking {
  readonly chosen: Chosen;
  readonly isExclusive: boolean;
  readonly wave: Wave;
  readonly isKnown: boolean;
  /** In front of the other reasons. */
  readonly knownBecause: readonly string[];
}

/** Makes the offer, and promises its end and the worker's copy. */
export async function makeOffer(
  tx: Tx,
  work: RunWork,
  { seat, duties, chosen, isExclusive, wave, isKnown, knownBecause }: SeatToFill & Asking,
): Promise<void> {
  const { card, price, reasons } = chosen.priced;
  const heldUntil = isExclusive ? wave.closesAt : addMs(tx.now, WAVE_OFFER_MS);
  const { id: runId } = work.run;
  const offer: Omit<OfferRow, 'workspaceId'> = {
    id: chosen.offerId,
    runId,
    seatId: seat.id,
    round: seat.round,
    workerId: card.id,
    workerWorkspaceId: card.workspaceId,
    workerKind: card.kind,
    workerName: card.displayName,
    workerTimeZone: card.timeZone,
    workerCountry: card.country,
    workerHours: card.hours,
    state: isExclusive ? 'held' : 'offered',
    version: 1,
    priceMinor: price.minor,
    currency: price.currency,
    blocks: offeredBlocks(price, duties, work.now),
    reasons: [...knownBecause, ...reasons, chosen.because],
    receiptId: chosen.receiptId,
    offeredAt: tx.now,
    heldUntil,
    answeredAt: null,
    declineReason: null,
    saidYesAt: null,
    answersUntil: isExclusive ? null : wave.closesAt,
    isKnown,
  };
  await insertOffer(tx, offer);
  await forgetPassOver(tx, seat.id, card.id);
  await endWaiting(tx, seat.id);
  work.adopt({ offers: [...work.now.offers, { ...offer, workspaceId: tx.workspaceId }] });
  work.changeSeat(seat.id, { state: 'offered', exhaustedAt: null });
  const facts = { offerId: offer.id, runId, seatId: seat.id, workerId: card.id, workerWorkspaceId: card.workspaceId };
  await publish(tx, offerMade, facts, { subjectId: runId });
  await promise(tx, expireOffer, { runId, offerId: offer.id, turn: 0 }, { dueAt: heldUntil });
  await sendOffer(tx, offer, { run: work.run, seat });
}
