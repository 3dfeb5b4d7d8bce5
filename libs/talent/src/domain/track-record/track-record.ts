import { betaQuantile, gammaQuantile } from '@muster/kernel';

/** What was counted for one worker over all clients: for everything, for one kind of block or for one skill. */
export interface OutcomeCounts {
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
  /** Accepted blocks of which the time is known, and the minutes by which the late ones were late, added up. */
  readonly timedBlocks: number;
  readonly lateBlocks: number;
  readonly lateMinutes: number;
  /** Accepted blocks of which planned and actual cost are known, and the ratios actual / planned, added up. */
  readonly costedBlocks: number;
  readonly costRatios: number;
  /** Double-blind reviews by peers, and their points from 0 to 4, added up. */
  readonly peerReviews: number;
  readonly peerPoints: number;
}

export const NOTHING_COUNTED: OutcomeCounts = {
  acceptedBlocks: 0,
  refusedHandOffs: 0,
  timedBlocks: 0,
  lateBlocks: 0,
  lateMinutes: 0,
  costedBlocks: 0,
  costRatios: 0,
  peerReviews: 0,
  peerPoints: 0,
};

/** What is to be expected next time: the mean, and the interval that holds it with a probability of 90 %. */
export interface Expectation {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface TrackEstimate {
  /** Share of hand-overs that are accepted, 0 to 1. */
  readonly acceptance: Expectation;
  /** Refused hand-overs for each accepted block. */
  readonly rework: Expectation;
  /** Share of blocks that end late. */
  readonly lateness: Expectation;
  /** Minutes by which a late block is late; null until one was. */
  readonly delayMinutes: Expectation | null;
  /** Actual cost over planned cost; null until it is known of one block. */
  readonly costRatio: Expectation | null;
}

const CERTAINTY = 0.9;
const TAIL = (1 - CERTAINTY) / 2;

/**
 * Before anything is known a worker counts like one with three acceptances and one refusal. So the first refusal does not end
 * a career, the first acceptance does not make one, and about ten outcomes outvote it.
 */
export const ACCEPTANCE_PRIOR = { alpha: 3, beta: 1 } as const;
const REWORK_PRIOR = { shape: 1, rate: 3 } as const;
const LATENESS_PRIOR = { alpha: 1, beta: 3 } as const;
/** One late block of two hours. */
const DELAY_PRIOR = { count: 1, minutes: 120 } as const;
/** Two blocks at cost; ratios scatter like a Gamma distribution of this shape, about 35 % around the mean. */
const COST_PRIOR = { count: 2, ratio: 1 } as const;
const COST_SHAPE = 8;
/** A peer sees one piece of work and no client's need, so it weighs half an acceptance. */
const PEER_WEIGHT = 0.5;
const MOST_POINTS = 4;

/**
 * Conjugate posteriors: Beta for shares, Gamma for counts and for the rate behind positive amounts
 * (Gelman et al., Bayesian Data Analysis, 3rd edition, sections 2.4 to 2.6).
 */
export function estimate(counts: OutcomeCounts): TrackEstimate {
  const peers = peerWeights(counts);
  const rework = {
    shape: REWORK_PRIOR.shape + counts.refusedHandOffs,
    rate: REWORK_PRIOR.rate + counts.acceptedBlocks,
  };
  return {
    acceptance: share({
      alpha: ACCEPTANCE_PRIOR.alpha + counts.acceptedBlocks + peers.good,
      beta: ACCEPTANCE_PRIOR.beta + counts.refusedHandOffs + peers.poor,
    }),
    rework: {
      mean: rework.shape / rework.rate,
      low: gammaQuantile(rework, TAIL),
      high: gammaQuantile(rework, 1 - TAIL),
    },
    lateness: share({
      alpha: LATENESS_PRIOR.alpha + counts.lateBlocks,
      beta: LATENESS_PRIOR.beta + counts.timedBlocks - counts.lateBlocks,
    }),
    delayMinutes:
      counts.lateBlocks === 0
        ? null
        : amount({
            shape: DELAY_PRIOR.count + 1 + counts.lateBlocks,
            sum: DELAY_PRIOR.minutes + counts.lateMinutes,
            each: 1,
          }),
    costRatio:
      counts.costedBlocks === 0
        ? null
        : amount({
            shape: COST_SHAPE * (COST_PRIOR.count + counts.costedBlocks) + 1,
            sum: COST_PRIOR.count * COST_PRIOR.ratio + counts.costRatios,
            each: COST_SHAPE,
          }),
  };
}

/** "With 95 % certainty at least …": what the search ranks by, because it rewards proof and not luck. */
export function provenAcceptance(counts: OutcomeCounts): number {
  const { good, poor } = peerWeights(counts);
  const belief = {
    alpha: ACCEPTANCE_PRIOR.alpha + counts.acceptedBlocks + good,
    beta: ACCEPTANCE_PRIOR.beta + counts.refusedHandOffs + poor,
  };
  return betaQuantile(belief, TAIL);
}

function peerWeights({ peerReviews, peerPoints }: OutcomeCounts): { good: number; poor: number } {
  const good = (PEER_WEIGHT * peerPoints) / MOST_POINTS;
  return { good, poor: PEER_WEIGHT * peerReviews - good };
}

function share(belief: { alpha: number; beta: number }): Expectation {
  return {
    mean: belief.alpha / (belief.alpha + belief.beta),
    low: betaQuantile(belief, TAIL),
    high: betaQuantile(belief, 1 - TAIL),
  };
}

/** The mean of positive amounts that scatter like a Gamma distribution with shape `each`: its rate is known to be Gamma(shape, sum / each). */
function amount({ shape, sum, each }: { shape: number; sum: number; each: number }): Expectation {
  const rate = { shape, rate: sum };
  return {
    mean: (each * sum) / (shape - 1),
    low: each / gammaQuantile(rate, 1 - TAIL),
    high: each / gammaQuantile(rate, TAIL),
  };
}
