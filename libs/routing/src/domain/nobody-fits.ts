import type { Candidate } from './candidate.ts';
import { HARD_RULES, type BrokenRule, type HardRule, type Remedy } from './hard-rules.ts';
import type { Judged, Unjudged } from './decision.ts';
import { listed, moneyText } from './words.ts';

/** Why a task found nobody, and the smallest change after which somebody would. */
export interface NobodyFits {
  readonly kind: 'NobodyFits';
  /** The rule that removed most candidates; null when there were no candidates or only the quality floor removed them. */
  readonly removedMost: { readonly rule: HardRule; readonly candidates: number } | null;
  readonly smallestChange: SmallestChange | null;
  readonly sentence: string;
}

export interface SmallestChange {
  readonly candidateId: string;
  readonly remedies: readonly (Remedy | { readonly kind: 'LowerQualityFloor'; readonly floor: number })[];
}

export function nobodyFits({ candidates, policy }: Unjudged, judged: readonly Judged[]): NobodyFits {
  const removedMost = ruleThatRemovedMost(judged);
  const smallestChange = smallest(judged, policy.qualityFloor ?? 0);
  const why = removedMost
    ? `${removedMost.candidates} of ${candidates.length} candidates fail the ${removedMost.rule} rule.`
    : candidates.length === 0
      ? 'There is no candidate at all.'
      : 'Every allowed candidate is below the quality floor.';
  const label = judged.map(candidateOf).find(({ id }) => id === smallestChange?.candidateId)?.label;
  const how = smallestChange ? ` ${label} would fit if you ${listed(smallestChange.remedies.map(remedyText))}.` : '';
  return { kind: 'NobodyFits', removedMost, smallestChange, sentence: why + how };
}

function ruleThatRemovedMost(judged: readonly Judged[]): NobodyFits['removedMost'] {
  const counts = HARD_RULES.map((rule) => ({
    rule,
    candidates: judged.filter((one) => one.outcome === 'refused' && one.broken.some((broken) => broken.rule === rule))
      .length,
  }));
  // The earlier rule wins a tie: law before taste.
  const most = counts.reduce((left, right) => (right.candidates > left.candidates ? right : left));
  return most.candidates === 0 ? null : most;
}

/** The candidate who needs the fewest changes, all of them in the owner's hands; the cheaper one among equals. */
function smallest(judged: readonly Judged[], qualityFloor: number): SmallestChange | null {
  const possible = judged
    .map((one) => ({ ...change(one, qualityFloor), priceMinor: priceOf(one) }))
    .filter(({ isPossible }) => isPossible)
    .sort(
      (left, right) =>
        effort(left) - effort(right) ||
        Number(left.priceMinor - right.priceMinor) ||
        (left.candidateId < right.candidateId ? -1 : 1),
    );
  const first = possible[0];
  return first ? { candidateId: first.candidateId, remedies: first.remedies } : null;
}

/** Each proof is a piece of paperwork of its own. */
function effort({ remedies }: SmallestChange): number {
  return remedies.reduce((total, remedy) => total + (remedy.kind === 'PutProofsOnFile' ? remedy.proofs.length : 1), 0);
}

function change(one: Judged, qualityFloor: number): SmallestChange & { readonly isPossible: boolean } {
  const { id, quality } = candidateOf(one);
  const broken: readonly BrokenRule[] = one.outcome === 'refused' ? one.broken : [];
  const remedies: SmallestChange['remedies'][number][] = broken
    .map(({ remedy }) => remedy)
    .filter((remedy) => remedy !== null);
  const isPossible = remedies.length === broken.length && quality.mean > 0;
  if (quality.mean < qualityFloor) remedies.push({ kind: 'LowerQualityFloor', floor: quality.mean });
  return { candidateId: id, remedies, isPossible };
}

function remedyText(remedy: SmallestChange['remedies'][number]): string {
  switch (remedy.kind) {
    case 'PutProofsOnFile':
      return `put on file: ${listed(remedy.proofs)}`;
    case 'AcceptSovereigntyLevel':
      return `accept sovereignty level ${remedy.level}`;
    case 'LowerSkillLevel':
      return `ask for skill level ${remedy.level}`;
    case 'RaiseBudget':
      return `raise the budget to ${moneyText(remedy)}`;
    case 'LowerQualityFloor':
      return `accept an expected quality of ${Math.round(remedy.floor * 100)}%`;
  }
}

function candidateOf(one: Judged): Candidate {
  return one.outcome === 'refused' ? one.candidate : one.ranked.candidate;
}

function priceOf(one: Judged): bigint {
  return one.outcome === 'refused' ? one.price.minor : one.ranked.price.minor;
}
