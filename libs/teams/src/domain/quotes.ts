import { basisPoints, divideRounded, err, money, ok, sum, type Money, type Result } from '@muster/kernel';
import type { AiFit } from './block-library/library-block.ts';
import type { Block, Blueprint, Seat } from './blueprint.ts';

export type StaffingVariant = 'ai-with-review' | 'mixed' | 'people-only';
export const STAFFING_VARIANTS: readonly StaffingVariant[] = ['ai-with-review', 'mixed', 'people-only'];

/** What an agent asks for one delivered block, or for each minute it works. */
export interface AgentPrice {
  readonly per: 'block' | 'minute';
  readonly price: Money;
}

/** What holders of a seat are expected to cost, in the owner's currency. Converting comes before. */
export interface SeatRate {
  readonly seatId: string;
  readonly personHourly: Money;
  /** null: no agent can be had for this seat. */
  readonly agent: AgentPrice | null;
}

export interface QuoteTerms {
  readonly currency: string;
  readonly rates: readonly SeatRate[];
  /** 100 is one percent, on work and review. */
  readonly platformFeeBasisPoints: number;
}

export interface QuotedBlock {
  readonly blockId: string;
  readonly holder: 'person' | 'agent';
  /** Minutes of the holder: working time of a person, running time of an agent. */
  readonly workMinutes: number;
  /** Minutes of the person who reviews. */
  readonly reviewMinutes: number;
}

export interface CostLine {
  readonly kind: 'work' | 'review' | 'platform-fee';
  /** null for the platform fee. */
  readonly blockId: string | null;
  readonly seatId: string | null;
  readonly amount: Money;
}

/** How many of a hundred blocks are expected to be accepted at the first delivery, weighed by their working time. */
export interface ExpectedQuality {
  readonly low: number;
  readonly high: number;
  readonly because: readonly string[];
}

/** One way to staff the plan. When it would be finished is for the scheduler to say, from these minutes. */
export interface Quote {
  readonly variant: StaffingVariant;
  readonly seats: readonly { readonly seatId: string; readonly kind: 'person' | 'agent' }[];
  readonly blocks: readonly QuotedBlock[];
  readonly costs: readonly CostLine[];
  readonly total: Money;
  readonly quality: ExpectedQuality;
}

export type QuoteRefusal =
  | { readonly kind: 'RateMissing'; readonly seatTitle: string }
  | { readonly kind: 'RateInOtherCurrency'; readonly seatTitle: string; readonly currency: string }
  | { readonly kind: 'RateIsNegative'; readonly seatTitle: string }
  | { readonly kind: 'FeeOutOfRange'; readonly basisPoints: number };

/** The three ways to staff a valid blueprint. Variants may be alike when there is nothing that agents could take over. */
export function quoteVariants(blueprint: Blueprint, terms: QuoteTerms): Result<Quote[], QuoteRefusal> {
  const { platformFeeBasisPoints } = terms;
  const isFee = Number.isSafeInteger(platformFeeBasisPoints) && platformFeeBasisPoints >= 0;
  if (!isFee || platformFeeBasisPoints > 10_000)
    return err({ kind: 'FeeOutOfRange', basisPoints: platformFeeBasisPoints });
  const rates = new Map(terms.rates.map((rate) => [rate.seatId, rate]));
  const refusal = blueprint.seats.map((seat) => findRateFault(seat, rates, terms.currency)).find((fault) => fault);
  if (refusal) return err(refusal);
  return ok(STAFFING_VARIANTS.map((variant) => quote(blueprint, variant, { ...terms, bySeat: rates })));
}

type Rates = ReadonlyMap<string, SeatRate>;

function findRateFault(seat: Seat, rates: Rates, currency: string): QuoteRefusal | undefined {
  const rate = rates.get(seat.id);
  if (!rate) return { kind: 'RateMissing', seatTitle: seat.title };
  for (const amount of [rate.personHourly, ...(rate.agent ? [rate.agent.price] : [])]) {
    if (amount.currency !== currency)
      return { kind: 'RateInOtherCurrency', seatTitle: seat.title, currency: amount.currency };
    // Nothing is a fair price: the owner may hold a seat, and an own agent may be free.
    if (amount.minor < 0n) return { kind: 'RateIsNegative', seatTitle: seat.title };
  }
  return undefined;
}

function quote(blueprint: Blueprint, variant: StaffingVariant, terms: QuoteTerms & { bySeat: Rates }): Quote {
  const { currency, bySeat } = terms;
  const agents = new Set(
    blueprint.seats.filter((seat) => isForAgent(seat, { blueprint, variant, bySeat })).map(({ id }) => id),
  );
  const blocks = blueprint.blocks.map((block) => quoteBlock(block, agents.has(block.seatId)));
  const costs = blueprint.blocks.flatMap((block, index) => costsOf(block, blocks[index]!, bySeat));
  const subtotal = sum(
    costs.map(({ amount }) => amount),
    currency,
  );
  const fee = basisPoints(subtotal, terms.platformFeeBasisPoints);
  const lines: CostLine[] = [...costs, { kind: 'platform-fee', blockId: null, seatId: null, amount: fee }];
  return {
    variant,
    seats: blueprint.seats.map(({ id }) => ({ seatId: id, kind: agents.has(id) ? 'agent' : 'person' })),
    blocks,
    costs: lines,
    total: sum(
      lines.map(({ amount }) => amount),
      currency,
    ),
    quality: expectedQuality(blueprint.blocks, agents),
  };
}

/**
 * Who sits where. People only: nobody else. AI with review: an agent wherever one can be had who can do every block of the seat,
 * with a person looking at each result. Mixed: of these, the seats the plan wants an agent for, and those whose whole work agents
 * do routinely and for which an agent with its review costs no more than a person with theirs. Agents never get a seat that
 * reviews: agents alone finish few real jobs, so each plan keeps people who look.
 */
function isForAgent(seat: Seat, plan: { blueprint: Blueprint; variant: StaffingVariant; bySeat: Rates }): boolean {
  const { blueprint, variant, bySeat } = plan;
  if (variant === 'people-only' || seat.preferredKind === 'person' || !bySeat.get(seat.id)?.agent) return false;
  if (blueprint.blocks.some(({ reviewSeatId }) => reviewSeatId === seat.id)) return false;
  const blocks = blueprint.blocks.filter(({ seatId }) => seatId === seat.id);
  const canDo = blocks.every(({ aiFit, estimate }) => aiFit !== 'none' && estimate.agentMinutes !== null);
  if (blocks.length === 0 || !canDo) return false;
  if (variant === 'ai-with-review' || seat.preferredKind === 'agent') return true;
  const isRoutine = blocks.every(({ aiFit }) => aiFit === 'full');
  return isRoutine && costOf(blocks, true, bySeat) <= costOf(blocks, false, bySeat);
}

/** Making and checking, in minor units. */
function costOf(blocks: readonly Block[], isAgent: boolean, rates: Rates): bigint {
  const lines = blocks.flatMap((block) => costsOf(block, quoteBlock(block, isAgent), rates));
  return lines.reduce((total, { amount }) => total + amount.minor, 0n);
}

/** Our assumption until a workspace has figures of its own: what an agent does not do routinely takes half as long again to check. */
const REVIEW_PERCENT: Record<AiFit, number> = { full: 100, 'with-review': 150, none: 100 };

/** How long making and checking a block takes when a person or an agent makes it. */
export function quoteBlock(
  { id, estimate, aiFit }: Pick<Block, 'id' | 'estimate' | 'aiFit'>,
  isAgent: boolean,
): QuotedBlock {
  const { personMinutes, agentMinutes, reviewMinutes } = estimate;
  if (!isAgent || agentMinutes === null)
    return { blockId: id, holder: 'person', workMinutes: personMinutes, reviewMinutes };
  const checking = Math.ceil((reviewMinutes * REVIEW_PERCENT[aiFit]) / 100);
  return { blockId: id, holder: 'agent', workMinutes: agentMinutes, reviewMinutes: checking };
}

function costsOf(block: Block, quoted: QuotedBlock, rates: Rates): CostLine[] {
  const { seatId, reviewSeatId, id } = block;
  // Every seat of the blueprint was found to have a rate, and a valid blueprint names no other seats.
  const [rate, reviewRate] = [rates.get(seatId)!, rates.get(reviewSeatId)!];
  const work =
    quoted.holder === 'agent' && rate.agent ? agentCost(rate.agent, quoted) : perHour(rate, quoted.workMinutes);
  return [
    { kind: 'work', blockId: id, seatId, amount: work },
    { kind: 'review', blockId: id, seatId: reviewSeatId, amount: perHour(reviewRate, quoted.reviewMinutes) },
  ];
}

function agentCost({ per, price }: AgentPrice, { workMinutes }: QuotedBlock): Money {
  return per === 'block' ? price : money(price.minor * BigInt(workMinutes), price.currency);
}

function perHour({ personHourly }: SeatRate, minutes: number): Money {
  return money(divideRounded(personHourly.minor * BigInt(minutes), 60n), personHourly.currency);
}

interface Range {
  low: number;
  high: number;
  because: string;
}
const BY_PERSON: Range = {
  low: 80,
  high: 95,
  because: 'People: 80 to 95 of 100 blocks accepted at first delivery. Our assumption until this team has a record.',
};
/**
 * Shares of jobs finished by agents when an expert reviewed for about 20 minutes: 31 % (sales and marketing), 50 %
 * (engineering), 93 % (data science). Upwork, UpBench, November 2025; the vendor's own figures.
 */
const BY_AGENT: Record<Exclude<AiFit, 'none'>, Range> = {
  full: {
    low: 64,
    high: 93,
    because:
      'Agents, routine work: 64 to 93 of 100; data science jobs without and with about 20 minutes of expert review (UpBench, Upwork, November 2025, vendor’s figures).',
  },
  'with-review': {
    low: 31,
    high: 93,
    because:
      'Agents, other work: 31 to 93 of 100 with about 20 minutes of expert review, by field (UpBench, Upwork, November 2025, vendor’s figures). Refused work goes back and costs time.',
  },
};

function expectedQuality(blocks: readonly Block[], agents: ReadonlySet<string>): ExpectedQuality {
  const ranges = blocks.map((block) => ({ range: rangeOf(block, agents), weight: block.estimate.personMinutes }));
  const whole = ranges.reduce((total, { weight }) => total + weight, 0);
  const mean = (end: 'low' | 'high') =>
    whole === 0 ? 0 : Math.round(ranges.reduce((total, { range, weight }) => total + range[end] * weight, 0) / whole);
  return {
    low: mean('low'),
    high: mean('high'),
    because: [...new Set(ranges.map(({ range }) => range.because))].sort(),
  };
}

function rangeOf({ seatId, aiFit }: Block, agents: ReadonlySet<string>): Range {
  return agents.has(seatId) && aiFit !== 'none' ? BY_AGENT[aiFit] : BY_PERSON;
}
