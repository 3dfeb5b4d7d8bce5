import { ARTEFACT_TYPES, artefactLabel, type ArtefactType } from '../domain/artefact-types.ts';
import { BLOCK_LIBRARY } from '../domain/block-library/block-library.ts';
import type { LibraryBlock } from '../domain/block-library/library-block.ts';
import { briefToGoal, type SuggestedGoal } from '../domain/brief-reader.ts';

/** What the product brings along, the same for everybody. */
export class Library {
  artefactTypes(): readonly ArtefactType[] {
    return ARTEFACT_TYPES;
  }

  labelOf(type: string): string {
    return artefactLabel(type);
  }

  blocks(kind: string | null): readonly LibraryBlock[] {
    return kind === null ? BLOCK_LIBRARY : BLOCK_LIBRARY.filter(({ kinds }) => kinds.some((each) => each === kind));
  }

  /** Only a suggestion: a person looks at it before anything is made from it. */
  readBrief(text: string): SuggestedGoal {
    return briefToGoal(text, BLOCK_LIBRARY);
  }
}
