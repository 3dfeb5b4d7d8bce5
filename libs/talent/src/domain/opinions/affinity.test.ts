import { describe, expect, it } from 'vitest';
import { isScore, turnOf } from './affinity.ts';

describe('whose turn it is', () => {
  it('follows your own rating: good ones first, unknown ones with the middling, the worst when nobody else is there', () => {
    expect([5, 4, 3, null, 2, 1].map((score) => turnOf(score as 1 | null))).toEqual([0, 0, 1, 1, 2, 3]);
  });

  it('knows five ratings and no others', () => {
    expect([0, 1, 3.5, 5, 6, Number.NaN].filter(isScore)).toEqual([1, 5]);
  });
});
