import type { Candidate } from './candidate.ts';
import { judgeAll, type RouteRequest, type Unjudged } from './decision.ts';
import { nobodyFits, type NobodyFits } from './nobody-fits.ts';
import { writeReceipt, type RoutingReceipt } from './receipt.ts';
import type { TransferRule } from './transfer.ts';

export type RouteDecision =
  | {
      readonly outcome: 'routed';
      readonly chosen: Candidate;
      readonly needsHumanReview: boolean;
      readonly receipt: RoutingReceipt;
    }
  | {
      readonly outcome: 'nobody-fits';
      readonly chosen: null;
      readonly nobodyFits: NobodyFits;
      readonly receipt: RoutingReceipt;
    };

/** Law and limits first, and they fail closed; only who passes all of them is compared by cost and quality. */
export function routeTask(request: RouteRequest): RouteDecision {
  const transferRules = new Map<string, readonly TransferRule[]>();
  const judged = judgeAll(request, transferRules);
  const best = judged.find((one) => one.outcome === 'chosen');
  const receipt = writeReceipt(request, judged, transferRules);
  if (best?.outcome !== 'chosen') {
    return { outcome: 'nobody-fits', chosen: null, nobodyFits: nobodyFits(request, judged), receipt };
  }
  const chosen = best.ranked.candidate;
  return { outcome: 'routed', chosen, needsHumanReview: receipt.needsHumanReview, receipt };
}

/** The same decision without the paper, for planning and estimates that nobody will have to justify. */
export function chooseCandidate(request: Unjudged): Candidate | null {
  const best = judgeAll(request, new Map()).find((one) => one.outcome === 'chosen');
  return best?.outcome === 'chosen' ? best.ranked.candidate : null;
}
