import { money } from '@muster/kernel';
import type { ModelCandidate, PersonCandidate } from './candidate.ts';
import type { RouteRequest } from './decision.ts';
import { routeTask } from './route.ts';
import type { SkillLevel, Task } from './task.ts';
import { mostSevere, type DecideTransfer, type TransferRule, type TransferVerdict } from './transfer.ts';

export const KENYA_DEFAULT: TransferRule = {
  id: 'KE-default',
  decision: 'safeguards',
  basis: 'Data Protection Act 2019, s. 48: proof of appropriate safeguards',
  conditions: ['safeguards_record'],
};
const KENYA_SENSITIVE: TransferRule = {
  id: 'ke-sensitive',
  decision: 'consent_or_exception',
  basis: 'Data Protection Act 2019, s. 49: sensitive data needs consent',
  conditions: [],
};

/** Kenya's rules as the catalogue has them; everything else is home. */
const kenya: DecideTransfer = ({ origin, destination, dataClass }) => {
  if (origin === destination)
    return verdict([{ id: 'home', decision: 'allow', basis: 'Stays at home', conditions: [] }]);
  return verdict(dataClass === 'sensitive' ? [KENYA_DEFAULT, KENYA_SENSITIVE] : [KENYA_DEFAULT]);
};

export const leaflet: Task = {
  id: 'task-1',
  skill: 'medical-translation',
  level: 3,
  languages: ['en', 'sw'],
  dataClasses: ['health_record'],
  dataOrigin: 'KE',
  sector: 'health',
  purpose: 'patient information',
  budget: money(50_000, 'KES'),
  proofs: [],
};

export const RULES = { decideTransfer: kenya, versions: { 'data-transfer': '1.0.0' }, catalogueVersion: 'test' };

export function verdict(rules: readonly TransferRule[]): TransferVerdict {
  return { decision: mostSevere(rules), rules };
}

export function requestOf(parts: Partial<RouteRequest>): RouteRequest {
  const decidedAt = new Date('2026-11-23T09:00:00Z');
  return { task: leaflet, candidates: [], rules: RULES, policy: {}, decidedAt, ...parts };
}

export function route(parts: Partial<RouteRequest>) {
  return routeTask(requestOf(parts));
}

export function quality(mean: number) {
  return { mean, low: Math.max(0, mean - 0.1), high: Math.min(1, mean + 0.1), samples: 10 };
}

/** What one candidate is unless a test says otherwise. */
const shared = {
  id: 'm',
  label: 'Model',
  country: 'KE',
  skills: [{ skill: 'medical-translation', level: 4 as SkillLevel }],
  languages: ['en', 'sw'],
  price: money(2_000, 'KES'),
  quality: quality(0.8),
};

export function model(parts: Partial<ModelCandidate>): ModelCandidate {
  const licence = { name: 'Apache-2.0', commercialUse: 'yes' as const };
  return { ...shared, kind: 'model', provider: 'models.example', licence, ...parts };
}

export function person(parts: Partial<PersonCandidate>): PersonCandidate {
  return { ...shared, kind: 'person', id: 'p', label: `Worker ${parts.id ?? 'p'}`, ...parts };
}
