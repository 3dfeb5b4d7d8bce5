import { isPerLanguage, type ArtefactRef } from './artefact-types.ts';
import type { LibraryBlock, LibraryInput } from './block-library/library-block.ts';
import type { Step } from './chain-search.ts';
import type { Counts } from './counts.ts';
import type { CheckedGoal } from './goal.ts';

/** A library block for one group of languages (or for none), or the assumption that a type were at hand. */
export interface GroundStep extends Step {
  readonly block?: LibraryBlock;
  /** Index of the group of languages it is done for. */
  readonly group?: number;
  readonly assumes?: string;
}

/** A goal in the terms of the search: facts are `type` or `type@group`. */
export interface Ground {
  readonly steps: readonly GroundStep[];
  readonly have: ReadonlySet<string>;
  readonly want: readonly string[];
  /** One for each type of the library; dear, and dearer still for types that some block can make. */
  readonly assumptions: readonly GroundStep[];
  readonly groups: readonly (readonly string[])[];
  readonly factsOf: (ref: ArtefactRef) => string[];
}

/** Above any sum of minutes, so that one assumption less always wins. */
const ASSUMED = 1e9;
/** Only where blocks wait for each other in a circle must something be assumed that could be made. */
const ASSUMED_THOUGH_MADE = 1e12;

/**
 * Languages for which the same is at hand and the same is wanted are one group: they are done alike, and the search need not try
 * every mixture of ways. That is exact, because a way which is cheapest for one of them is cheapest for all.
 */
export function groundGoal(goal: CheckedGoal, library: readonly LibraryBlock[]): Ground {
  const groups = groupLanguages(goal);
  const all = groups.map((_, index) => index);
  const groupsOf = (language: string | undefined) =>
    language ? all.filter((index) => groups[index]!.includes(language)) : all;
  const factsOf = (ref: ArtefactRef) =>
    isPerLanguage(ref.type) ? groupsOf(ref.language).map((group) => `${ref.type}@${group}`) : [ref.type];
  const steps = library.flatMap((block) => groundBlock(block, groups, goal.counts));
  const made = new Set(library.flatMap(({ outputs }) => outputs.map(({ type }) => type)));
  const types = new Set([...made, ...library.flatMap(({ inputs }) => inputs.map(({ type }) => type))]);
  for (const { type } of goal.wanted) types.add(type);
  const assumptions = [...types].map((type): GroundStep => {
    const cost = made.has(type) ? ASSUMED_THOUGH_MADE : ASSUMED;
    return { id: `assume ${type}`, cost, needs: [], gives: factsOf({ type }), assumes: type };
  });
  const have = new Set(goal.atHand.flatMap(factsOf));
  return { steps, have, want: goal.wanted.flatMap(factsOf), assumptions, groups, factsOf };
}

/** How many times the work of a block is done within one step: the testers, screens or pages. */
export function timesOf(block: LibraryBlock, counts: Counts): number {
  return block.forEach === undefined || block.forEach === 'language' ? 1 : counts[block.forEach];
}

function groundBlock(block: LibraryBlock, groups: readonly (readonly string[])[], counts: Counts): GroundStep[] {
  const minutes = (block.estimate.personMinutes + block.estimate.reviewMinutes) * timesOf(block, counts);
  const everyGroup = groups.map((_, index) => index);
  const needsOf = (input: LibraryInput, own: readonly number[]) =>
    isPerLanguage(input.type)
      ? (input.forEach ? everyGroup : own).map((group) => `${input.type}@${group}`)
      : [input.type];
  if (block.forEach === 'language')
    return groups.map((languages, group) => ({
      id: `${block.id}@${group}`,
      cost: minutes * languages.length,
      needs: block.inputs.flatMap((input) => needsOf(input, [group])),
      gives: block.outputs.map(({ type }) => (isPerLanguage(type) ? `${type}@${group}` : type)),
      block,
      group,
    }));
  // Without a target language there is nothing to gather, and an empty gathering must not pass for a finished one.
  if (groups.length === 0 && block.inputs.some(({ forEach }) => forEach === 'language')) return [];
  const needs = block.inputs.flatMap((input) => needsOf(input, everyGroup));
  return [{ id: block.id, cost: minutes, needs, gives: block.outputs.map(({ type }) => type), block }];
}

function groupLanguages(goal: CheckedGoal): string[][] {
  const groups = new Map<string, string[]>();
  const typesFor = (refs: readonly ArtefactRef[], language: string) =>
    refs
      .filter((ref) => isPerLanguage(ref.type) && (!ref.language || ref.language === language))
      .map(({ type }) => type);
  for (const language of goal.languages) {
    const situation = [typesFor(goal.atHand, language), typesFor(goal.wanted, language)]
      .map((types) => [...new Set(types)].sort().join(' '))
      .join(' | ');
    groups.set(situation, [...(groups.get(situation) ?? []), language]);
  }
  return [...groups.values()];
}
