import { hiringRules } from '@muster/teams';
import { describe, expect, it } from 'vitest';
import { convene, fillTimes, selectorBias } from './simulate.ts';

const SEED = 20_261_123;

describe('hiring from a pool, simulated with the published response time', () => {
  it('fills a seat within 13 minutes at the median, and sooner than by asking one after the other', () => {
    const waves = fillTimes({ policy: hiringRules.POOL_WAVES }, { openings: 400, seed: SEED });
    const alone = fillTimes({ policy: hiringRules.ONE_AT_A_TIME }, { openings: 400, seed: SEED });
    expect(waves.filledShare).toBe(1);
    expect(waves.median).toBeLessThanOrEqual(13);
    expect(alone.median).toBeGreaterThan(waves.median);
  });

  it('prefers neither the first reply nor the first of a list, where first come, first served does', () => {
    const fair = selectorBias({ openings: 8_000, seed: SEED });
    expect(Math.abs(fair.firstReply - 1)).toBeLessThan(0.15);
    expect(Math.abs(fair.firstInList - 1)).toBeLessThan(0.15);
    expect(selectorBias({ openings: 200, seed: SEED }, true).firstReply).toBeGreaterThan(3);
  });

  it('convenes a familiar team within 18 minutes on average, with many more familiar pairs than a greedy search', () => {
    const ours = convene({ teams: 120, seed: SEED });
    const greedy = convene({ teams: 120, seed: SEED }, true);
    expect(ours.minutes.mean).toBeLessThanOrEqual(18);
    expect(ours.familiarPairs).toBeGreaterThan(3 * greedy.familiarPairs);
  });
});
