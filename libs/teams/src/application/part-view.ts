import { languageOf } from '../domain/saved-part.ts';
import type { StoredPart } from '../persistence/saved-part.queries.ts';
import { writePartFile } from './part-file.ts';

/** A part with what follows from it. */
export interface PartView {
  readonly part: StoredPart;
  /** The language it works into, when it is exactly one. */
  readonly language: string | null;
  readonly file: string;
}

export function viewPart(part: StoredPart): PartView {
  return { part, language: languageOf(part.structure), file: writePartFile(part) };
}
