import type { Money } from '@muster/kernel';
import { coversLanguage, nounOf, type Candidate, type SovereigntyLevel } from './candidate.ts';
import { hasProof, type DataClass, type Task } from './task.ts';
import { unmetRules, type TransferDecision, type TransferRule, type UnmetRule } from './transfer.ts';
import { countryName, languageName, listed, moneyText } from './words.ts';

/** In the order they are checked and told. None of them can be bought off by price or quality. */
export const HARD_RULES = ['residency', 'licence', 'language', 'sovereignty', 'skill', 'budget'] as const;
export type HardRule = (typeof HARD_RULES)[number];

/** Counts up when the meaning of a rule changes, so that an old receipt says which meaning decided. */
export const HARD_RULES_VERSION = '1';

export interface BrokenRule {
  readonly rule: HardRule;
  /** Ids of the rules of law or policy behind it. */
  readonly ruleIds: readonly string[];
  readonly basis: string;
  readonly sentence: string;
  /** What would lift it; null when nothing the owner can do would. */
  readonly remedy: Remedy | null;
}

export type Remedy =
  | { readonly kind: 'PutProofsOnFile'; readonly proofs: readonly string[] }
  | { readonly kind: 'AcceptSovereigntyLevel'; readonly level: SovereigntyLevel }
  | { readonly kind: 'LowerSkillLevel'; readonly level: number }
  | { readonly kind: 'RaiseBudget'; readonly minor: bigint; readonly currency: string };

export interface HardRuleInput {
  readonly task: Task;
  readonly candidate: Candidate;
  readonly transferRules: readonly TransferRule[];
  readonly sovereigntyFloor: SovereigntyLevel | undefined;
  /** Price of the candidate with the review it needs. */
  readonly price: Money;
}

/** Every hard rule the candidate breaks, in the order of {@link HARD_RULES}; empty means allowed. */
export function brokenRules(input: HardRuleInput): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const check of [residency, licence, language, sovereignty, skill, budget]) {
    const found = check(input);
    if (found) broken.push(found);
  }
  return broken;
}

function residency({ task, candidate, transferRules }: HardRuleInput): BrokenRule | undefined {
  const unmet = unmetRules(transferRules, task, candidate);
  if (unmet.length === 0) return undefined;
  const proofs = [...new Set(unmet.flatMap(({ missing }) => missing))];
  const basis = unmet.map(({ rule }) => rule.basis).join('; ');
  const isHopeless = unmet.some(({ missing }) => missing.length === 0);
  const where = `${nounOf(candidate)} in ${countryName(candidate.country)}`;
  return {
    rule: 'residency',
    ruleIds: unmet.map(({ rule }) => rule.id),
    basis,
    sentence: `${dataNoun(task.dataClasses)} from ${countryName(task.dataOrigin)} may not go to ${where}: ${basis} – ${whyNot(unmet)}.`,
    remedy: isHopeless ? null : { kind: 'PutProofsOnFile', proofs },
  };
}

function whyNot(unmet: readonly UnmetRule[]): string {
  if (unmet.some(({ rule }) => rule.decision === 'prohibit')) return 'this transfer is prohibited';
  if (unmet.some(({ missing }) => missing.length === 0)) return 'a person has to decide this first';
  const names = new Set(unmet.flatMap(({ rule, missing }) => missing.map((code) => proofName(code, rule.decision))));
  return `${listed([...names])} ${names.size === 1 ? 'is' : 'are'} not on file`;
}

function licence({ task, candidate }: HardRuleInput): BrokenRule | undefined {
  if (candidate.kind !== 'model' || candidate.licence.commercialUse === 'yes') return undefined;
  const { name, commercialUse } = candidate.licence;
  const proof = `licence_agreement@${candidate.id}`;
  if (commercialUse === 'conditional' && isAgreed(task, proof)) return undefined;
  const reason = {
    no: 'forbids commercial use',
    conditional: 'allows commercial use only under an agreement, and none is on file',
    unknown: 'has not been confirmed to allow commercial use',
  }[commercialUse];
  return {
    rule: 'licence',
    ruleIds: [`licence:${commercialUse}`],
    basis: `Licence ${name}`,
    sentence: `${candidate.label} may not be used: its licence ${name} ${reason}.`,
    remedy: commercialUse === 'conditional' ? { kind: 'PutProofsOnFile', proofs: [proof] } : null,
  };
}

/** An agreement names its model; one without a scope must not open every conditional licence at once. */
function isAgreed(task: Task, proof: string): boolean {
  return hasProof(task.proofs, proof, { country: '', id: '' });
}

function language({ task, candidate }: HardRuleInput): BrokenRule | undefined {
  const missing = task.languages.filter((tag) => !coversLanguage(candidate.languages, tag));
  if (missing.length === 0) return undefined;
  return {
    rule: 'language',
    ruleIds: missing.map((tag) => `language:${tag}`),
    basis: 'The languages of the task',
    sentence: `${candidate.label} does not offer ${listed(missing.map(languageName))}.`,
    remedy: null,
  };
}

function sovereignty({ candidate, sovereigntyFloor }: HardRuleInput): BrokenRule | undefined {
  if (sovereigntyFloor === undefined || candidate.kind === 'person') return undefined;
  // An agent whose operator says nothing about its model has not shown that it meets the floor.
  const level = candidate.sovereignty;
  if (level !== undefined && level >= sovereigntyFloor) return undefined;
  return {
    rule: 'sovereignty',
    ruleIds: [`sovereignty-floor:${sovereigntyFloor}`],
    basis: `This workspace asks for sovereignty level ${sovereigntyFloor} or higher`,
    sentence: `${candidate.label} has sovereignty level ${level ?? 'unknown'}, this workspace asks for ${sovereigntyFloor} or higher.`,
    remedy: level === undefined ? null : { kind: 'AcceptSovereigntyLevel', level },
  };
}

function skill({ task, candidate }: HardRuleInput): BrokenRule | undefined {
  const levels = candidate.skills.filter((offered) => offered.skill === task.skill).map(({ level }) => level);
  const level = Math.max(0, ...levels);
  if (level >= task.level) return undefined;
  const offers = level === 0 ? `does not offer ${task.skill}` : `offers ${task.skill} at level ${level}`;
  return {
    rule: 'skill',
    ruleIds: [`skill:${task.skill}`],
    basis: 'The skill and level of the task',
    sentence: `${candidate.label} ${offers}; the task needs level ${task.level}.`,
    remedy: level === 0 ? null : { kind: 'LowerSkillLevel', level },
  };
}

function budget({ task, candidate, price }: HardRuleInput): BrokenRule | undefined {
  const isComparable = price.currency === task.budget.currency && price.minor >= 0n;
  if (isComparable && price.minor <= task.budget.minor) return undefined;
  const sentence = isComparable
    ? `${candidate.label} costs ${moneyText(price)}, the budget is ${moneyText(task.budget)}.`
    : `The price of ${candidate.label}, ${moneyText(price)}, cannot be compared with a budget in ${task.budget.currency}.`;
  return {
    rule: 'budget',
    ruleIds: ['budget'],
    basis: 'The budget of the task',
    sentence,
    remedy: isComparable ? { kind: 'RaiseBudget', minor: price.minor, currency: price.currency } : null,
  };
}

const DATA_NOUNS: Record<DataClass, string> = {
  none: 'Data',
  personal: 'Personal data',
  sensitive: 'Sensitive personal data',
  health_record: 'Health data',
  payment_system_data: 'Payment system data',
  aadhaar_number: 'Aadhaar numbers',
  invoice_party_data: 'Names and addresses of invoice parties',
  bulk_sensitive: 'Sensitive data in bulk',
  important_data: 'Data a state calls important',
  controlled_technology: 'Export-controlled technical data',
};

function dataNoun(classes: readonly DataClass[]): string {
  const [first, ...rest] = classes.map((dataClass) => DATA_NOUNS[dataClass] ?? dataClass);
  if (first === undefined) return 'Undeclared data';
  return listed([first, ...rest.map((noun) => noun.charAt(0).toLowerCase() + noun.slice(1))]);
}

const PROOF_NAMES: Readonly<Record<string, string>> = {
  scc_on_file: 'standard contractual clauses',
  tia_on_file: 'a transfer impact assessment',
  idta_on_file: 'the UK transfer agreement or addendum',
  tra_on_file: 'a UK transfer risk assessment',
  dpo_approval: 'the approval of a data protection officer',
  importer_dpf_certified: 'the importer’s Data Privacy Framework certificate',
  importer_subject_to_appi: 'the attestation that the importer is subject to the APPI',
  importer_subject_to_pipeda: 'the attestation that the importer is subject to PIPEDA',
  notice_to_principal: 'the notice to the data principal',
  processor_contract: 'a processor contract',
  separate_consent: 'consent',
  consent_on_file: 'consent',
  consent_or_disclosure: 'consent or a disclosure',
  safeguards_record: 'safeguards',
  filing_on_file: 'the filing with the regulator',
  risk_assessment: 'a risk assessment',
};

/** A record named after its rule (`record:ke-sensitive`) tells a reader less than what the rule asks for. */
function proofName(code: string, decision: TransferDecision): string {
  if (!code.startsWith('record:')) return PROOF_NAMES[code] ?? code.replaceAll('_', ' ');
  const asked: Partial<Record<TransferDecision, string>> = {
    safeguards: 'safeguards',
    consent_or_exception: 'consent',
    filing: 'the filing with the regulator',
  };
  return asked[decision] ?? 'a record';
}
