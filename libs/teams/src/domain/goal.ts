import { err, ok, type Result } from '@muster/kernel';
import { ARTEFACT_TYPES, isPerLanguage, type ArtefactRef } from './artefact-types.ts';
import type { LibraryBlock } from './block-library/library-block.ts';
import { COUNT_NAMES, MOST_OF_ONE, USUAL_COUNTS, type CountName, type Counts } from './counts.ts';
import { closestWords } from './closest-words.ts';
import { canonicalLanguage } from './languages.ts';

/** What is there and what is wanted. A type per language without a language stands for every target language. */
export interface Goal {
  readonly atHand: readonly ArtefactRef[];
  readonly wanted: readonly ArtefactRef[];
  /** Target languages, BCP 47; languages named by what is wanted are added. */
  readonly languages?: readonly string[];
  readonly counts?: Partial<Counts>;
}

/** A goal after checking: canonical languages, all counts. */
export interface CheckedGoal {
  readonly atHand: readonly ArtefactRef[];
  readonly wanted: readonly ArtefactRef[];
  readonly languages: readonly string[];
  readonly counts: Counts;
}

export type GoalRefusal =
  | { readonly kind: 'NothingWanted' }
  | { readonly kind: 'UnknownArtefactType'; readonly type: string; readonly didYouMean: readonly string[] }
  | LanguageNeeded
  | { readonly kind: 'MalformedLanguage'; readonly language: string }
  | { readonly kind: 'CountOutOfRange'; readonly of: CountName; readonly count: number; readonly most: number };

/** There is one of this type per language, and no language was named. */
export interface LanguageNeeded {
  readonly kind: 'LanguageNeeded';
  readonly type: string;
}

export function checkGoal(goal: Goal, library: readonly LibraryBlock[]): Result<CheckedGoal, GoalRefusal> {
  if (goal.wanted.length === 0) return err({ kind: 'NothingWanted' });
  const unknown = findUnknownType([...goal.wanted, ...goal.atHand], library);
  if (unknown) return err(unknown);
  const named = [...goal.wanted, ...goal.atHand].flatMap(({ language }) => language ?? []);
  const malformed = [...(goal.languages ?? []), ...named].find((tag) => canonicalLanguage(tag) === undefined);
  if (malformed !== undefined) return err({ kind: 'MalformedLanguage', language: malformed });

  const counts = { ...USUAL_COUNTS, ...goal.counts };
  for (const of of COUNT_NAMES) {
    const isRight = Number.isSafeInteger(counts[of]) && counts[of] >= 1 && counts[of] <= MOST_OF_ONE;
    if (!isRight) return err({ kind: 'CountOutOfRange', of, count: counts[of], most: MOST_OF_ONE });
  }
  const wanted = goal.wanted.map(canonical);
  const targets = wanted.flatMap(({ type, language }) => (language && isPerLanguage(type) ? [language] : []));
  const languages = [...new Set([...(goal.languages ?? []).map(tagOf), ...targets])].sort();
  const lacking = wanted.find(({ type, language }) => isPerLanguage(type) && !language);
  if (lacking && languages.length === 0) return err({ kind: 'LanguageNeeded', type: lacking.type });
  return ok({ atHand: goal.atHand.map(canonical), wanted, languages, counts });
}

function findUnknownType(refs: readonly ArtefactRef[], library: readonly LibraryBlock[]): GoalRefusal | undefined {
  const used = library.flatMap(({ inputs, outputs }) => [...inputs, ...outputs].map(({ type }) => type));
  const known = new Set([...ARTEFACT_TYPES.map(({ id }) => id), ...used]);
  const unknown = refs.find(({ type }) => !known.has(type));
  if (!unknown) return undefined;
  return { kind: 'UnknownArtefactType', type: unknown.type, didYouMean: closestWords(unknown.type, [...known]) };
}

function canonical(ref: ArtefactRef): ArtefactRef {
  return ref.language ? { type: ref.type, language: tagOf(ref.language) } : { type: ref.type };
}

function tagOf(language: string): string {
  return canonicalLanguage(language) ?? language;
}
