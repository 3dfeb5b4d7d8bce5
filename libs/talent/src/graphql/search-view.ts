import type { Money } from '@muster/kernel';
import type { WorkerFilter } from '../application/search-workers.ts';
import { reasonSays } from '../application/reason-says.ts';
import { nameOfSkill } from '../application/skill-view.ts';
import type { MatchReason } from '../domain/search/reasons.ts';
import type { WorkingHours } from '../domain/working-hours.ts';

export type ApiKind = 'PERSON' | 'AGENT';

export function kindFromApi(kind: ApiKind): 'person' | 'agent' {
  return kind === 'AGENT' ? 'agent' : 'person';
}

export interface ApiFilter {
  readonly text?: string | null;
  readonly needs?: readonly { readonly skill: string; readonly level: number }[] | null;
  readonly skills?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly country?: string | null;
  readonly kind?: ApiKind | null;
  readonly isAvailable?: boolean | null;
  readonly rateCap?: Money | null;
  readonly overlap?: {
    readonly timeZone: string;
    readonly hours?: readonly WorkingHours[] | null;
    readonly weeklyHours: number;
  } | null;
  readonly minAcceptedBlocks?: number | null;
  readonly minAcceptance?: number | null;
}

export function filterFromApi({ kind, ...filter }: ApiFilter): WorkerFilter {
  return { ...filter, kind: kind ? kindFromApi(kind) : null };
}

const NO_FACTS = {
  subject: null,
  label: null,
  level: null,
  typed: null,
  isGuess: false,
  languageLevel: null,
  hours: null,
  rate: null,
  acceptedBlocks: null,
  refusedHandOffs: null,
  low: null,
};

/** The facts of a reason, flat; what it does not speak of is null. */
export function reasonForApi(reason: MatchReason, locale: string) {
  const facts = { ...NO_FACTS, kind: reason.kind.toUpperCase(), says: reasonSays(reason) };
  switch (reason.kind) {
    case 'skill': {
      const { skill: subject, level, typed, isGuess } = reason;
      return { ...facts, subject, level, typed, isGuess, label: nameOfSkill(subject, locale) };
    }
    case 'language':
      return { ...facts, subject: reason.tag, languageLevel: reason.level };
    case 'country':
      return { ...facts, subject: reason.country };
    case 'word':
      return { ...facts, subject: reason.word, typed: reason.typed, isGuess: !reason.word.startsWith(reason.typed) };
    case 'overlap':
      return { ...facts, hours: reason.hours };
    case 'rate':
      return { ...facts, rate: reason.rate };
    case 'record': {
      const { acceptedBlocks, refusedHandOffs, low } = reason;
      return { ...facts, acceptedBlocks, refusedHandOffs, low };
    }
  }
}
