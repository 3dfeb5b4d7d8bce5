import type { Money } from '@muster/kernel';
import type { Candidate, SovereigntyLevel } from './candidate.ts';
import { brokenRules, type BrokenRule } from './hard-rules.ts';
import { byRank, priceWithReview, ranked, type Ranked } from './ranking.ts';
import type { Task } from './task.ts';
import { rulesForTransfer, type DecideTransfer, type TransferRule } from './transfer.ts';

export interface RoutingRules {
  readonly decideTransfer: DecideTransfer;
  /** Versions of what the rules were read from, for example `{ 'data-transfer': '1.0.0 2026-11-22' }`. */
  readonly versions: Readonly<Record<string, string>>;
  /** Version of the list of candidates: models, agents and people at that moment. */
  readonly catalogueVersion: string;
}

export interface RoutingPolicy {
  /** Models and agents below it are refused. */
  readonly sovereigntyFloor?: SovereigntyLevel;
  /** Whatever a model or agent delivers is accepted by a person. */
  readonly requireHumanReview?: boolean;
  /** What that look costs, in the owner's currency. */
  readonly reviewPrice?: Money;
  /** Chance of acceptance from 0 to 1 below which cheap is not cheap any more. Default 0: no floor. */
  readonly qualityFloor?: number;
}

export interface RouteRequest {
  readonly task: Task;
  /** Ids are unique; a double one is a bug in the caller. */
  readonly candidates: readonly Candidate[];
  readonly rules: RoutingRules;
  readonly policy: RoutingPolicy;
  readonly decidedAt: Date;
}

export type Unjudged = Omit<RouteRequest, 'decidedAt'>;

export type Judged =
  | { readonly outcome: 'chosen' | 'passed-over' | 'below-quality-floor'; readonly ranked: Ranked }
  | {
      readonly outcome: 'refused';
      readonly candidate: Candidate;
      readonly price: Money;
      readonly broken: readonly BrokenRule[];
    };

/** @param transferRules filled with the rules of every destination that was looked at, for the receipt */
export function judgeAll(request: Unjudged, transferRules: Map<string, readonly TransferRule[]>): readonly Judged[] {
  const floor = request.policy.qualityFloor ?? 0;
  const judged = request.candidates.map((candidate) => judge(request, candidate, transferRules));
  let best: Ranked | undefined;
  for (const one of judged) {
    if (one.outcome !== 'passed-over') continue;
    if (isGoodEnough(one.ranked, floor) && (best === undefined || byRank(one.ranked, best) < 0)) best = one.ranked;
  }
  return judged.map((one) => {
    if (one.outcome !== 'passed-over') return one;
    if (one.ranked === best) return { outcome: 'chosen', ranked: one.ranked };
    return isGoodEnough(one.ranked, floor) ? one : { outcome: 'below-quality-floor', ranked: one.ranked };
  });
}

function isGoodEnough({ candidate, costPerAcceptedMinor }: Ranked, floor: number): boolean {
  return candidate.quality.mean >= floor && Number.isFinite(costPerAcceptedMinor);
}

function judge(
  { task, rules, policy }: Unjudged,
  candidate: Candidate,
  transferRules: Map<string, readonly TransferRule[]>,
): Judged {
  // Fifty candidates sit in a handful of countries: the law is asked once per country.
  let forCountry = transferRules.get(candidate.country);
  if (forCountry === undefined) {
    forCountry = rulesForTransfer(task, candidate.country, rules.decideTransfer);
    transferRules.set(candidate.country, forCountry);
  }
  const price = priceWithReview(candidate, policy.requireHumanReview ? policy.reviewPrice : undefined);
  const sovereigntyFloor = policy.sovereigntyFloor;
  const broken = brokenRules({ task, candidate, transferRules: forCountry, sovereigntyFloor, price });
  if (broken.length > 0) return { outcome: 'refused', candidate, price, broken };
  return { outcome: 'passed-over', ranked: ranked(candidate, price, task.id) };
}
