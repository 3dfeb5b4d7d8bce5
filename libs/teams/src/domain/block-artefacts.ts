import { artefactLabel, type ArtefactRef } from './artefact-types.ts';
import type { BlockInput, BlockOutput } from './blueprint.ts';
import { languageLabel } from './languages.ts';

/** What a block is to take in: whether the owner has it, or somebody of the team makes it. */
export interface WantedInput extends ArtefactRef {
  readonly isAtHand: boolean;
}

/** Names for the wanted inputs; what came from a block goes on coming from it while type and language stay. */
export function inputsFrom(wanted: readonly WantedInput[], old: readonly BlockInput[]): BlockInput[] {
  const left = [...old];
  return named(wanted).map(({ isAtHand, ...input }) => {
    const index = left.findIndex(({ type, language }) => type === input.type && language === input.language);
    const [before] = index < 0 ? [] : left.splice(index, 1);
    if (isAtHand) return { ...input, from: 'at-hand' };
    return { ...input, from: before && before.from !== 'at-hand' ? before.from : null };
  });
}

export function outputsFrom(wanted: readonly ArtefactRef[]): BlockOutput[] {
  return named(wanted);
}

/** Things are handed over by their names, so no two of a block share one. */
function named<T extends ArtefactRef>(refs: readonly T[]): (T & { name: string })[] {
  const names = refs.map(({ type, language }) => {
    const isOneOfMany = refs.some((each) => each.type === type && each.language !== language);
    return isOneOfMany && language ? `${artefactLabel(type)} (${languageLabel(language)})` : artefactLabel(type);
  });
  return refs.map((ref, index) => {
    const name = names[index]!;
    const number = names.slice(0, index + 1).filter((each) => each === name).length;
    return { ...ref, name: names.filter((each) => each === name).length > 1 ? `${name} ${number}` : name };
  });
}
