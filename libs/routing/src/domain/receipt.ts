import type { Money } from '@muster/kernel';
import type { Candidate, ExpectedQuality, Licence, SovereigntyLevel } from './candidate.ts';
import { canonicalJson } from './canonical-json.ts';
import { judgeAll, type Judged, type RouteRequest } from './decision.ts';
import { HARD_RULES_VERSION, type HardRule } from './hard-rules.ts';
import { nobodyFits } from './nobody-fits.ts';
import type { SkillLevel, Task } from './task.ts';
import { mostSevere, type TransferRule } from './transfer.ts';
import { moneyText } from './words.ts';

/** Why a task went where it went: plain JSON, complete enough to decide again without looking anything up. Never edited. */
export interface RoutingReceipt {
  readonly format: 'muster.routing-receipt/1';
  readonly decidedAt: string;
  /** The decision as one sentence. */
  readonly says: string;
  readonly task: Omit<Task, 'budget'> & { readonly budget: MoneyFact };
  readonly policy: PolicyFacts;
  readonly catalogueVersion: string;
  readonly ruleVersions: Readonly<Record<string, string>>;
  /** The rules of law that were taken, per country the data would go to. */
  readonly transferRules: Readonly<Record<string, readonly TransferRule[]>>;
  /** Sorted by id, so that the order in which they were found leaves no trace. */
  readonly candidates: readonly CandidateFact[];
  readonly chosen: string | null;
  readonly needsHumanReview: boolean;
}

/** Minor units as a decimal string: JSON numbers are not exact beyond 2^53. */
export interface MoneyFact {
  readonly minor: string;
  readonly currency: string;
}

export interface PolicyFacts {
  readonly sovereigntyFloor: SovereigntyLevel | null;
  readonly requireHumanReview: boolean;
  readonly reviewPrice: MoneyFact | null;
  readonly qualityFloor: number;
}

export interface CandidateFact {
  readonly id: string;
  readonly kind: Candidate['kind'];
  readonly label: string;
  readonly country: string;
  readonly skills: readonly { readonly skill: string; readonly level: SkillLevel }[];
  readonly languages: readonly string[];
  readonly price: MoneyFact;
  readonly quality: ExpectedQuality;
  readonly provider: string | null;
  readonly licence: Licence | null;
  readonly sovereignty: SovereigntyLevel | null;
  readonly outcome: 'chosen' | 'refused' | 'passed-over';
  /** Price with the review it needs, and what one accepted result is expected to cost, in minor units. */
  readonly priceWithReview: MoneyFact;
  readonly costPerAcceptedMinor: number | null;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly rule: HardRule | 'quality-floor' | 'cost';
  readonly ruleIds: readonly string[];
  readonly basis: string;
  readonly sentence: string;
}

export function writeReceipt(
  request: RouteRequest,
  judged: readonly Judged[],
  transferRules: ReadonlyMap<string, readonly TransferRule[]>,
): RoutingReceipt {
  const { task, policy, rules } = request;
  const best = judged.find((one) => one.outcome === 'chosen');
  const chosen = best?.outcome === 'chosen' ? best : undefined;
  const candidates = judged.map((one) => candidateFact(one, chosen, policy.qualityFloor ?? 0));
  return Object.freeze({
    format: 'muster.routing-receipt/1',
    decidedAt: request.decidedAt.toISOString(),
    says: chosen ? reasonOf(chosen, chosen, 0).sentence : nobodyFits(request, judged).sentence,
    task: { ...task, budget: moneyFact(task.budget) },
    policy: {
      sovereigntyFloor: policy.sovereigntyFloor ?? null,
      requireHumanReview: policy.requireHumanReview ?? false,
      reviewPrice: policy.reviewPrice ? moneyFact(policy.reviewPrice) : null,
      qualityFloor: policy.qualityFloor ?? 0,
    },
    catalogueVersion: rules.catalogueVersion,
    ruleVersions: { 'hard-rules': HARD_RULES_VERSION, ...rules.versions },
    transferRules: Object.fromEntries([...transferRules].sort(([left], [right]) => (left < right ? -1 : 1))),
    candidates: candidates.sort((left, right) => (left.id < right.id ? -1 : 1)),
    chosen: chosen ? chosen.ranked.candidate.id : null,
    needsHumanReview:
      chosen !== undefined && chosen.ranked.candidate.kind !== 'person' && (policy.requireHumanReview ?? false),
  });
}

/** What is hashed and signed: the same receipt gives the same bytes on every machine (RFC 8785 key order). */
export function receiptHashInput(receipt: RoutingReceipt): string {
  return canonicalJson(receipt);
}

export interface Replay {
  readonly chosen: string | null;
  /** False when anything differs: another choice, another reason, or a receipt that was edited afterwards. */
  readonly isSame: boolean;
  readonly receipt: RoutingReceipt;
}

/** Decides again from nothing but the receipt. */
export function replay(receipt: RoutingReceipt): Replay {
  const { policy } = receipt;
  const { 'hard-rules': _own, ...versions } = receipt.ruleVersions;
  const request: RouteRequest = {
    task: { ...receipt.task, budget: moneyOf(receipt.task.budget) },
    candidates: receipt.candidates.map(candidateOf),
    rules: {
      decideTransfer: ({ destination }) => {
        const rules = receipt.transferRules[destination] ?? [];
        return { decision: mostSevere(rules), rules };
      },
      versions,
      catalogueVersion: receipt.catalogueVersion,
    },
    policy: {
      ...(policy.sovereigntyFloor ? { sovereigntyFloor: policy.sovereigntyFloor } : {}),
      ...(policy.reviewPrice ? { reviewPrice: moneyOf(policy.reviewPrice) } : {}),
      requireHumanReview: policy.requireHumanReview,
      qualityFloor: policy.qualityFloor,
    },
    decidedAt: new Date(receipt.decidedAt),
  };
  const transferRules = new Map<string, readonly TransferRule[]>();
  const judged = judgeAll(request, transferRules);
  const again = writeReceipt(request, judged, transferRules);
  return { chosen: again.chosen, isSame: receiptHashInput(again) === receiptHashInput(receipt), receipt: again };
}

function candidateFact(one: Judged, chosen: Extract<Judged, { ranked: unknown }> | undefined, floor: number) {
  const isRefused = one.outcome === 'refused';
  const candidate = isRefused ? one.candidate : one.ranked.candidate;
  const cost = isRefused ? null : one.ranked.costPerAcceptedMinor;
  const fact: CandidateFact = {
    id: candidate.id,
    kind: candidate.kind,
    label: candidate.label,
    country: candidate.country,
    skills: candidate.skills,
    languages: candidate.languages,
    price: moneyFact(candidate.price),
    quality: candidate.quality,
    provider: candidate.kind === 'model' ? candidate.provider : null,
    licence: candidate.kind === 'model' ? candidate.licence : null,
    sovereignty: candidate.kind === 'person' ? null : (candidate.sovereignty ?? null),
    outcome: one.outcome === 'below-quality-floor' ? 'passed-over' : one.outcome,
    priceWithReview: moneyFact(isRefused ? one.price : one.ranked.price),
    costPerAcceptedMinor: cost !== null && Number.isFinite(cost) ? cost : null,
    reasons: isRefused
      ? one.broken.map(({ rule, ruleIds, basis, sentence }) => ({ rule, ruleIds, basis, sentence }))
      : [reasonOf(one, chosen, floor)],
  };
  return fact;
}

function reasonOf(
  one: Extract<Judged, { ranked: unknown }>,
  chosen: Extract<Judged, { ranked: unknown }> | undefined,
  floor: number,
): Reason {
  const { candidate } = one.ranked;
  if (one.outcome === 'below-quality-floor' || chosen === undefined) {
    const sentence = `${candidate.label} is expected to be accepted ${percent(candidate.quality.mean)} of the time, below the floor of ${percent(floor)}.`;
    return {
      rule: 'quality-floor',
      ruleIds: ['quality-floor'],
      basis: 'The quality floor of this workspace',
      sentence,
    };
  }
  const cost = expectedCost(one);
  const best = expectedCost(chosen);
  const basis = 'Expected cost per accepted result: price divided by the chance of acceptance';
  if (one.outcome === 'chosen') {
    const sentence = `${candidate.label} fits every rule and has the lowest expected cost per accepted result: ${cost}.`;
    return { rule: 'cost', ruleIds: ['cost'], basis, sentence };
  }
  const winner = chosen.ranked.candidate.label;
  const isTie = one.ranked.costPerAcceptedMinor === chosen.ranked.costPerAcceptedMinor;
  const sentence = isTie
    ? `${candidate.label} fits equally well at ${cost}; this turn fell to ${winner}.`
    : `${candidate.label} fits every rule, but an accepted result would cost ${cost} instead of ${best} with ${winner}.`;
  return { rule: 'cost', ruleIds: ['cost'], basis, sentence };
}

function expectedCost({ ranked }: Extract<Judged, { ranked: unknown }>): string {
  return moneyText({ minor: BigInt(Math.round(ranked.costPerAcceptedMinor)), currency: ranked.price.currency });
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function moneyFact({ minor, currency }: Money): MoneyFact {
  return { minor: minor.toString(), currency };
}

function moneyOf({ minor, currency }: MoneyFact): Money {
  return { minor: BigInt(minor), currency };
}

function candidateOf(fact: CandidateFact): Candidate {
  const { id, label, country, skills, languages, quality } = fact;
  const facts = { id, label, country, skills, languages, quality, price: moneyOf(fact.price) };
  if (fact.kind === 'person') return { ...facts, kind: 'person' };
  const grade = fact.sovereignty ? { sovereignty: fact.sovereignty } : {};
  if (fact.kind === 'agent') return { ...facts, ...grade, kind: 'agent' };
  const licence = fact.licence ?? { name: 'unknown', commercialUse: 'unknown' as const };
  return { ...facts, ...grade, kind: 'model', provider: fact.provider ?? '', licence };
}
