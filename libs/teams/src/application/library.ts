import type { PlainDate } from '@muster/kernel';
import { ARTEFACT_TYPES, artefactLabel, type ArtefactType } from '../domain/artefact-types.ts';
import { BLOCK_LIBRARY } from '../domain/block-library/block-library.ts';
import type { LibraryBlock } from '../domain/block-library/library-block.ts';
import { readBudget, type SuggestedBudget } from '../domain/brief-budget.ts';
import { readDeadline, type SuggestedDeadline } from '../domain/brief-deadline.ts';
import { USUAL_COUNTS } from '../domain/counts.ts';
import { briefToGoal, type SuggestedGoal } from '../domain/brief-reader.ts';

/** Terms stand in the first pages of a brief or nowhere. */
const MOST_LETTERS = 10_000;

/** Whoever wrote the brief: their currency, and the day it is where they are. */
export interface BriefReader {
  readonly currency: string | undefined;
  readonly today: PlainDate;
}

export interface BriefReading extends SuggestedGoal {
  readonly budget: SuggestedBudget | undefined;
  readonly deadline: SuggestedDeadline | undefined;
}

export interface LibraryBlockView {
  readonly block: LibraryBlock;
  /** How many screens, pages … its minutes are usually for. */
  readonly usualCount: number | null;
}

/** What the product brings along, the same for everybody. */
export class Library {
  artefactTypes(): readonly ArtefactType[] {
    return ARTEFACT_TYPES;
  }

  labelOf(type: string): string {
    return artefactLabel(type);
  }

  blocks(kind: string | null): readonly LibraryBlockView[] {
    const blocks = BLOCK_LIBRARY.filter(({ kinds }) => kind === null || kinds.some((each) => each === kind));
    return blocks.map((block) => ({ block, usualCount: usualCountOf(block) }));
  }

  /** Only a suggestion: a person looks at it before anything is made from it. */
  readBrief(text: string, { currency, today }: BriefReader): BriefReading {
    return {
      ...briefToGoal(text, BLOCK_LIBRARY),
      budget: readBudget(text.slice(0, MOST_LETTERS), currency),
      deadline: readDeadline(text.slice(0, MOST_LETTERS), today),
    };
  }
}

function usualCountOf({ forEach }: LibraryBlock): number | null {
  return forEach === undefined || forEach === 'language' ? null : USUAL_COUNTS[forEach];
}
