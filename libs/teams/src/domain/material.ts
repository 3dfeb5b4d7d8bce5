import type { ArtefactRef } from './artefact-types.ts';

/** Something the owner has at hand, and where it is. */
export interface Material extends ArtefactRef {
  readonly text: string | null;
  readonly fileIds: readonly string[];
}
