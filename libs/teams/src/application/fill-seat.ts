import { addMs, MINUTE_MS, money, newId, plainDate, type Money } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import { promise, publish, type Config, type Context, type Db, type Tx } from '@muster/platform';
import type { Files } from '@muster/documents';
import { expectedQuality, workerCandidate } from '@muster/routing';
import type { z } from 'zod';
import { nextMove, type Contender, type OpeningMove } from '../domain/hiring/opening.ts';
import type { Judged } from '../domain/hiring/pass-over.ts';
import type { HiringPolicy } from '../domain/hiring/policy.ts';
import { quietUntil } from '../domain/hiring/quiet-hours.ts';
import { expectedFillMinutes, USUAL_HABIT } from '../domain/hiring/response.ts';
import type { WorkerKind } from '../domain/seat-duties.ts';
import { noteWaiting } from '../persistence/hiring/forward.store.ts';
import { openingOf, saveOpening } from '../persistence/hiring/pool.store.ts';
import type { OfferRow } from '../persistence/offer.tables.ts';
import type { RunRows } from '../persistence/run.store.ts';
import type { RunSeatRow } from '../persistence/run.tables.ts';
import { answer, reopen, seatOne } from './answer-offer.ts';
import { reserveOffer, roomForSeat, tellTooDear } from './budget/seat-money.ts';
import { isAskable } from './hiring-facts.ts';
import { notePassedOver, promiseToTell } from './hiring/pass-overs.ts';
import { knownOf, type Known } from './hiring/known.ts';
import { chooseOne, makeOffer, type SeatToFill } from './hiring/offers.ts';
import { contender, openingFacts, policyOf, waveOf } from './hiring/opening-facts.ts';
import { lookForSupply, NO_SUPPLY, NOBODY, type Supply } from './hiring/supply.ts';
import { openDuties } from './run-facts.ts';
import { RunWork } from './run-work.ts';
import { seatTask, type Found, type SeatMarket, type SeatTerms } from './seat-market.ts';
import { fillSeat } from './team-jobs.ts';
import { seatExhausted } from './teams-events.ts';

export type { Supply } from './hiring/supply.ts';

/** Waits 2, 4, 8 … minutes between searches that found nobody, at most an hour. */
const LONGEST_WAIT_MINUTES = 60;

type Look = Omit<z.output<typeof fillSeat.payload>, 'cause'>;
type Ask = Extract<OpeningMove, { kind: 'ask' }>;

/** Whom one look could ask, and how. */
interface Situation extends SeatToFill {
  readonly found: Found;
  readonly known: (workerId: string) => Known;
  readonly policy: HiringPolicy;
}

interface Following {
  readonly seat: RunSeatRow;
  readonly move: OpeningMove;
  readonly supply: Supply;
  readonly isExtra: boolean;
  /** When the first of those has slept who cannot be asked now. */
  readonly nextUp: Date | null;
}

/** Looks for a holder of an open seat: asks the next ones, or seats one of those who said yes. */
export class FillSeat {
  constructor(
    private readonly db: Db,
    private readonly market: SeatMarket,
    private readonly ledger: Ledger,
    private readonly files: Files,
    private readonly settings: Pick<Config, 'HOLD_MINUTES'>,
  ) {}

  /** Asks the market before the lock is taken, so that nobody waits for it. */
  async look(ctx: Context, at: { runId: string; seatId: string }): Promise<Supply> {
    return lookForSupply({ db: this.db, market: this.market }, ctx, at);
  }

  async run(tx: Tx, { runId, seatId, round, isExtra = false }: Look, supply: Supply = NO_SUPPLY): Promise<void> {
    const work = await RunWork.lock(tx, runId);
    const seat = work?.seat(seatId);
    const isCurrent = round === undefined || seat?.round === round;
    if (!work || !seat || !isCurrent || seat.state === 'filled' || !work.isOn) return;
    if (openDuties(work.now, seatId, work.kindOf).length === 0) return;
    await this.#move(tx, work, { seat, supply, isExtra });
    await work.settle();
  }

  async #move(
    tx: Tx,
    work: RunWork,
    { seat, supply, isExtra }: { seat: RunSeatRow; supply: Supply; isExtra: boolean },
  ): Promise<void> {
    const { policy } = await policyOf(tx, work.run.id, this.settings.HOLD_MINUTES);
    let nextUp: Date | null = null;
    for (const { kind, found } of supply.groups) {
      const askable = found.cards.filter((card) => isAskable(work.now, seat, card));
      const { cards, wakesAt } = awakeOnly(askable, supply, tx.now);
      nextUp = earlier(nextUp, wakesAt);
      if (cards.length === 0) continue;
      const situation = await situationOf(tx, work, { seat, kind, found: { ...found, cards }, policy });
      const move = await this.#next(tx, work, situation);
      if (move.kind !== 'ask') return this.#follow(tx, work, { seat, move, supply, isExtra, nextUp });
      if (await this.#ask(tx, work, { ...situation, move })) return;
    }
    const nobody = { seat, found: NOBODY, known: () => STRANGER, policy };
    const move = await this.#next(tx, work, nobody);
    await this.#follow(tx, work, { seat, move, supply, isExtra, nextUp });
  }

  async #next(
    tx: Tx,
    work: RunWork,
    { seat, found, known, policy }: Omit<Situation, 'duties' | 'terms'>,
  ): Promise<OpeningMove> {
    const contenders: Contender[] = found.cards.map(({ id }) => contender(id, known(id).savedMinutes));
    const wave = waveOf(await openingOf(tx, seat.id), seat);
    return nextMove(openingFacts(work.now, seat, { policy, now: tx.now, contenders, wave }));
  }

  async #follow(tx: Tx, work: RunWork, { seat, move, supply, isExtra, nextUp }: Following): Promise<void> {
    if (move.kind === 'choose') return this.#choose(tx, work, { seat, willing: supply.willing, ids: move.amongIds });
    if (move.kind === 'nobody' && !isExtra)
      return nextUp ? sleepUntil(tx, work, { seat, dueAt: nextUp }) : wait(tx, work, seat);
  }

  /** Familiar people stand in front of the wave; which of several equals is asked is routing's draw. @returns whether anybody fits */
  async #ask(tx: Tx, work: RunWork, { move, ...situation }: Situation & { move: Ask }): Promise<boolean> {
    const { seat, found, known, policy } = situation;
    let [left, asked] = [found.cards, 0];
    let receiptId: string | null = null;
    let tooDear: Money | undefined;
    const judged = new Map<string, Judged>();
    while (asked < move.count && left.length > 0) {
      const familiar = left.filter(({ id }) => known(id).savedMinutes > 0);
      const cards = policy.isFamiliarFirst && familiar.length > 0 ? familiar : left;
      const choice = await chooseOne(tx, this.market, { ...situation, work, found: { ...found, cards } });
      const { chosen } = choice;
      receiptId = choice.receiptId;
      for (const each of choice.judged) judged.set(each.workerId, each);
      left = left.filter(({ id }) => (chosen ? id !== chosen.priced.card.id : !cards.some((card) => card.id === id)));
      if (choice.tooDear && (!tooDear || choice.tooDear.minor < tooDear.minor)) tooDear = choice.tooDear;
      if (!chosen) continue;
      const { price } = chosen.priced;
      if (!(await reserveOffer(tx, work, { ledger: this.ledger, seatId: seat.id, price }))) break;
      const { savedMinutes, because } = known(chosen.priced.card.id);
      const asking = { chosen, isExclusive: move.isExclusive, wave: move.wave, isKnown: savedMinutes > 0 };
      await makeOffer(tx, work, { ...situation, ...asking, knownBecause: because });
      asked += 1;
    }
    if (asked === 0 && tooDear) await tellTooDear(tx, work, { seatId: seat.id, price: tooDear });
    const looked = found.cards.filter(({ id }) => !work.now.offers.some((offer) => isOfSearch(offer, seat, id)));
    await notePassedOver(tx, work, { seatId: seat.id, looked, judged, receiptId });
    if (asked > 0) await rememberWave(tx, work, { seat, move, policy, supply: found.cards.length });
    return asked > 0;
  }

  /** The best of those who said yes, by the same rules as every offer and with a receipt of its own. */
  async #choose(
    tx: Tx,
    work: RunWork,
    { seat, willing, ids }: { seat: RunSeatRow; willing: Found; ids: readonly string[] },
  ): Promise<void> {
    const offers = work.now.offers.filter(
      (offer) =>
        offer.seatId === seat.id && offer.saidYesAt && offer.state === 'offered' && ids.includes(offer.workerId),
    );
    const [only, ...others] = offers;
    const best = others.length === 0 ? only : await this.#best(tx, work, { seat, willing, offers });
    if (best) return seatOne(tx, work, { seat, offer: best, files: this.files });
    for (const offer of offers) {
      await answer(tx, work, { seat, offer, patch: { state: 'withdrawn' }, because: 'terms-changed' });
      await reopen(tx, work, { seat, cause: `unfit-${offer.id}` });
    }
  }

  async #best(
    tx: Tx,
    work: RunWork,
    { seat, willing, offers }: { seat: RunSeatRow; willing: Found; offers: readonly OfferRow[] },
  ): Promise<OfferRow | undefined> {
    const candidates = offers.flatMap(({ workerId, priceMinor, currency }) => {
      const card = willing.cards.find(({ id }) => id === workerId);
      const record = willing.records.get(workerId) ?? { acceptedBlocks: 0, refusedHandOffs: 0 };
      return card
        ? [workerCandidate(card, { price: money(priceMinor, currency), quality: expectedQuality(record) })]
        : [];
    });
    const { decision } = await this.market.decide(tx, {
      subjectKind: 'seat',
      subjectId: seat.id,
      title: `${seat.title}, ${work.run.title}`,
      task: seatTask(seat, termsOfSeat(work.now, seat.id, tx.now), newId()),
      candidates,
    });
    return offers.find(({ workerId }) => workerId === decision.chosen?.id);
  }
}

function isOfSearch({ seatId, round, workerId }: OfferRow, seat: RunSeatRow, id: string): boolean {
  return seatId === seat.id && round === seat.round && workerId === id;
}

function awakeOnly<Card extends { readonly id: string }>(cards: readonly Card[], { quiet }: Supply, now: Date) {
  let wakesAt: Date | null = null;
  const awake = cards.filter(({ id }) => {
    const hours = quiet.get(id);
    const until = hours ? quietUntil(hours, now) : null;
    wakesAt = earlier(wakesAt, until);
    return until === null;
  });
  return { cards: awake, wakesAt: wakesAt as Date | null };
}

function earlier(left: Date | null, right: Date | null): Date | null {
  if (!left || !right) return left ?? right;
  return left < right ? left : right;
}

const STRANGER: Known = { savedMinutes: 0, because: [] };

async function situationOf(
  tx: Tx,
  work: RunWork,
  { seat, kind, found, policy }: { seat: RunSeatRow; kind: WorkerKind; found: Found; policy: HiringPolicy },
): Promise<Situation> {
  const duties = openDuties(work.now, seat.id, (id) => (id === seat.id ? kind : work.kindOf(id)));
  const known = await knownOf(tx, work, { seatId: seat.id, workerIds: found.cards.map(({ id }) => id), duties });
  return { seat, duties, terms: termsOfSeat(work.now, seat.id, tx.now), found, known, policy };
}

/** What the seat panel tells, and the moments at which somebody has to look again. */
async function rememberWave(
  tx: Tx,
  work: RunWork,
  { seat, move, policy, supply }: { seat: RunSeatRow; move: Ask; policy: HiringPolicy; supply: number },
): Promise<void> {
  const { openedAt, closesAt, knownUntil } = move.wave;
  const runId = work.run.id;
  const askedCount = work.now.offers.filter(({ seatId, round }) => seatId === seat.id && round === seat.round).length;
  const expectedMinutes = Math.round(expectedFillMinutes(policy, USUAL_HABIT, supply));
  await saveOpening(tx, {
    ...{ seatId: seat.id, runId, round: seat.round, openedAt, closesAt, knownUntil, askedCount, expectedMinutes },
  });
  if (move.isExclusive) return;
  for (const dueAt of new Set([+closesAt, ...(knownUntil ? [+knownUntil] : [])])) {
    const look = { runId, seatId: seat.id, cause: `wave-${seat.round}-${dueAt}`, round: seat.round };
    await promise(tx, fillSeat, look, { dueAt: new Date(dueAt) });
  }
}

/** Everybody who is left sleeps: that is no end of the search. */
async function sleepUntil(tx: Tx, work: RunWork, { seat, dueAt }: { seat: RunSeatRow; dueAt: Date }): Promise<void> {
  const look = { runId: work.run.id, seatId: seat.id, cause: `quiet-${+dueAt}`, round: seat.round };
  await promise(tx, fillSeat, look, { dueAt });
}

/** In the next round those who let an offer pass may be asked again; who declined or left is not. */
async function wait(tx: Tx, work: RunWork, seat: RunSeatRow): Promise<void> {
  const { id: runId } = work.run;
  if (!seat.exhaustedAt) {
    const says = `Nobody is left to ask for ${seat.title}.`;
    await publish(tx, seatExhausted, { runId, seatId: seat.id, says }, { subjectId: runId });
    await promiseToTell(tx, { runId, seatId: seat.id, cause: `exhausted-${seat.round}` });
  }
  await noteWaiting(tx, { seatId: seat.id, runId, skills: seat.skills.map(({ skill }) => skill) });
  const minutes = Math.min(2 ** seat.round, LONGEST_WAIT_MINUTES);
  const round = seat.round + 1;
  work.changeSeat(seat.id, { state: 'open', round, exhaustedAt: seat.exhaustedAt ?? tx.now });
  const look = { runId, seatId: seat.id, cause: `round-${round}`, round };
  await promise(tx, fillSeat, look, { dueAt: addMs(tx.now, minutes * MINUTE_MS) });
}

/** What may still be promised for this seat: offers of others that are out count as if they were taken. */
function termsOfSeat(rows: RunRows, seatId: string, now: Date): SeatTerms {
  const { run } = rows;
  return {
    budget: roomForSeat(rows, seatId),
    dataClasses: run.dataClasses,
    dataOrigin: run.dataOrigin,
    purpose: run.title,
    on: plainDate(now),
  };
}
