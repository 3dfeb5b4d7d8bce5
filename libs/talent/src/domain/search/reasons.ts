import type { Money } from '@muster/kernel';
import { coversLanguage, languageName } from '../language.ts';
import { findSkill } from '../skill-catalogue.ts';
import type { WorkerCard } from '../worker-card.ts';
import type { Term } from './reading.ts';
import { wordsIn } from './words.ts';

/** Why somebody is among the found, as facts: screens make sentences of them in the reader's language. */
export type MatchReason =
  | {
      readonly kind: 'skill';
      readonly skill: string;
      readonly label: string;
      readonly level: number;
      /** What was typed, when it was not the name itself. */
      readonly typed: string | null;
      readonly isGuess: boolean;
    }
  | { readonly kind: 'language'; readonly tag: string; readonly level: string; readonly label: string }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'word'; readonly typed: string; readonly word: string }
  | { readonly kind: 'overlap'; readonly hours: number }
  | { readonly kind: 'rate'; readonly rate: Money }
  | {
      readonly kind: 'record';
      readonly acceptedBlocks: number;
      readonly refusedHandOffs: number;
      readonly low: number;
    };

export interface Asked {
  readonly terms: readonly Term[];
  readonly needs: readonly { readonly skill: string; readonly level: number }[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly country: string | null;
}

type Card = Pick<WorkerCard, 'skills' | 'languages' | 'country' | 'displayName' | 'headline' | 'timeZone'>;

/** In the order in which it was asked; each skill, language and word once. */
export function matchReasons(card: Card, asked: Asked): MatchReason[] {
  const reasons = [
    ...[...asked.needs.map(({ skill }) => skill), ...asked.skills].flatMap((skill) => skillReason(card, skill)),
    ...asked.languages.flatMap((tag) => languageReason(card, tag)),
    ...(asked.country === null ? [] : countryReason(card, asked.country)),
    ...asked.terms.flatMap((term) => termReasons(card, term)),
  ];
  return [...new Map(reasons.map((reason) => [keyOf(reason), reason] as const).reverse()).values()].reverse();
}

const MOST_PER_TERM = 2;

function termReasons(card: Card, term: Term): MatchReason[] {
  const meant = term.meanings.flatMap((meaning) => {
    if (meaning.kind === 'skill') return skillReason(card, meaning.skill, term);
    return meaning.kind === 'language' ? languageReason(card, meaning.tag) : countryReason(card, meaning.country);
  });
  // A guess is said once: the first is enough to see what was taken for what.
  if (meant.length > 0) return meant.slice(0, term.isGuess ? 1 : MOST_PER_TERM);
  const { typed } = term;
  const words = wordsIn(`${card.displayName} ${card.headline} ${card.timeZone.split('/').at(-1) ?? ''}`);
  const word = words.find((one) => one.startsWith(typed)) ?? nearest(words, typed);
  return word === undefined ? [] : [{ kind: 'word', typed, word }];
}

/** It is in there with a slip, or it would not have been found: the one with the most letters at the same place. */
function nearest(words: readonly string[], typed: string): string | undefined {
  const same = (word: string) => [...word].filter((letter, at) => letter === typed[at]).length;
  return [...words].sort((left, right) => same(right) - same(left))[0];
}

function skillReason({ skills }: Card, skill: string, term?: Term): MatchReason[] {
  const offer = skills.find((one) => one.skill === skill);
  if (!offer) return [];
  const label = findSkill(skill)?.label ?? skill;
  const isName = term === undefined || wordsIn(label).join(' ') === term.typed;
  return [
    {
      kind: 'skill',
      skill,
      label,
      level: offer.level,
      typed: isName ? null : term.typed,
      isGuess: term?.isGuess ?? false,
    },
  ];
}

function languageReason({ languages }: Card, wanted: string): MatchReason[] {
  const offer = languages.find(({ tag }) => coversLanguage(tag, wanted));
  return offer ? [{ kind: 'language', tag: offer.tag, level: offer.level, label: languageName(offer.tag) }] : [];
}

function countryReason(card: Card, country: string): MatchReason[] {
  return card.country === country ? [{ kind: 'country', country }] : [];
}

function keyOf(reason: MatchReason): string {
  switch (reason.kind) {
    case 'skill':
      return `skill ${reason.skill}`;
    case 'language':
      return `language ${reason.tag}`;
    case 'word':
      return `word ${reason.word}`;
    default:
      return reason.kind;
  }
}
