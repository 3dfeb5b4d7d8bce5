import { ARTEFACT_TYPES, isPerLanguage, type ArtefactRef } from './artefact-types.ts';
import type { LibraryBlock } from './block-library/library-block.ts';
import { COUNT_NAMES, MOST_OF_ONE, type CountName, type Counts } from './counts.ts';
import type { Goal } from './goal.ts';
import { LANGUAGE_NAMES } from './languages.ts';

export interface SuggestedArtefact extends ArtefactRef {
  /** The words of the text that led to it, as they stand there. */
  readonly because: readonly string[];
}
export interface SuggestedLanguage {
  readonly language: string;
  readonly because: readonly string[];
}

/** A first guess at a goal, to be shown and corrected; never more than that. */
export interface SuggestedGoal {
  readonly wanted: readonly SuggestedArtefact[];
  readonly atHand: readonly SuggestedArtefact[];
  readonly languages: readonly SuggestedLanguage[];
  readonly counts: Partial<Counts>;
}

const MOST_LETTERS = 10_000;
/** After one of these words, things are there already; until the sentence or one of the words below ends it. */
const THERE_ALREADY =
  /\b(?:i have|we have|there is|there are|here is|here are|we already have|i already have|our existing|existing|attached|enclosed|at hand|based on|starting from|start from|out of|from|turn|turning|given)\b/g;
const STILL_WANTED =
  /\b(?:into|to become|want|wants|wanted|need|needs|needed|would like|looking for|please|make|create|build|open|write|produce|deliver|get|translate|localise|localize|and then|so that)\b/g;

/**
 * Reads names of artefacts and languages out of free text (English), word by word and without guessing at meaning.
 * The project brief counts as at hand, because it is the text itself.
 */
export function briefToGoal(text: string, library: readonly LibraryBlock[]): SuggestedGoal {
  const plain = text.slice(0, MOST_LETTERS);
  // Only A to Z, because lower-casing some other letters changes their number and would shift every position.
  const lower = plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const known = new Set(library.flatMap(({ inputs, outputs }) => [...inputs, ...outputs].map(({ type }) => type)));
  const made = new Set(library.flatMap(({ outputs }) => outputs.map(({ type }) => type)));
  const found = textToTranslate(lower, findTypes(lower, known), made);
  const spoken = findLanguages(plain);
  const source = spoken.find(({ isSource }) => isSource);

  const wanted = new Map<string, string[]>();
  const atHand = new Map<string, string[]>([['project-brief', ['the text of the brief itself']]]);
  for (const { type, from, to, isThere } of found) {
    // What nothing can make can only be brought along.
    const isBrought = isThere === true || isThereAlready(lower, from) || !made.has(type);
    const side = isBrought ? atHand : wanted;
    side.set(type, [...(side.get(type) ?? []), plain.slice(from, to)]);
  }
  for (const type of atHand.keys()) wanted.delete(type);
  return {
    wanted: [...wanted].map(([type, because]) => ({ type, because })),
    atHand: [...atHand].map(([type, because]) => ({
      type,
      ...(source && type !== 'project-brief' && !isPerLanguage(type) ? { language: source.language } : {}),
      because,
    })),
    languages: targetLanguages(spoken),
    counts: findCounts(lower),
  };
}

/** The suggestion as a goal that can be composed as it is. */
export function suggestedToGoal({ wanted, atHand, languages, counts }: SuggestedGoal): Goal {
  const bare = ({ type, language }: SuggestedArtefact): ArtefactRef => (language ? { type, language } : { type });
  return {
    wanted: wanted.map(bare),
    atHand: atHand.map(bare),
    languages: languages.map(({ language }) => language),
    counts,
  };
}

interface Found {
  type: string;
  from: number;
  to: number;
  /** Known from more than the words before it. */
  isThere?: true;
}

const PHRASES = ARTEFACT_TYPES.flatMap(({ id, label, words }) =>
  [label.toLowerCase(), ...words].map((phrase) => ({ type: id, phrase })),
).sort((left, right) => right.phrase.length - left.phrase.length || (left.type < right.type ? -1 : 1));

/** Longest phrases first, and no letter counts twice: a "web shop" is not also a "page". In the order of the text. */
function findTypes(lower: string, known: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (const { type, phrase } of PHRASES) {
    if (!known.has(type)) continue;
    for (const match of lower.matchAll(wholeWords(phrase))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.every((other) => to <= other.from || from >= other.to)) found.push({ type, from, to });
    }
  }
  return found.sort((left, right) => left.from - right.from);
}

/** What “translate our …” names is there and only has to be translated, unless the library makes it: a shop has blocks of its own. */
function textToTranslate(lower: string, found: Found[], made: ReadonlySet<string>): Found[] {
  const asked = /\btranslat(?:e|ing) (?:our|my|the|this|these) (?=\p{L})/u.exec(lower);
  if (!asked) return found;
  const at = asked.index + asked[0].length;
  const named = found.find(({ from, to }) => from <= at && at < to);
  if (named && made.has(named.type)) return found;
  const to = named?.to ?? at + (/^\p{L}+/u.exec(lower.slice(at))?.[0].length ?? 0);
  const text: Found = { type: 'source-text', from: at, to, isThere: true };
  return [...found.filter((one) => one !== named), text].sort((left, right) => left.from - right.from);
}

/** Whichever of the two kinds of words stands nearer before it in the same sentence decides; without any it is wanted. */
function isThereAlready(lower: string, at: number): boolean {
  const start = Math.max(...['.', '!', '?', ';', '\n'].map((mark) => lower.lastIndexOf(mark, at - 1))) + 1;
  const before = lower.slice(start, at);
  return lastMatch(before, THERE_ALREADY) > lastMatch(before, STILL_WANTED);
}

function lastMatch(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

interface Spoken extends SuggestedLanguage {
  isSource: boolean;
}

/** Names are written with a capital in English, so that polish, to polish, is no language. */
function findLanguages(plain: string): Spoken[] {
  const found: (Found & { isSource: boolean })[] = [];
  for (const { name, tag } of LANGUAGE_NAMES) {
    for (const match of plain.matchAll(wholeWords(name, 'g'))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const before = plain.slice(Math.max(0, from - 30), from).toLowerCase();
      const after = plain.slice(to, to + 20).toLowerCase();
      const isSource =
        /\b(?:from|written in|out of|our|original)\s+(?:the\s+)?$/.test(before) ||
        /^\s+(?:original|source)/.test(after);
      found.push({ type: tag, from, to, isSource });
    }
  }
  found.sort((left, right) => left.from - right.from);
  return found.map(({ type, from, to, isSource }) => ({ language: type, because: [plain.slice(from, to)], isSource }));
}

function targetLanguages(spoken: readonly Spoken[]): SuggestedLanguage[] {
  const targets = new Map<string, string[]>();
  for (const { language, because, isSource } of spoken)
    if (!isSource) targets.set(language, [...(targets.get(language) ?? []), ...because]);
  return [...targets].map(([language, because]) => ({ language, because }));
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function findCounts(lower: string): Partial<Counts> {
  const counts: { -readonly [Name in CountName]?: Counts[Name] } = {};
  for (const of of COUNT_NAMES) {
    const pattern = new RegExp(`\\b(\\d{1,2}|${NUMBERS.join('|')})\\s+(?:[a-z]+\\s+)?${of}(?:e?s)?\\b`);
    const word = pattern.exec(lower)?.[1];
    if (!word) continue;
    const count = NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word);
    if (count >= 1 && count <= MOST_OF_ONE) counts[of] = count;
  }
  return counts;
}

function wholeWords(phrase: string, flags = 'g'): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
  return new RegExp(`(?<![\\p{L}\\d-])${escaped}(?:e?s)?(?![\\p{L}\\d-])`, `${flags}u`);
}
