import type { QuoteVariant, QuoteViewFragment } from '../../../shared/api/generated/graphql.ts';

/** One place in the picture of the quotes; several ways to staff the team may come out there. */
export interface QuotePoint {
  readonly variants: readonly QuoteVariant[];
  readonly quote: QuoteViewFragment;
  /** From the cheapest, 0, to the dearest, 1. */
  readonly cost: number;
  /** From the earliest finish, 0, to the latest, 1. */
  readonly time: number;
  /** Another one is at least as cheap, as early and as good, and better in something. */
  readonly isDominated: boolean;
}

/** Quotes as points; those without a finish cannot be placed. Those that come out the same are one point. */
export function quotePoints(quotes: readonly QuoteViewFragment[]): QuotePoint[] {
  const groups = new Map<string, QuoteViewFragment[]>();
  for (const quote of quotes) {
    if (!quote.finishAt) continue;
    const key = sameness(quote);
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  const placed = [...groups.values()];
  const all = placed.flatMap(([first]) => first ?? []);
  const cost = shareWithin(all.map(costOf));
  const time = shareWithin(all.map(timeOf));
  return placed.flatMap((group) => {
    const [quote] = group;
    if (!quote) return [];
    return {
      variants: group.map(({ variant }) => variant),
      quote,
      cost: cost(costOf(quote)),
      time: time(timeOf(quote)),
      isDominated: all.some((other) => dominates(other, quote)),
    };
  });
}

/** Whether every way to staff the team comes out the same, so that there is nothing to choose. */
export function areAllTheSame(quotes: readonly QuoteViewFragment[]): boolean {
  return quotes.length > 1 && new Set(quotes.map(sameness)).size === 1;
}

/** The cheapest that is in time and in budget, else the mixed team; people only where nothing else would come of it. */
export function bestVariant(quotes: readonly QuoteViewFragment[]): QuoteVariant {
  if (areAllTheSame(quotes)) return 'PEOPLE_ONLY';
  const good = quotes.filter(({ isOnTime, isWithinBudget, gaps }) => isOnTime && isWithinBudget && gaps.length === 0);
  const [best] = [...good].sort((left, right) => costOf(left) - costOf(right));
  return best?.variant ?? 'MIXED';
}

/**
 * Heights of labels, 0 at the bottom to 1, near where they belong and at least `gap` apart, so that each can be read and hit.
 * @param wanted the lowest first
 */
export function apart(wanted: readonly number[], gap: number): number[] {
  const room = 1 - gap * (wanted.length - 1);
  const placed: number[] = [];
  for (const [index, height] of wanted.entries()) {
    const above = index === 0 ? 0 : (placed[index - 1] ?? 0) + gap;
    placed.push(Math.max(above, Math.min(height, room + gap * index)));
  }
  return placed;
}

function sameness({ cost, finishAt, qualityLow, qualityHigh }: QuoteViewFragment): string {
  return [cost.minor, finishAt, qualityLow, qualityHigh].join('|');
}

function dominates(left: QuoteViewFragment, right: QuoteViewFragment): boolean {
  const pairs = [
    [costOf(left), costOf(right)],
    [timeOf(left), timeOf(right)],
    [-left.qualityLow, -right.qualityLow],
  ] as const;
  return pairs.every(([one, other]) => one <= other) && pairs.some(([one, other]) => one < other);
}

const costOf = ({ cost }: QuoteViewFragment): number => Number(cost.minor);
const timeOf = ({ finishAt }: QuoteViewFragment): number => Date.parse(finishAt ?? '');

function shareWithin(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most > least ? (value - least) / (most - least) : 0.5);
}
