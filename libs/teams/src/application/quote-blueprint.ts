import type { Identity } from '@muster/identity';
import { unwrap, zero, type Clock, type Money } from '@muster/kernel';
import type { Config } from '@muster/platform';
import { planTeam, type Plan } from '@muster/scheduling';
import type { Blueprint, Seat } from '../domain/blueprint.ts';
import { quoteVariants, STAFFING_VARIANTS, type Quote, type StaffingVariant } from '../domain/quotes.ts';
import { isReviewOnly, type WorkerKind } from '../domain/seat-duties.ts';
import { seatCalendar, type SeatCalendar } from '../domain/seat-calendar.ts';
import type { StoredBlueprint } from '../persistence/blueprint.store.ts';
import { workCalendar } from './calendars.ts';
import { inCurrency } from './fx.ts';
import { presentQuote, type QuoteGap, type QuoteView } from './quote-view.ts';
import type { SeatMarket, SeatTerms } from './seat-market.ts';
import { pickTeam, rateOf, supplyOf, type Picks, type Supply } from './team-picks.ts';

/** A quote with what a launch takes over from it. */
export interface Quoted {
  readonly view: QuoteView;
  readonly quote: Quote;
  readonly plan: Plan | null;
  readonly calendars: ReadonlyMap<string, SeatCalendar>;
  readonly gaps: readonly QuoteGap[];
}

/** Above the budget by so much, somebody is not worth quoting with. */
const MOST_TIMES_BUDGET = 10n;

/** Three ways to staff a plan with the people and agents who are available now. */
export class QuoteBlueprint {
  constructor(
    private readonly market: SeatMarket,
    private readonly identity: Identity,
    private readonly clock: Clock,
    private readonly settings: Pick<Config, 'PLATFORM_FEE_BASIS_POINTS'>,
  ) {}

  /** Opens connections of its own: never call it inside a transaction. */
  async run(
    blueprint: StoredBlueprint,
    variants: readonly StaffingVariant[] = STAFFING_VARIANTS,
  ): Promise<ReadonlyMap<StaffingVariant, Quoted>> {
    if (blueprint.structure.blocks.length === 0) return new Map();
    const supply = await supplyOf(blueprint.structure, this.market);
    const home = await this.identity.workspace(blueprint.workspaceId);
    const base = this.#variants(
      blueprint,
      this.#pick(blueprint, supply, () => 'agent'),
    );
    const quoted = new Map<StaffingVariant, Quoted>();
    const staffings = new Map<string, StaffingVariant>();
    for (const variant of variants) {
      const kinds = new Map(base.get(variant)!.seats.map(({ seatId, kind }) => [seatId, kind]));
      const picks = this.#pick(blueprint, supply, (seatId) => kinds.get(seatId) ?? 'person');
      const quote = this.#variants(blueprint, picks).get(variant)!;
      const staffing = staffingOf(quote, picks);
      const sameAs = staffings.get(staffing) ?? null;
      if (!sameAs) staffings.set(staffing, variant);
      quoted.set(variant, this.#quoted(blueprint, { quote, picks, home, sameAs }));
    }
    return quoted;
  }

  #pick(blueprint: StoredBlueprint, supply: Supply, kindOf: (seatId: string) => WorkerKind): Picks {
    const at = this.clock.now();
    const terms: SeatTerms = {
      budget: { minor: blueprint.budgetMinor * MOST_TIMES_BUDGET, currency: blueprint.currency },
      dataClasses: blueprint.dataClasses,
      dataOrigin: blueprint.dataOrigin,
      purpose: blueprint.title,
      on: this.clock.today(),
    };
    return pickTeam(blueprint.structure, { kindOf, supply, terms, market: this.market, at });
  }

  #variants({ structure, currency }: StoredBlueprint, picks: Picks): Map<StaffingVariant, Quote> {
    const usual = this.#usualRate(currency, picks);
    const rates = structure.seats.map(({ id }) => {
      const pick = picks.get(id);
      const rate = rateOf(pick);
      const isAgent = pick !== undefined && 'priced' in pick && pick.kind === 'agent';
      return {
        seatId: id,
        personHourly: isAgent || !rate ? usual : rate,
        agent: isAgent && rate ? { per: 'block' as const, price: rate } : null,
      };
    });
    const { PLATFORM_FEE_BASIS_POINTS: platformFeeBasisPoints } = this.settings;
    const quotes = unwrap(quoteVariants(structure, { currency, rates, platformFeeBasisPoints }));
    return new Map(quotes.map((quote) => [quote.variant, quote]));
  }

  /** Stands in where nobody is there to ask: the middle of what the others of this team take, else a usual rate. */
  #usualRate(currency: string, picks: Picks): Money {
    const known = [...picks.values()].flatMap((pick) =>
      'priced' in pick && pick.kind === 'person' && pick.priced.rate ? [pick.priced.rate] : [],
    );
    known.sort((left, right) => (left.minor < right.minor ? -1 : 1));
    const usual = inCurrency({ minor: 4_000n, currency: 'EUR' }, currency, this.clock.today());
    return known[Math.floor(known.length / 2)] ?? usual ?? { minor: 4_000n, currency };
  }

  #quoted(
    blueprint: StoredBlueprint,
    facts: { quote: Quote; picks: Picks; home: { timeZone: string; country: string }; sameAs: StaffingVariant | null },
  ): Quoted {
    const { structure } = blueprint;
    const { quote, picks, home, sameAs } = facts;
    const calendars = new Map(structure.seats.map((seat) => [seat.id, calendarOf(seat, picks, home)]));
    const gaps = structure.seats.flatMap((seat) => gapOf(seat, structure, picks));
    const plan = this.#plan(blueprint, quote, calendars);
    return { quote, plan, calendars, gaps, view: presentQuote({ blueprint, quote, picks, plan, gaps, sameAs }) };
  }

  #plan(blueprint: StoredBlueprint, quote: Quote, calendars: ReadonlyMap<string, SeatCalendar>): Plan | null {
    const { structure, currency, deadline } = blueprint;
    const now = this.clock.now();
    const minutes = new Map(quote.blocks.map((each) => [each.blockId, each]));
    const planned = planTeam({
      startAt: now,
      now,
      ...(deadline ? { deadline } : {}),
      blocks: structure.blocks.map(({ id, seatId, reviewSeatId }) => {
        const { workMinutes, reviewMinutes } = minutes.get(id)!;
        return { id, seatId, reviewSeatId, minutes: workMinutes, reviewMinutes, price: zero(currency) };
      }),
      links: structure.links,
      seats: structure.seats.map(({ id }) => ({ id, calendar: workCalendar(calendars.get(id)!, now) })),
    });
    return planned.ok ? planned.value : null;
  }
}

/** Who sits where, as text to compare by. */
function staffingOf({ seats }: Quote, picks: Picks): string {
  const holders = seats.map(({ seatId, kind }) => {
    const pick = picks.get(seatId);
    return `${seatId} ${kind} ${pick && 'priced' in pick ? pick.priced.card.id : ''}`;
  });
  return holders.sort().join('\n');
}

function calendarOf(seat: Seat, picks: Picks, home: { timeZone: string; country: string }): SeatCalendar {
  const pick = picks.get(seat.id);
  if (pick && 'priced' in pick) return seatCalendar(pick.priced.card);
  return seatCalendar({ kind: 'person', ...home, hours: [] });
}

function gapOf(seat: Seat, { blocks }: Blueprint, picks: Picks): QuoteGap[] {
  const pick = picks.get(seat.id);
  if (!pick || 'priced' in pick) return [];
  const isOptional = isReviewOnly(seat.id, blocks);
  const says = isOptional ? `${pick.says} Until somebody does, you accept the work yourself.` : pick.says;
  return [{ seatId: seat.id, says, isOptional }];
}
