import { describe, expect, it } from 'vitest';
import type { QuoteVariant, QuoteViewFragment } from '../../../shared/api/generated/graphql.ts';
import { apart, areAllTheSame, bestVariant, quotePoints } from './quote-facts.ts';

const quote = (variant: QuoteVariant, minor: number, day: number, more: Partial<QuoteViewFragment> = {}) =>
  ({
    variant,
    cost: { minor: String(minor), currency: 'EUR', decimal: '' },
    finishAt: `2026-05-0${day}T10:00:00Z`,
    isOnTime: true,
    isWithinBudget: true,
    qualityLow: 0.8,
    qualityHigh: 0.95,
    gaps: [],
    says: variant,
    ...more,
  }) as QuoteViewFragment;

const cheap = quote('AI_WITH_REVIEW', 100, 3);
const fast = quote('MIXED', 200, 1);
const dear = quote('PEOPLE_ONLY', 300, 4);

describe('the picture of the quotes', () => {
  it('places the cheapest and the earliest at the ends', () => {
    const points = quotePoints([cheap, fast, dear]);
    expect(points.map(({ cost, time }) => [cost, Number(time.toFixed(2))])).toEqual([
      [0, 0.67],
      [0.5, 0],
      [1, 1],
    ]);
  });

  it('marks what another one beats in everything', () => {
    expect(quotePoints([cheap, fast, dear]).map(({ isDominated }) => isDominated)).toEqual([false, false, true]);
  });

  it('keeps what is dear and late but better', () => {
    const good = quote('PEOPLE_ONLY', 300, 4, { qualityLow: 0.97, qualityHigh: 0.99 });
    expect(quotePoints([cheap, fast, good]).at(-1)?.isDominated).toBe(false);
  });

  it('leaves out what has no finish', () => {
    expect(quotePoints([cheap, quote('MIXED', 10, 1, { finishAt: null })])).toHaveLength(1);
  });

  it('joins those that come out the same, and then people do the work', () => {
    const same = (['AI_WITH_REVIEW', 'MIXED', 'PEOPLE_ONLY'] as const).map((variant) =>
      quote(variant, 100, 2, { says: 'People do all 2 blocks.' }),
    );
    expect(quotePoints(same).map(({ variants }) => variants)).toEqual([['AI_WITH_REVIEW', 'MIXED', 'PEOPLE_ONLY']]);
    expect(areAllTheSame(same)).toBe(true);
    expect(bestVariant(same)).toBe('PEOPLE_ONLY');
  });

  it('keeps labels of nearly equal costs apart, and within the picture', () => {
    expect(apart([0, 0.01, 1], 0.34)).toEqual([0, 0.34, 1]);
    expect(apart([0.9, 0.95, 1], 0.3).map((height) => Number(height.toFixed(2)))).toEqual([0.4, 0.7, 1]);
  });

  it('takes the cheapest that is in time and in budget first', () => {
    expect(bestVariant([quote('AI_WITH_REVIEW', 50, 9, { isOnTime: false }), fast, dear])).toBe('MIXED');
  });
});
