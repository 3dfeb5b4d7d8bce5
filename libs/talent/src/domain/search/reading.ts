import { LITTLE_WORDS, LONGEST_PHRASE, meantWords, vocabulary, type Meaning } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** One thing that was typed, and what it may stand for: a match has at least one of the meanings or the word itself. */
export interface Term {
  readonly typed: string;
  readonly meanings: readonly Meaning[];
  /** Looked for in names, headlines and cities; null when a phrase is known and its words alone would say less. */
  readonly word: string | null;
  /** Nothing is called so; the meanings are those of the nearest words. */
  readonly isGuess: boolean;
}

const MOST_TERMS = 8;

/** Reads what somebody typed into the search box: longest known phrases first, then known words, then words near to known ones. */
export function readSearch(text: string): readonly Term[] {
  const words = wordsIn(text);
  const saysNothing = words.every((word) => LITTLE_WORDS.has(word));
  const terms: Term[] = [];
  for (let at = 0; at < words.length && terms.length < MOST_TERMS;) {
    const phrase = phraseAt(words, at);
    if (phrase) terms.push(phrase.term);
    else if (saysNothing || !LITTLE_WORDS.has(words[at]!)) terms.push(termOf(words[at]!));
    at += phrase?.length ?? 1;
  }
  return terms;
}

/** The skill by which the search is ordered: the first one that is asked for by its name. */
export function skillOf(terms: readonly Term[]): string | undefined {
  for (const { meanings, isGuess } of terms) {
    const [only, ...others] = meanings;
    if (only?.kind === 'skill' && others.length === 0 && !isGuess) return only.skill;
  }
  return undefined;
}

function phraseAt(words: readonly string[], at: number): { term: Term; length: number } | undefined {
  const { phrases } = vocabulary();
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length >= 1; length -= 1) {
    const typed = words.slice(at, at + length).join(' ');
    const meanings = phrases.get(typed);
    if (!meanings) continue;
    // A single word may be part of other names as well, and it may be somebody's surname: Baker, Koch.
    const term =
      length === 1 ? { typed, meanings, word: typed, isGuess: false } : { typed, meanings, word: null, isGuess: false };
    return { term, length };
  }
  return undefined;
}

function termOf(typed: string): Term {
  const { words } = vocabulary();
  const known = words.get(typed);
  if (known) return { typed, meanings: known, word: typed, isGuess: false };
  const meanings = meantWords(typed).flatMap((word) => words.get(word) ?? []);
  return { typed, meanings: unique(meanings), word: typed, isGuess: meanings.length > 0 };
}

function unique(meanings: readonly Meaning[]): Meaning[] {
  return [...new Map(meanings.map((meaning) => [JSON.stringify(meaning), meaning])).values()];
}
