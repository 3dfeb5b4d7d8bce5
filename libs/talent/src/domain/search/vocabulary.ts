import { NAME_LANGUAGES } from '../skill.ts';
import { allNames, SKILLS } from '../skill-catalogue.ts';
import { plainText, shapesOf, slips, wordsIn } from './words.ts';

/** What a word or a phrase can stand for. */
export type Meaning =
  | { readonly kind: 'skill'; readonly skill: string }
  | { readonly kind: 'language'; readonly tag: string }
  | { readonly kind: 'country'; readonly country: string };

export interface Vocabulary {
  /** Whole names, however many words: `medical translator`, `Kiswahili`, `Kenia`. */
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Single words of names: `medical` stands for every skill that has it in its name. */
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  /** Words that one slip turns into each other. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

export const LONGEST_PHRASE = 5;
const TWO_SLIPS_FROM = 8;
const SHORTEST_NAME = 4;

let made: Vocabulary | undefined;

/** The names of skills, languages and countries in the languages of the catalogue. Made at the first question. */
export function vocabulary(): Vocabulary {
  made ??= makeVocabulary();
  return made;
}

/** Known words that were probably meant, the nearest ones. */
export function meantWords(typed: string): readonly string[] {
  const { near, words } = vocabulary();
  if (typed.length < SHORTEST_NAME) return [];
  const one = [...new Set(shapesOf(typed).flatMap((shape) => near.get(shape) ?? []))];
  const close = one.filter((word) => slips(typed, word, 1) <= 1);
  if (close.length > 0 || typed.length < TWO_SLIPS_FROM) return close;
  // Who writes a long word wrong twice still knows how it begins.
  return [...words.keys()].filter((word) => word[0] === typed[0] && slips(typed, word, 2) <= 2);
}

function makeVocabulary(): Vocabulary {
  const phrases = new Map<string, Meaning[]>();
  const words = new Map<string, Meaning[]>();
  const learn = (name: string, meaning: Meaning) => {
    const parts = wordsIn(name);
    if (parts.length === 0) return;
    add(phrases, parts.join(' '), meaning);
    for (const part of parts) if (!LITTLE_WORDS.has(part)) add(words, part, meaning);
  };
  for (const skill of SKILLS) for (const name of allNames(skill)) learn(name, { kind: 'skill', skill: skill.id });
  for (const [tag, name] of namesOf('language')) learn(name, { kind: 'language', tag });
  for (const [country, name] of namesOf('region')) learn(name, { kind: 'country', country });
  const near = new Map<string, string[]>();
  for (const word of words.keys())
    if (word.length >= SHORTEST_NAME)
      for (const shape of shapesOf(word)) near.set(shape, [...(near.get(shape) ?? []), word]);
  return { phrases, words, near };
}

function add(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const list = map.get(key) ?? [];
  const text = JSON.stringify(meaning);
  if (!list.some((other) => JSON.stringify(other) === text)) list.push(meaning);
  map.set(key, list);
}

/** All two-letter codes that have a name, in each language; names of three letters and less are other words too often. */
function namesOf(type: 'language' | 'region'): [string, string][] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return NAME_LANGUAGES.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type, fallback: 'none' });
    return codes.flatMap((code): [string, string][] => {
      const id = type === 'region' ? code.toUpperCase() : code;
      const name = id === 'ZZ' ? undefined : names.of(id);
      return name !== undefined && plainText(name).length >= SHORTEST_NAME ? [[id, name]] : [];
    });
  });
}

/** They stand in many names and say nothing. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with who can der die das und fur mit von in de des du la le les et d l en el los las y e o da do das dos ya wa na kwa za la'.split(
    ' ',
  ),
);
