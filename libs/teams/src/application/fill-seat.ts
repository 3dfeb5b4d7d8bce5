import { addMs, MINUTE_MS, money, newId, plainDate } from '@muster/kernel';
import { promise, publish, type Config, type Context, type Db, type Tx } from '@muster/platform';
import type { Routing } from '@muster/routing';
import type { z } from 'zod';
import type { SeatDuty, WorkerKind } from '../domain/seat-duties.ts';
import { insertOffer } from '../persistence/offer.store.ts';
import type { OfferRow } from '../persistence/offer.tables.ts';
import { runRows, type RunRows } from '../persistence/run.store.ts';
import type { RunSeatRow } from '../persistence/run.tables.ts';
import { committedMinor, isAskable } from './hiring-facts.ts';
import { sendOffer } from './guest-copies.ts';
import { offeredBlocks } from './offer-terms.ts';
import { openDuties } from './run-facts.ts';
import { RunWork } from './run-work.ts';
import { priceAll, seatTask, type Found, type PricedCard, type SeatMarket, type SeatTerms } from './seat-market.ts';
import { expireOffer, fillSeat } from './team-jobs.ts';
import { offerMade, seatExhausted } from './teams-events.ts';

/** Waits 2, 4, 8 … minutes between searches that found nobody, at most an hour. */
const LONGEST_WAIT_MINUTES = 60;

/** Who is there, by kind. */
export type Supply = ReadonlyMap<WorkerKind, Found>;
const NOBODY: Found = { cards: [], records: new Map() };

type Look = Omit<z.output<typeof fillSeat.payload>, 'cause'>;

type Chosen = {
  readonly priced: PricedCard;
  readonly offerId: string;
  readonly receiptId: string;
  readonly because: string;
};

/** Looks for the next candidate of an open seat and holds it for them alone for a while. */
export class FillSeat {
  constructor(
    private readonly db: Db,
    private readonly market: SeatMarket,
    private readonly routing: Routing,
    private readonly settings: Pick<Config, 'HOLD_MINUTES'>,
  ) {}

  /** Asks the market before the lock is taken, so that nobody waits for it. */
  async look(ctx: Context, { runId, seatId }: { runId: string; seatId: string }): Promise<Supply> {
    const before = await this.db.read(ctx, (tx) => runRows(tx, runId));
    const seat = before?.seats.find(({ id }) => id === seatId);
    const supply = new Map<WorkerKind, Found>();
    const isOn = before?.run.state === 'hiring' || before?.run.state === 'live';
    if (isOn && seat?.state === 'open')
      for (const kind of seat.kinds) supply.set(kind, await this.market.find(seat, kind));
    return supply;
  }

  async run(tx: Tx, { runId, seatId, round, isExtra = false }: Look, supply: Supply): Promise<void> {
    const work = await RunWork.lock(tx, runId);
    const isCurrent = round === undefined || work?.seat(seatId)?.round === round;
    if (work && isCurrent) await this.#offerOrWait(tx, work, { seatId, supply, isExtra });
  }

  async #offerOrWait(
    tx: Tx,
    work: RunWork,
    { seatId, supply, isExtra }: { seatId: string; supply: Supply; isExtra: boolean },
  ): Promise<void> {
    const seat = work.seat(seatId)!;
    if (seat.state !== 'open' || !work.isOn || openDuties(work.now, seatId, work.kindOf).length === 0) return;
    for (const kind of seat.kinds) {
      const chosen = await this.#choose(tx, work, { seat, kind, found: supply.get(kind) ?? NOBODY });
      if (!chosen) continue;
      await this.#offer(tx, work, { seat, chosen, duties: dutiesFor(work, seat.id, kind) });
      return work.settle();
    }
    if (!isExtra) await this.#wait(tx, work, seat);
    await work.settle();
  }

  /** The task has the id of the offer to be: equals take turns by it, so each offer is a fair draw that can be replayed. */
  async #choose(
    tx: Tx,
    work: RunWork,
    { seat, kind, found }: { seat: RunSeatRow; kind: WorkerKind; found: Found },
  ): Promise<Chosen | undefined> {
    const cards = found.cards.filter((card) => isAskable(work.now, seat, card));
    if (cards.length === 0) return undefined;
    const terms = termsOfRun(work.now, tx.now);
    const priced = priceAll({ ...found, cards }, seat, { duties: dutiesFor(work, seat.id, kind), terms });
    const offerId = newId<'Offer'>();
    const { decision, receiptId } = await this.routing.decide(tx, {
      subjectKind: 'seat',
      subjectId: seat.id,
      title: `${seat.title}, ${work.run.title}`,
      task: seatTask(seat, terms, offerId),
      candidates: priced.map(({ candidate }) => candidate),
    });
    if (decision.outcome !== 'routed') return undefined;
    const one = priced.find(({ card }) => card.id === decision.chosen.id)!;
    return { priced: one, offerId, receiptId, because: decision.receipt.says };
  }

  async #offer(
    tx: Tx,
    work: RunWork,
    { seat, chosen, duties }: { seat: RunSeatRow; chosen: Chosen; duties: readonly SeatDuty[] },
  ): Promise<void> {
    const { card, price, reasons } = chosen.priced;
    const heldUntil = addMs(tx.now, this.settings.HOLD_MINUTES * MINUTE_MS);
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
      state: 'held',
      version: 1,
      priceMinor: price.minor,
      currency: price.currency,
      blocks: offeredBlocks(price, duties, work.now),
      reasons: [...reasons, chosen.because],
      receiptId: chosen.receiptId,
      offeredAt: tx.now,
      heldUntil,
      answeredAt: null,
      declineReason: null,
    };
    await insertOffer(tx, offer);
    work.changeSeat(seat.id, { state: 'offered', exhaustedAt: null });
    const facts = { offerId: offer.id, runId, seatId: seat.id, workerId: card.id, workerWorkspaceId: card.workspaceId };
    await publish(tx, offerMade, facts, { subjectId: runId });
    await promise(tx, expireOffer, { runId, offerId: offer.id, turn: 0 }, { dueAt: heldUntil });
    await sendOffer(tx, offer, { run: work.run, seat });
  }

  /** In the next round those who let an offer pass may be asked again; who declined or left is not. */
  async #wait(tx: Tx, work: RunWork, seat: RunSeatRow): Promise<void> {
    const { id: runId } = work.run;
    if (!seat.exhaustedAt) {
      const says = `Nobody is left to ask for ${seat.title}.`;
      await publish(tx, seatExhausted, { runId, seatId: seat.id, says }, { subjectId: runId });
    }
    const minutes = Math.min(2 ** seat.round, LONGEST_WAIT_MINUTES);
    const round = seat.round + 1;
    work.changeSeat(seat.id, { round, exhaustedAt: seat.exhaustedAt ?? tx.now });
    const look = { runId, seatId: seat.id, cause: `round-${round}`, round };
    await promise(tx, fillSeat, look, { dueAt: addMs(tx.now, minutes * MINUTE_MS) });
  }
}

function dutiesFor(work: RunWork, seatId: string, kind: WorkerKind): SeatDuty[] {
  return openDuties(work.now, seatId, (id) => (id === seatId ? kind : work.kindOf(id)));
}

/** What is left of the money: the budget, or more where the owner launched knowing that it costs more. */
function termsOfRun(rows: RunRows, now: Date): SeatTerms {
  const { run } = rows;
  const limit = run.quotedMinor > run.budgetMinor ? run.quotedMinor : run.budgetMinor;
  return {
    budget: money(limit - committedMinor(rows), run.currency),
    dataClasses: run.dataClasses,
    dataOrigin: run.dataOrigin,
    purpose: run.title,
    on: plainDate(now),
  };
}
