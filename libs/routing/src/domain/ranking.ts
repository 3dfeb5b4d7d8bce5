import { add, type Money } from '@muster/kernel';
import type { Candidate } from './candidate.ts';

export interface Ranked {
  readonly candidate: Candidate;
  readonly price: Money;
  /** Price divided by the chance of acceptance, in minor units: what one accepted result costs when every refused one is redone. */
  readonly costPerAcceptedMinor: number;
  readonly tieBreak: number;
}

/** Below one in a million a quotient is noise: such a candidate is never chosen. */
const HARDLY_EVER = 1e-6;

export function ranked(candidate: Candidate, price: Money, taskId: string): Ranked {
  const chance = candidate.quality.mean;
  const cost = Number(price.minor);
  return {
    candidate,
    price,
    costPerAcceptedMinor: chance >= HARDLY_EVER ? cost / chance : Number.POSITIVE_INFINITY,
    tieBreak: hashOf(taskId, candidate.id),
  };
}

/** Cheaper per accepted result first, then the better one, then the hash: a total order, so the list's order cannot matter. */
export function byRank(left: Ranked, right: Ranked): number {
  if (left.costPerAcceptedMinor !== right.costPerAcceptedMinor)
    return left.costPerAcceptedMinor < right.costPerAcceptedMinor ? -1 : 1;
  const better = right.candidate.quality.mean - left.candidate.quality.mean;
  if (better !== 0) return better;
  if (left.tieBreak !== right.tieBreak) return left.tieBreak - right.tieBreak;
  return left.candidate.id < right.candidate.id ? -1 : 1;
}

/** A machine's result that a person has to look at costs that look too. */
export function priceWithReview(candidate: Candidate, reviewPrice: Money | undefined): Money {
  const { price } = candidate;
  if (reviewPrice === undefined || candidate.kind === 'person') return price;
  // Another currency is left as it is: the budget rule then refuses what it cannot compare.
  return reviewPrice.currency === price.currency ? add(price, reviewPrice) : reviewPrice;
}

/**
 * FNV-1a over task and candidate. With the task in it, equals take turns over many tasks instead of the same one always
 * winning, and one task still gives the same answer twice.
 */
function hashOf(taskId: string, candidateId: string): number {
  const text = `${taskId}/${candidateId}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // FNV leaves neighbours close together in the high bits; one avalanche step makes the turns even.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
