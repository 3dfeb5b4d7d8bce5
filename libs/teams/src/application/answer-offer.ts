import { asId, err, ok, type Result } from '@muster/kernel';
import {
  may,
  once,
  promise,
  publish,
  type Context,
  type Db,
  type IdempotencyKeyReused,
  type Tx,
} from '@muster/platform';
import type { Files } from '@muster/documents';
import { endWaiting } from '../persistence/hiring/forward.store.ts';
import { noteNotChosen, promiseToTell } from './hiring/pass-overs.ts';
import { factsOfAnswers } from './hiring/opening-facts.ts';
import { advanceHiring, type HiringRefusal, type OfferState } from '../domain/hiring/hiring.ts';
import { seatCalendar } from '../domain/seat-calendar.ts';
import { insertHolder, offerById, saveOffer } from '../persistence/offer.store.ts';
import type { OfferRow } from '../persistence/offer.tables.ts';
import { runTable, type RunSeatRow } from '../persistence/run.tables.ts';
import { sendOffer, sendSeat } from './guest-copies.ts';
import { nextMove } from '../domain/hiring/opening.ts';
import { hiringOf, isOut } from './hiring-facts.ts';
import { notAllowed, notFound, type NotAllowed, type NotFound } from './refusals.ts';
import { RunWork } from './run-work.ts';
import { fillSeat } from './team-jobs.ts';
import { offerAnswered, offerWelcomed, seatFilled } from './teams-events.ts';
import { actsFor, visitOffer } from './visit.ts';

export interface AnswerOfferRequest {
  readonly offerId: string;
  readonly idempotencyKey: string;
  /** Only with a decline, and only if the worker wants to say it. */
  readonly reason: string | null;
}

/** Somebody else has it, or the time is over. */
export interface OfferGone {
  readonly kind: 'OfferGone';
  readonly state: OfferState;
}

interface Answered {
  readonly offerId: string;
  readonly runId: string;
  /** The client. */
  readonly owner: string;
  /** False while the answers of a wave are still being collected. */
  readonly isSeated: boolean;
}

export type AnswerRefusal = OfferGone | NotFound | NotAllowed | IdempotencyKeyReused;

/** Why an offer was taken back before anybody answered it. */
export type Withdrawn = 'work-done' | 'run-paused' | 'run-cancelled' | 'seat-filled' | 'terms-changed';

const LONGEST_REASON = 500;

/** The worker's yes or no, given in the client's workspace with the offer as invitation. */
export class AnswerOffer {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
  ) {}

  /**
   * The seat that is held for the worker is theirs. In a wave the yes is noted, and the seat goes to one of those who said yes when the
   * answers are compared. Whoever took a seat may read and add files of the run when this has answered.
   */
  async accept(ctx: Context, request: AnswerOfferRequest): Promise<Result<{ offerId: string }, AnswerRefusal>> {
    const outcome = await this.#answer(ctx, request, 'accept');
    if (!outcome.ok) return outcome;
    const { offerId, runId, owner, isSeated } = outcome.value;
    if (isSeated && owner !== ctx.workspaceId)
      await this.db.write(ctx, async (tx) => ok(await this.files.noteRun(tx, runId, asId(owner))));
    return ok({ offerId });
  }

  async decline(ctx: Context, request: AnswerOfferRequest): Promise<Result<{ offerId: string }, AnswerRefusal>> {
    const outcome = await this.#answer(ctx, request, 'decline');
    return outcome.ok ? ok({ offerId: outcome.value.offerId }) : outcome;
  }

  async #answer(ctx: Context, request: AnswerOfferRequest, answer: 'accept' | 'decline') {
    if (!may(ctx, 'offer:answer')) return err(notAllowed('offer:answer'));
    const visit = await visitOffer(this.db, ctx, request.offerId);
    if (!visit) return err(notFound());
    const { offerId, idempotencyKey: key, reason } = request;
    const options = { operation: `${answer}Offer`, key, input: { offerId, reason }, workspace: visit.ctx };
    return once<Answered, AnswerRefusal>(this.db, ctx, options, async (tx) => {
      const offer = await offerById(tx, offerId);
      if (!offer || !actsFor(ctx, visit.home, offer)) return err(notFound());
      const standing = await standingOf(tx, offer, answer);
      if (standing === 'already')
        return ok({ offerId, runId: offer.runId, owner: tx.workspaceId, isSeated: answer === 'accept' });
      if (standing !== 'open') return err(standing);
      const work = await RunWork.lock(tx, offer.runId);
      const seat = work?.seat(offer.seatId);
      if (!work || !seat) return err(notFound());
      const current = work.now.offers.find(({ id }) => id === offerId)!;
      const decided = decide(work, seat, { offer: current, answer, at: tx.now });
      if (!decided.ok) return decided;
      if (decided.value === 'now' && answer === 'accept')
        await accept(tx, work, { seat, offer: current, files: this.files });
      else if (decided.value === 'now')
        await pass(tx, work, { seat, offer: current, reason: reason?.slice(0, LONGEST_REASON) ?? null });
      if (decided.value === 'now') await work.settle();
      const isSeated = work.holderOf(seat.id)?.offerId === offerId;
      return ok({ offerId, runId: offer.runId, owner: tx.workspaceId, isSeated });
    });
  }
}

function decide(
  work: RunWork,
  seat: RunSeatRow,
  { offer, answer, at }: { offer: OfferRow; answer: 'accept' | 'decline'; at: Date },
): Result<'now' | 'already', OfferGone> {
  const wanted = answer === 'accept' ? 'accepted' : 'declined';
  if (offer.state === wanted || (answer === 'accept' && offer.state === 'offered' && offer.saidYesAt))
    return ok('already');
  if (offer.round !== seat.round || !work.isOn) return err({ kind: 'OfferGone', state: offer.state });
  const hiring = hiringOf(work.now.offers, seat);
  // Whoever was asked together with others says yes without holding anything; it is the close that seats one of them.
  if (answer === 'accept' && offer.state === 'offered')
    return at < offer.heldUntil ? ok('now') : err({ kind: 'OfferGone', state: 'expired' });
  const next = advanceHiring(hiring, { kind: answer, candidateId: offer.workerId, at });
  return next.ok ? ok('now') : err({ kind: 'OfferGone', state: stateOf(next.refusal, offer) });
}

/**
 * The offer is read again behind the lock: whoever comes second sees what the first one did. Most of those who come too late learn it
 * from one row, without the whole run being read for them.
 */
async function standingOf(
  tx: Tx,
  { id, runId }: OfferRow,
  answer: 'accept' | 'decline',
): Promise<'open' | 'already' | OfferGone> {
  await tx.lock(runTable, { id: runId });
  const state = (await offerById(tx, id))?.state ?? 'withdrawn';
  if (state === 'held' || state === 'offered') return 'open';
  return state === (answer === 'accept' ? 'accepted' : 'declined') ? 'already' : { kind: 'OfferGone', state };
}

function stateOf(refusal: HiringRefusal, offer: OfferRow): OfferState {
  if (refusal.kind === 'HoldExpired') return 'expired';
  return refusal.kind === 'OfferClosed' ? refusal.state : offer.state;
}

/** Alone, or the last whose answer was awaited: the seat is theirs at once. Of several who said yes, a look chooses. */
async function accept(
  tx: Tx,
  work: RunWork,
  { seat, offer, files }: { seat: RunSeatRow; offer: OfferRow; files: Files },
): Promise<void> {
  if (offer.state === 'held') return seatOne(tx, work, { seat, offer, files });
  const willing = await noteYes(tx, work, { seat, offer });
  const move = nextMove(await factsOfAnswers(tx, work, seat));
  if (move.kind !== 'choose') return;
  const [only, ...others] = move.amongIds;
  if (only === willing.workerId && others.length === 0) return seatOne(tx, work, { seat, offer: willing, files });
  const look = { runId: offer.runId, seatId: seat.id, cause: `answers-${offer.id}`, round: seat.round };
  await promise(tx, fillSeat, look);
}

/** The seat is given to this worker, and every other offer of it ends. */
export async function seatOne(
  tx: Tx,
  work: RunWork,
  { seat, offer, files }: { seat: RunSeatRow; offer: OfferRow; files: Files },
): Promise<void> {
  const others = work.now.offers.filter((each) => each.seatId === seat.id && each.id !== offer.id && isOut(each));
  await fill(tx, work, { seat, offer });
  for (const other of others)
    await answer(tx, work, { seat, offer: other, patch: { state: 'withdrawn' }, because: 'seat-filled' });
  await noteNotChosen(tx, work, others);
  await endWaiting(tx, seat.id);
  await promiseToTell(tx, { runId: offer.runId, seatId: seat.id, cause: `filled-${offer.id}` });
  await files.grantRun(tx, offer.runId, offer.workerWorkspaceId);
}

async function noteYes(tx: Tx, work: RunWork, { seat, offer }: { seat: RunSeatRow; offer: OfferRow }) {
  const change = { saidYesAt: tx.now, version: offer.version + 1 };
  const willing: OfferRow = { ...offer, ...change };
  await saveOffer(tx, offer.id, change);
  work.adopt({ offers: work.now.offers.map((each) => (each.id === offer.id ? willing : each)) });
  const { id: offerId, runId, seatId, workerWorkspaceId } = offer;
  await publish(tx, offerWelcomed, { offerId, runId, seatId, workerWorkspaceId }, { subjectId: runId });
  await sendOffer(tx, willing, { run: work.run, seat });
  return willing;
}

async function fill(tx: Tx, work: RunWork, { seat, offer }: { seat: RunSeatRow; offer: OfferRow }): Promise<void> {
  const { id: offerId, runId, workerId, workerWorkspaceId, workerKind: kind, workerName: name } = offer;
  const { workerTimeZone: timeZone, workerCountry: country, workerHours: hours } = offer;
  const answered = await answer(tx, work, { seat, offer, patch: { state: 'accepted' } });
  const holder = {
    ...{ offerId, runId, seatId: seat.id, workerId, workerWorkspaceId, kind, name, timeZone, country },
    since: tx.now,
    leftAt: null,
    leftBecause: null,
    settledMinor: 0n,
  };
  await insertHolder(tx, holder);
  work.adopt({ holders: [...work.now.holders, { ...holder, workspaceId: tx.workspaceId }] });
  work.changeSeat(seat.id, { state: 'filled', calendar: seatCalendar({ kind, timeZone, country, hours }) });
  for (const { blockId, duty, priceMinor } of answered.blocks) {
    const isOpen = work.block(blockId)?.state !== 'accepted';
    if (duty === 'work' && isOpen) work.changeBlock(blockId, { priceMinor: BigInt(priceMinor) });
  }
  await publish(tx, seatFilled, { offerId, runId, seatId: seat.id, workerId, workerWorkspaceId }, { subjectId: runId });
  await sendSeat(tx, holder);
}

async function pass(
  tx: Tx,
  work: RunWork,
  { seat, offer, reason }: { seat: RunSeatRow; offer: OfferRow; reason: string | null },
): Promise<void> {
  await answer(tx, work, { seat, offer, patch: { state: 'declined', declineReason: reason } });
  await reopen(tx, work, { seat, cause: offer.id });
}

/** The seat is free again and the next candidate is looked for. */
export async function reopen(
  tx: Tx,
  work: RunWork,
  { seat, cause }: { seat: RunSeatRow; cause: string },
): Promise<void> {
  const isStillAsked = work.now.offers.some((offer) => offer.seatId === seat.id && isOut(offer));
  work.changeSeat(seat.id, { state: isStillAsked ? 'offered' : 'open' });
  const { id: runId } = work.run;
  await promise(tx, fillSeat, { runId, seatId: seat.id, cause });
  // Whoever is free from here may be the one that another seat of the run has run out of.
  for (const other of work.now.seats)
    if (other.id !== seat.id && other.state === 'open' && other.exhaustedAt)
      await promise(tx, fillSeat, { runId, seatId: other.id, cause: `woken-${cause}`, isExtra: true });
}

/** Every offer that is out is taken back; the seats are asked for anew in a later round, if there is one. */
export async function withdrawOffers(tx: Tx, work: RunWork, because: Withdrawn): Promise<void> {
  for (const offer of work.now.offers) {
    if (!isOut(offer)) continue;
    const seat = work.seat(offer.seatId)!;
    await answer(tx, work, { seat, offer, patch: { state: 'withdrawn' }, because });
    work.changeSeat(seat.id, { state: 'open', round: seat.round + 1 });
  }
}

/** Stores how an offer ended, announces it and updates the worker's copy. */
export async function answer(
  tx: Tx,
  work: RunWork,
  given: {
    seat: RunSeatRow;
    offer: OfferRow;
    patch: Partial<OfferRow> & Pick<OfferRow, 'state'>;
    /** Only with a withdrawal. */
    because?: Withdrawn;
  },
): Promise<OfferRow> {
  const { seat, offer, patch, because } = given;
  const change = { ...patch, version: offer.version + 1, answeredAt: tx.now };
  const answered: OfferRow = { ...offer, ...change };
  await saveOffer(tx, offer.id, change);
  work.adopt({ offers: work.now.offers.map((each) => (each.id === offer.id ? answered : each)) });
  const { id: offerId, runId, seatId, workerWorkspaceId, state } = answered;
  if (state === 'offered' || state === 'held') throw new Error('an answer ends an offer');
  const facts = { offerId, runId, seatId, workerWorkspaceId, state, ...(because ? { because } : {}) };
  await publish(tx, offerAnswered, facts, { subjectId: runId });
  await sendOffer(tx, answered, { run: work.run, seat });
  return answered;
}
