import type { Candidate } from './candidate.ts';
import { hasProof, protectedDataClasses, type DataClass, type Task } from './task.ts';
import type { CountryCode } from './words.ts';

/** From mild to severe. Only the first four can be met with proofs; a review waits for a person, a prohibition stands. */
export const TRANSFER_DECISIONS = [
  'allow',
  'safeguards',
  'consent_or_exception',
  'filing',
  'review',
  'prohibit',
] as const;
export type TransferDecision = (typeof TRANSFER_DECISIONS)[number];

export interface TransferQuestion {
  readonly origin: CountryCode;
  readonly destination: CountryCode;
  readonly sector: string;
  readonly dataClass: DataClass;
  readonly purpose: string;
}

/** One rule of law that was consulted, for example Kenya's default cell or the overlay for Indian payment data. */
export interface TransferRule {
  readonly id: string;
  readonly decision: TransferDecision;
  /** Statute and section, and what it asks for. */
  readonly basis: string;
  /** Codes of the proofs that must be on file, all of them. */
  readonly conditions: readonly string[];
}

/** The jurisdictions context's answer. `rules` are all rules taken; the decision is the most severe of them. */
export interface TransferVerdict {
  readonly decision: TransferDecision;
  readonly rules: readonly TransferRule[];
}

export type DecideTransfer = (question: TransferQuestion) => TransferVerdict;

/** A rule with no condition of its own still needs the record that its decision speaks of. */
const PROOF_OF_DECISION: Partial<Record<TransferDecision, string>> = {
  safeguards: 'safeguards_record',
  consent_or_exception: 'consent_on_file',
  filing: 'filing_on_file',
};

/** Any of these records a consent or a listed exception; which one exists depends on the origin's law. */
const CONSENT_PROOFS = ['consent_on_file', 'separate_consent', 'consent_or_disclosure', 'exception_on_file'];

/** Calling a hospital's task `general` must not switch off the rules for health records: the class brings its sector along. */
const SECTOR_OF_CLASS: Partial<Record<DataClass, string>> = {
  health_record: 'health',
  payment_system_data: 'finance',
  invoice_party_data: 'trade',
  controlled_technology: 'trade',
};

/** All rules for the task's data going to one country: the union over every protected data class. */
export function rulesForTransfer(
  task: Pick<Task, 'dataClasses' | 'dataOrigin' | 'sector' | 'purpose'>,
  destination: CountryCode,
  decide: DecideTransfer,
): TransferRule[] {
  const rules = new Map<string, TransferRule>();
  for (const dataClass of protectedDataClasses(task.dataClasses)) {
    for (const sector of new Set([task.sector, SECTOR_OF_CLASS[dataClass] ?? task.sector])) {
      const question = { origin: task.dataOrigin, destination, sector, dataClass, purpose: task.purpose };
      for (const rule of rulesOf(decide(question), question)) {
        const known = rules.get(rule.id);
        rules.set(rule.id, known ? stricter(known, rule) : rule);
      }
    }
  }
  return [...rules.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** The decision that a list of rules adds up to. No rule at all is no permission. */
export function mostSevere(rules: readonly TransferRule[]): TransferDecision {
  if (rules.length === 0) return 'review';
  return rules.reduce((worst, rule) => (severity(rule.decision) > severity(worst.decision) ? rule : worst)).decision;
}

type WithProofs = Pick<Task, 'proofs'>;
type Receiver = Pick<Candidate, 'country' | 'id'>;

export interface UnmetRule {
  readonly rule: TransferRule;
  /** Empty when no proof can help. */
  readonly missing: readonly string[];
}

export function unmetRules(rules: readonly TransferRule[], task: WithProofs, candidate: Receiver): UnmetRule[] {
  const unmet: UnmetRule[] = [];
  for (const rule of rules) {
    if (!canBeMet(rule.decision)) {
      unmet.push({ rule, missing: [] });
      continue;
    }
    const missing = rule.conditions.filter((code) => !isProven(code, task, candidate));
    if (missing.length > 0) unmet.push({ rule, missing });
  }
  return unmet;
}

/**
 * Conditions are spelled out before rules are joined: joining must only ever add conditions.
 * A verdict more severe than each rule it names, or one that names none, must not slip through as permission.
 */
function rulesOf(verdict: TransferVerdict, question: TransferQuestion): readonly TransferRule[] {
  const worst = verdict.rules.reduce((most, rule) => Math.max(most, severity(rule.decision)), -1);
  const named = verdict.rules.map((rule) => ({ ...rule, conditions: requiredProofs(rule) }));
  if (named.length > 0 && worst >= severity(verdict.decision)) return named;
  const decision = verdict.rules.length === 0 && verdict.decision === 'allow' ? 'review' : verdict.decision;
  const unnamed = {
    id: `unnamed:${question.origin}-${question.destination}:${question.dataClass}`,
    decision,
    basis: 'No rule was named for this transfer, and silence is not permission',
    conditions: [],
  };
  return [...named, { ...unnamed, conditions: requiredProofs(unnamed) }];
}

function stricter(left: TransferRule, right: TransferRule): TransferRule {
  const harder = severity(right.decision) > severity(left.decision) ? right : left;
  return { ...harder, conditions: [...new Set([...left.conditions, ...right.conditions])].sort() };
}

/** An unknown word from a newer catalogue counts as the most severe one. */
function severity(decision: TransferDecision): number {
  const index = TRANSFER_DECISIONS.indexOf(decision);
  return index < 0 ? TRANSFER_DECISIONS.length : index;
}

function canBeMet(decision: TransferDecision): boolean {
  return severity(decision) < severity('review');
}

function requiredProofs(rule: TransferRule): readonly string[] {
  if (rule.conditions.length > 0) return rule.conditions;
  const proof = PROOF_OF_DECISION[rule.decision];
  return proof === undefined ? [] : [proof];
}

function isProven(code: string, task: WithProofs, candidate: Receiver): boolean {
  const accepted = code === 'consent_on_file' ? CONSENT_PROOFS : [code];
  return accepted.some((proof) => hasProof(task.proofs, proof, candidate));
}
