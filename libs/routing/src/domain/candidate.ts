import type { Money } from '@muster/kernel';
import type { SkillLevel } from './task.ts';
import type { CountryCode, LanguageTag } from './words.ts';

/** Who or what could do a task: a person, somebody's agent, or a model behind an endpoint. One shape for one decision. */
export type Candidate = PersonCandidate | AgentCandidate | ModelCandidate;

export interface PersonCandidate extends CandidateFacts {
  readonly kind: 'person';
}

export interface AgentCandidate extends CandidateFacts {
  readonly kind: 'agent';
  /** Set when the operator declares what the agent runs on. */
  readonly sovereignty?: SovereigntyLevel;
}

export interface ModelCandidate extends CandidateFacts {
  readonly kind: 'model';
  readonly provider: string;
  readonly licence: Licence;
  readonly sovereignty?: SovereigntyLevel;
}

interface CandidateFacts {
  readonly id: string;
  readonly label: string;
  /** Where the data would be processed: the desk of a person, the server of an agent or model. */
  readonly country: CountryCode;
  readonly skills: readonly { readonly skill: string; readonly level: SkillLevel }[];
  readonly languages: readonly LanguageTag[];
  /** The estimate for this task, in the owner's currency. */
  readonly price: Money;
  readonly quality: ExpectedQuality;
}

/** Chance from 0 to 1 that the result is accepted at first sight, with its 90% interval and the outcomes behind it. */
export interface ExpectedQuality {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly samples: number;
}

export interface Licence {
  readonly name: string;
  /** `unknown` never means yes: the licence text has to be read first. */
  readonly commercialUse: 'yes' | 'no' | 'conditional' | 'unknown';
}

/**
 * L3 home developer, trained from the ground up, served at home · L2 home developer on a foreign open base, served at home ·
 * L1 foreign open weights, served at home · L0 served abroad.
 */
export type SovereigntyLevel = 'L0' | 'L1' | 'L2' | 'L3';

export interface ModelOrigin {
  readonly developerCountries: readonly CountryCode[];
  /** null means not known and never means yes. */
  readonly trainedFromScratch: boolean | null;
  readonly servedIn: CountryCode;
}

export function gradeSovereignty(model: ModelOrigin, home: CountryCode): SovereigntyLevel {
  if (model.servedIn !== home) return 'L0';
  if (!model.developerCountries.includes(home)) return 'L1';
  return model.trainedFromScratch === true ? 'L3' : 'L2';
}

/**
 * Does somebody who offers these languages cover the wanted one? `pt` covers `pt-BR` and `pt-BR` covers a plain `pt`, but `pt-PT`
 * does not cover `pt-BR`, nor `zh-Hans` `zh-Hant`. `mul` in a model card names no language, so it covers none.
 */
export function coversLanguage(offered: readonly LanguageTag[], wanted: LanguageTag): boolean {
  const want = wanted.toLowerCase();
  return offered.some((tag) => {
    const offer = tag.toLowerCase();
    return offer === want || want.startsWith(`${offer}-`) || offer.startsWith(`${want}-`);
  });
}

export function nounOf(candidate: Candidate): string {
  return candidate.kind === 'agent' ? 'an agent' : `a ${candidate.kind}`;
}
