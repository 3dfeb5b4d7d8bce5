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

/** Halving is slower than Newton and cannot leave the interval; 40 steps give twelve digits. */
function betaQuantile({ alpha, beta }: AcceptanceBelief, probability: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (betaCumulative(middle, alpha, beta) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Regularised incomplete beta function (Abramowitz & Stegun 26.5.8, as a continued fraction). */
function betaCumulative(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly only left of the mean; the other side is its mirror image.
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaCumulative(1 - x, beta, alpha);
  const logFront =
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * Math.log(x) + beta * Math.log1p(-x);
  return (Math.exp(logFront) / alpha) * betaFraction(x, alpha, beta);
}

/** Lentz's method. */
function betaFraction(x: number, alpha: number, beta: number): number {
  const tiny = 1e-300;
  let numerator = 1;
  let denominator = 1 / nonZero(1 - ((alpha + beta) * x) / (alpha + 1), tiny);
  let value = denominator;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    denominator = 1 / nonZero(1 + even * denominator, tiny);
    numerator = nonZero(1 + even / numerator, tiny);
    value *= denominator * numerator;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    denominator = 1 / nonZero(1 + odd * denominator, tiny);
    numerator = nonZero(1 + odd / numerator, tiny);
    const change = denominator * numerator;
    value *= change;
    if (Math.abs(change - 1) < 1e-13) break;
  }
  return value;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

const LANCZOS = [
  76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
  -0.5395239384953e-5,
] as const;

/** Lanczos approximation, relative error below 2e-10 for positive arguments. */
function logGamma(x: number): number {
  const shifted = x + 5.5;
  const series = LANCZOS.reduce((sum, factor, index) => sum + factor / (x + 1 + index), 1.000000000190015);
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.5066282746310005 * series) / x);
}
