import { findSkill } from './skill-catalogue.ts';
import type { LanguageOffer, SkillOffer } from './profile.ts';

/** What a listing can be found by: sets to compare by overlap, and one text to look for words in. */
export interface SearchKeys {
  readonly skillKeys: string[];
  readonly languageKeys: string[];
  readonly searchText: string;
}

export function searchKeys(facts: {
  readonly displayName: string;
  readonly headline: string;
  readonly skills: readonly SkillOffer[];
  readonly languages: readonly LanguageOffer[];
}): SearchKeys {
  const labels = facts.skills.map(({ skill }) => findSkill(skill)?.label ?? skill);
  return {
    skillKeys: facts.skills.flatMap(({ skill, level }) => [
      skill,
      ...Array.from({ length: level }, (_, index) => skillKey(skill, index + 1)),
    ]),
    languageKeys: [...new Set(facts.languages.flatMap(({ tag }) => offeredLanguageKeys(tag)))],
    searchText: plainText([facts.displayName, facts.headline, ...labels].join(' ')),
  };
}

/** Level 4 carries the keys of levels 1 to 4, so that "at least 3" is one key and not a comparison. */
export function skillKey(skill: string, level: number): string {
  return `${skill}:${level}`;
}

/** Somebody covers a wanted language exactly when the two sets share a key; the rule is `coversLanguage`. */
export function offeredLanguageKeys(tag: string): string[] {
  const offer = tag.toLowerCase();
  return [offer, ...shorter(offer), `${offer}-*`];
}

export function wantedLanguageKeys(tag: string): string[] {
  const want = tag.toLowerCase();
  return [want, ...shorter(want).map((prefix) => `${prefix}-*`)];
}

/** Lower case without accents: `joao` finds João, in any script that marks letters. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const MOST_WORDS = 8;

export function searchWords(text: string): string[] {
  const words = plainText(text).split(/\s+/u);
  return words.filter((word) => word !== '').slice(0, MOST_WORDS);
}

/** `zh-hant-tw` → `zh-hant`, `zh`. */
function shorter(tag: string): string[] {
  const parts = tag.split('-');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'));
}
