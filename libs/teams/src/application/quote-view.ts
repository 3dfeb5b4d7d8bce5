import { sum, type Money } from '@muster/kernel';
import type { Plan } from '@muster/scheduling';
import type { Seat } from '../domain/blueprint.ts';
import type { Quote, StaffingVariant } from '../domain/quotes.ts';
import type { StoredBlueprint } from '../persistence/blueprint.store.ts';
import type { Picks } from './team-picks.ts';

/** A seat that nobody fits right now. */
export interface QuoteGap {
  readonly seatId: string;
  readonly says: string;
  /** Work can begin without it. */
  readonly isOptional: boolean;
}

export interface QuoteView {
  readonly variant: StaffingVariant;
  readonly cost: Money;
  readonly finishAt: Date | null;
  readonly isWithinBudget: boolean;
  readonly isOnTime: boolean;
  /** 0 to 1. */
  readonly qualityLow: number;
  readonly qualityHigh: number;
  readonly gaps: readonly QuoteGap[];
  readonly lines: readonly { readonly says: string; readonly amount: Money }[];
  /** The earlier variant with the very same staffing; null where this one is different. */
  readonly sameAs: StaffingVariant | null;
  readonly says: string;
}

export interface QuoteFacts {
  readonly blueprint: StoredBlueprint;
  readonly quote: Quote;
  readonly picks: Picks;
  readonly plan: Plan | null;
  readonly gaps: readonly QuoteGap[];
  readonly sameAs: StaffingVariant | null;
}

export function presentQuote(facts: QuoteFacts): QuoteView {
  const { blueprint, quote, plan, gaps, sameAs } = facts;
  return {
    variant: quote.variant,
    cost: quote.total,
    finishAt: plan?.finishAt ?? null,
    isWithinBudget: quote.total.minor <= blueprint.budgetMinor,
    isOnTime: plan !== null && !plan.isLate,
    qualityLow: quote.quality.low / 100,
    qualityHigh: quote.quality.high / 100,
    gaps,
    sameAs,
    lines: linesOf(facts),
    says: sentenceOf(facts),
  };
}

function linesOf({ blueprint, quote, picks }: QuoteFacts): QuoteView['lines'] {
  const { currency, structure } = blueprint;
  const amountOf = (seatId: string | null) =>
    sum(
      quote.costs.filter((line) => line.seatId === seatId).map(({ amount }) => amount),
      currency,
    );
  const seats = structure.seats.map((seat) => ({ says: seatSays(seat, quote, picks), amount: amountOf(seat.id) }));
  return [...seats, { says: 'Platform fee', amount: amountOf(null) }];
}

function seatSays({ id, title }: Seat, { costs, blocks, seats }: Quote, picks: Picks): string {
  const own = costs.filter((line) => line.seatId === id);
  const minutes = own.reduce((total, { kind, blockId }) => {
    const block = blocks.find((each) => each.blockId === blockId);
    return total + (kind === 'review' ? (block?.reviewMinutes ?? 0) : (block?.workMinutes ?? 0));
  }, 0);
  const pick = picks.get(id);
  const who = pick && 'priced' in pick ? pick.priced.card.displayName : 'nobody yet';
  const isAgent = seats.find(({ seatId }) => seatId === id)?.kind === 'agent';
  return `${title}: ${who}${isAgent ? ' (agent)' : ''}, ${lengthText(minutes)}`;
}

const NAMES: Readonly<Record<StaffingVariant, string>> = {
  'ai-with-review': 'AI with review',
  mixed: 'mixed',
  'people-only': 'people only',
};

function sentenceOf({ quote, gaps, blueprint, sameAs }: QuoteFacts): string {
  const byAgents = quote.blocks.filter(({ holder }) => holder === 'agent').length;
  const all = quote.blocks.length;
  const does =
    byAgents === 0
      ? all === 1
        ? 'A person does the block.'
        : `People do all ${all} blocks.`
      : `Agents do ${byAgents} of ${all} blocks, and a person looks at every result.`;
  const who = sameAs ? `${does} The same people and agents as “${NAMES[sameAs]}”.` : does;
  const missing = gaps.filter(({ isOptional }) => !isOptional);
  if (missing.length === 0) return who;
  const titles = missing.map(({ seatId }) => blueprint.structure.seats.find(({ id }) => id === seatId)?.title ?? '');
  return `${who} Nobody is there yet for: ${titles.join(', ')}.`;
}

function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
