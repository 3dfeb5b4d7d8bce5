import type { Money, PlainDate } from '@muster/kernel';
import { asId, money } from '@muster/kernel';
import {
  expectedQuality,
  workerCandidate,
  type Candidate,
  type DataClass,
  type RouteQuestion,
  type Routing,
  type SkillLevel,
  type Task,
} from '@muster/routing';
import type { Tx } from '@muster/platform';
import { fit, profileOf, type Talent, type TrackRecord, type WorkerCard } from '@muster/talent';
import type { Seat } from '../domain/blueprint.ts';
import { priceOfDuties, type SeatDuty, type WorkerKind } from '../domain/seat-duties.ts';
import { inCurrency } from './fx.ts';

export type MarketSeat = Pick<Seat, 'id' | 'title' | 'skills' | 'languages'>;

/** Whom there is for a seat right now, with what is known about them. */
export interface Found {
  readonly cards: readonly WorkerCard[];
  readonly records: ReadonlyMap<string, TrackRecord>;
}

/** What the law and the owner say about the work of a seat. */
export interface SeatTerms {
  /** In the owner's currency: the most that the whole seat may cost. */
  readonly budget: Money;
  readonly dataClasses: readonly string[];
  readonly dataOrigin: string;
  readonly purpose: string;
  readonly on: PlainDate;
}

/** Somebody who could be asked, with the price of the whole seat in the owner's currency. */
export interface PricedCard {
  readonly card: WorkerCard;
  /** Per hour or per block, in the owner's currency; undefined when there is no exchange rate. */
  readonly rate: Money | undefined;
  readonly price: Money;
  readonly candidate: Candidate;
  /** Why this worker, as sentences. */
  readonly reasons: readonly string[];
}

const MOST_FOUND = 25;
const NOTHING_SEEN: TrackRecord = { acceptedBlocks: 0, refusedHandOffs: 0 };

/** The people and agents of all workspaces, as somebody who fills a seat looks at them. */
export class SeatMarket {
  constructor(
    private readonly talent: Talent,
    private readonly routing: Routing,
  ) {}

  /** Opens connections of its own: never call it inside a transaction. */
  async find(seat: MarketSeat, kind: WorkerKind): Promise<Found> {
    const { skills, languages } = seat;
    const cards = await this.talent.available({ skills, languages, kind }, MOST_FOUND);
    const records = await this.talent.trackRecords(cards.map(({ id }) => id));
    return { cards, records };
  }

  /** Who of these is free for the seat. Opens connections of its own. */
  async among(seat: MarketSeat, kind: WorkerKind, ids: readonly string[]): Promise<Found> {
    const { cards, records } = await this.named(ids);
    const free = cards.filter((card) => card.kind === kind && card.isAvailable);
    return { cards: free.filter((card) => fit(profileOf(card), needOf(seat)).fits), records };
  }

  /** These, whether they are free or not. Opens connections of its own. */
  async named(ids: readonly string[]): Promise<Found> {
    if (ids.length === 0) return { cards: [], records: new Map() };
    const workerIds = ids.map((id) => asId<'Worker'>(id));
    const cards = [...(await this.talent.cards(workerIds)).values()];
    return { cards, records: await this.talent.trackRecords(workerIds) };
  }

  /** With a receipt, in the caller's transaction. */
  decide(tx: Tx, question: RouteQuestion) {
    return this.routing.decide(tx, question);
  }

  /** Whom the hard rules allow and cost and quality prefer, without keeping a receipt. */
  preview(seat: MarketSeat, terms: SeatTerms, { priced, at }: { priced: readonly PricedCard[]; at: Date }) {
    const candidates = priced.map(({ candidate }) => candidate);
    return this.routing.preview({ task: seatTask(seat, terms, seat.id), candidates }, at);
  }
}

/** Prices everybody for the duties of a seat. */
export function priceAll(
  { cards, records }: Found,
  seat: MarketSeat,
  { duties, terms }: { duties: readonly SeatDuty[]; terms: SeatTerms },
): PricedCard[] {
  const need = needOf(seat);
  return cards.map((card) => {
    const match = fit(profileOf(card), need);
    const rate = inCurrency(card.rate, terms.budget.currency, terms.on);
    const price = priceOfDuties(card.kind, rate ?? card.rate, duties);
    // A better fit is likelier to be accepted; real outcomes soon outvote this first guess.
    const quality = expectedQuality(records.get(card.id) ?? NOTHING_SEEN, 0.6 + 0.25 * match.score);
    return { card, rate, price, candidate: workerCandidate(card, { price, quality }), reasons: match.reasons };
  });
}

function needOf({ skills, languages }: MarketSeat) {
  return { skills, languages: languages.map((tag) => ({ tag, level: 'A1' as const })) };
}

/** @param id equal candidates take turns by it, so a fresh one is a fair draw */
export function seatTask(seat: MarketSeat, terms: SeatTerms, id: string): Task {
  const [first] = [...seat.skills].sort((left, right) => right.level - left.level);
  if (!first) throw new Error(`the seat ${seat.id} asks for no skill at all`);
  return {
    id,
    skill: first.skill,
    level: first.level as SkillLevel,
    languages: seat.languages,
    dataClasses: terms.dataClasses as readonly DataClass[],
    dataOrigin: terms.dataOrigin,
    sector: 'general',
    purpose: terms.purpose,
    budget: terms.budget.minor > 0n ? terms.budget : money(1, terms.budget.currency),
    // A workspace cannot put proofs on file yet, so what the law allows only with one is refused and says which.
    proofs: [],
  };
}
