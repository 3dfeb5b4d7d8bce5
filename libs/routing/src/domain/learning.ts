import { betaQuantile } from '@muster/kernel';
import type { ExpectedQuality } from './candidate.ts';

/** What outcomes say about one worker's chance of acceptance in one skill: a Beta(alpha, beta) distribution. */
export interface AcceptanceBelief {
  readonly alpha: number;
  readonly beta: number;
  /** Outcomes seen, without the prior. */
  readonly samples: number;
}

/** One row per worker and skill. */
export function beliefKey(workerId: string, skill: string): string {
  return `${workerId}/${skill}`;
}

/**
 * The belief before the first outcome: as if `weight` outcomes with this mean had been seen. A claimed or published quality
 * deserves a small weight: with 4, about ten real outcomes outvote it.
 */
export function priorBelief(mean = 0.7, weight = 4): AcceptanceBelief {
  const bounded = Math.min(0.99, Math.max(0.01, mean));
  return { alpha: bounded * weight, beta: (1 - bounded) * weight, samples: 0 };
}

/** An outcome: accepted at first sight or not. A weight below 1 is for weaker evidence, such as an old or automatic check. */
export function observe(belief: AcceptanceBelief, accepted: boolean, weight = 1): AcceptanceBelief {
  return {
    alpha: belief.alpha + (accepted ? weight : 0),
    beta: belief.beta + (accepted ? 0 : weight),
    samples: belief.samples + 1,
  };
}

/** Mean and the interval that holds `confidence` of the belief (equal tails). */
export function expectation(belief: AcceptanceBelief, confidence = 0.9): ExpectedQuality {
  const tail = (1 - confidence) / 2;
  return {
    mean: belief.alpha / (belief.alpha + belief.beta),
    low: betaQuantile(belief, tail),
    high: betaQuantile(belief, 1 - tail),
    samples: belief.samples,
  };
}
