import { TRANSFER_CATALOGUE } from '@muster/jurisdictions';
import { DATA_CLASSES, type DataClass } from '../domain/task.ts';
import {
  mostSevere,
  rulesForTransfer,
  unmetRules,
  type TransferDecision,
  type TransferRule,
} from '../domain/transfer.ts';
import { lawOfAnySector, shippedLaw } from './law.ts';

export interface TransferInquiry {
  /** ISO 3166 code; `EEA` stands for any member. */
  readonly origin: string;
  readonly destination: string;
  readonly sector?: string | null;
  readonly dataClass?: string | null;
  readonly proofs?: readonly string[] | null;
}

export interface TransferAnswer {
  readonly decision: TransferDecision;
  readonly mayProceed: boolean;
  readonly missingProofs: readonly string[];
  readonly reasons: readonly { readonly rule: string; readonly says: string; readonly basis: string }[];
  readonly catalogueVersion: string;
}

/** What routing would say about data going from one country to another, by the same rules. */
export function transferVerdict(inquiry: TransferInquiry): TransferAnswer {
  const { origin, destination, proofs } = inquiry;
  const task = {
    dataClasses: inquiry.dataClass ? [inquiry.dataClass as DataClass] : [],
    dataOrigin: origin,
    sector: inquiry.sector ?? 'general',
    purpose: '',
    proofs: proofs ?? [],
  };
  const rules = [
    ...unknownWords(inquiry),
    ...rulesForTransfer(task, destination, inquiry.sector ? shippedLaw : lawOfAnySector),
  ];
  const unmet = unmetRules(rules, task, { country: destination, id: '' });
  return {
    decision: mostSevere(rules),
    mayProceed: unmet.length === 0,
    missingProofs: [...new Set(unmet.flatMap(({ missing }) => missing))],
    reasons: rules.map(({ id, decision, basis, conditions }) => ({
      rule: 'residency',
      says: `${id}: ${SENTENCES[decision]}${conditions.length > 0 ? ` Needed: ${conditions.join(', ')}.` : ''}`,
      basis,
    })),
    catalogueVersion: TRANSFER_CATALOGUE.asOf,
  };
}

const SECTORS = new Set(['general', ...TRANSFER_CATALOGUE.sectorOverlays.map(({ sector }) => sector)]);

/** A misspelt class matches no rule, and that must not look like permission. */
function unknownWords({ dataClass, sector }: TransferInquiry): TransferRule[] {
  const words: string[] = [];
  if (dataClass && !DATA_CLASSES.some((known) => known === dataClass)) words.push(`the data class "${dataClass}"`);
  if (sector && !SECTORS.has(sector)) words.push(`the sector "${sector}"`);
  return words.map((word) => ({
    id: 'unknown-word',
    decision: 'review',
    basis: `The catalogue does not know ${word}`,
    conditions: [],
  }));
}

const SENTENCES: Readonly<Record<TransferDecision, string>> = {
  allow: 'The data may go.',
  safeguards: 'The data may go once safeguards are on file.',
  consent_or_exception: 'The data may go once consent or a listed exception is on file.',
  filing: 'The data may go once the filing with the regulator is on file.',
  review: 'A person has to decide this first.',
  prohibit: 'The data may not go.',
};
