import type { LanguageOffer, SkillOffer } from '../profile.ts';
import { provenAcceptance, type OutcomeCounts } from '../track-record/track-record.ts';
import type { WorkingHours } from '../working-hours.ts';
import { weekSlots } from './week.ts';
import { wordsIn } from './words.ts';

/** What a worker is found by and in which order. Everything here follows from the card and the track record. */
export interface SearchEntry {
  /** Everything that can be asked for by equality, see the key functions below. */
  readonly keys: string[];
  /** Words of name, headline and city, for those who mistype them. */
  readonly words: string[];
  /** Half hours of the UTC week at work, Monday 00:00 first, as 336 characters `0` or `1`. */
  readonly week: string;
  /** Where the worker stands among all, and among those with each skill; higher comes first and no two are equal. */
  readonly place: bigint;
  readonly skills: readonly { readonly skill: string; readonly level: number; readonly place: bigint }[];
}

export interface EntryFacts {
  readonly kind: 'person' | 'agent';
  readonly displayName: string;
  readonly headline: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly LanguageOffer[];
  readonly skills: readonly SkillOffer[];
  readonly hours: readonly WorkingHours[];
}

/** Counts of the worker as a whole and of each skill that has any. */
export interface EntryRecord {
  readonly all: OutcomeCounts;
  readonly skills: ReadonlyMap<string, OutcomeCounts>;
}

export interface EntryChance {
  readonly at: Date;
  /** Between 0 and 1: decides among equals, and is drawn anew whenever the entry is written. */
  readonly draw: number;
}

export function searchEntry(facts: EntryFacts, record: EntryRecord, { at, draw }: EntryChance): SearchEntry {
  const words = [...new Set(wordsIn(`${facts.displayName} ${facts.headline} ${cityOf(facts.timeZone)}`))];
  const whole = provenAcceptance(record.all);
  const skills = facts.skills.map((offer) => {
    const counts = record.skills.get(offer.skill);
    const proven = (whole + (counts ? provenAcceptance(counts) : whole)) / 2;
    return { skill: offer.skill, level: offer.level, strength: strength(offer, proven) };
  });
  const best = Math.max(0, ...skills.map((skill) => skill.strength));
  return {
    keys: [
      countryKey(facts.country),
      ...facts.skills.flatMap(({ skill, level }) => Array.from({ length: level }, (_, i) => skillKey(skill, i + 1))),
      ...new Set(facts.languages.flatMap(({ tag }) => offeredLanguageKeys(tag))),
      ...words.map(wordKey),
    ],
    words,
    week: facts.kind === 'agent' ? '1'.repeat(336) : weekSlots(facts, at),
    place: placeOf(best, draw),
    skills: skills.map(({ skill, level, strength: own }) => ({ skill, level, place: placeOf(own, draw) })),
  };
}

/** Of a thousand: what is proven counts for half, what is claimed for less, something to look at for a tenth. */
function strength({ level, evidence }: SkillOffer, proven: number): number {
  return Math.round(1000 * (0.5 * proven + 0.4 * (level / 5) + (evidence ? 0.1 : 0)));
}

const DRAW_BITS = 52n;

function placeOf(value: number, draw: number): bigint {
  return (BigInt(value) << DRAW_BITS) + BigInt(Math.floor(draw * 2 ** 52));
}

/** Level 4 carries the keys of levels 1 to 4, so that "at least 3" is one key and not a comparison. */
export function skillKey(skill: string, level: number): string {
  return `${skill}:${level}`;
}

export function countryKey(country: string): string {
  return `/${country}`;
}

export function wordKey(word: string): string {
  return `=${word}`;
}

/** Somebody covers a wanted language exactly when the two sets share a key; the rule is `coversLanguage`. */
export function offeredLanguageKeys(tag: string): string[] {
  const offer = tag.toLowerCase();
  return [offer, ...shorter(offer), `${offer}-*`].map((key) => `@${key}`);
}

export function wantedLanguageKeys(tag: string): string[] {
  const want = tag.toLowerCase();
  return [want, ...shorter(want).map((prefix) => `${prefix}-*`)].map((key) => `@${key}`);
}

/** `zh-hant-tw` → `zh-hant`, `zh`. */
function shorter(tag: string): string[] {
  const parts = tag.split('-');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'));
}

/** `Africa/Nairobi` → `Nairobi`: people look for a city more often than for a zone. */
function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? '').replaceAll('_', ' ');
}
