import type { LibraryBlockView } from '../application/library.ts';
import type { PartView } from '../application/part-view.ts';
import type { Way } from '../domain/compose-ways.ts';
import { presentCriterion, presentStructure } from './present-plan.ts';

export function presentLibraryBlock({ block, usualCount }: LibraryBlockView, labelOf: (type: string) => string) {
  const artefact = ({ type }: { type: string }) => ({ type, label: labelOf(type), language: null });
  const { id, title, work, kinds, role, inputs, outputs, estimate, criteria, forEach = null, method } = block;
  return {
    ...{ id, title, work, kinds },
    role: role.label,
    inputs: inputs.map(artefact),
    outputs: outputs.map(artefact),
    ...estimate,
    criteria: criteria.map(presentCriterion),
    repeatedFor: forEach,
    usualCount,
    method: method
      ? {
          label: method.label,
          options: method.options.map((option) => ({ ...estimate, ...option, ...option.estimate })),
        }
      : null,
  };
}

export function presentPart({ part, language, file }: PartView) {
  const { id, title, summary, structure, parameter, ancestors, author, createdAt } = part;
  return {
    ...{ id, title, summary, ancestors, author, createdAt },
    ...presentStructure(structure, () => []),
    repeatedFor: parameter?.of ?? null,
    usualCount: parameter?.usual ?? null,
    ...{ language, file },
  };
}

export function presentWays(ways: readonly Way[]) {
  const usual = new Set(ways[0]?.chain.blocks.map(({ key }) => key));
  return {
    ways: ways.map(({ chain, without, workMinutes, pathMinutes, isFastest }, index) => ({
      ...{ without, workMinutes, pathMinutes, isFastest },
      seatCount: chain.seats.length,
      blocks: chain.blocks.map(({ title, key }) => ({ title, isOnlyHere: index > 0 && !usual.has(key) })),
    })),
  };
}
