import type { NothingMakesIt } from '../application/propose-blueprint.ts';

export interface ArtefactInput {
  readonly type: string;
  readonly language?: string | null;
  readonly text?: string | null;
  readonly fileIds?: readonly string[] | null;
}

export function artefactOf({ type, language, text, fileIds }: ArtefactInput) {
  return { type, ...(language ? { language } : {}), text: text ?? null, fileIds: fileIds ?? [] };
}

/** How refusals to compose are said. */
export const saidOfComposing = {
  NothingMakesIt: ({ wanted, missing }: Pick<NothingMakesIt, 'wanted' | 'missing'>) =>
    `Nothing in the library leads to ${wanted} from what is at hand. It would with: ${missing.join(', ')}.`,
  UnknownArtefactType: ({ type, didYouMean }: { type: string; didYouMean: readonly string[] }) =>
    `"${type}" is not a kind of result we know.${didYouMean.length > 0 ? ` Did you mean ${didYouMean.join(', ')}?` : ''}`,
  BlueprintRefused: ({ says }: { says: string }) => says,
  InvalidInput: ({ says }: { says: string }) => says,
};
