import type { BlueprintEdit } from '../application/edit-blueprint.ts';
import { fromApi } from './words.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | null };

export interface BlockEditInput {
  readonly addLibraryBlock?: ({ libraryBlockId: string } & Optional<{ language: string; seatId: string }>) | null;
  readonly removeBlockId?: string | null;
  readonly editBlock?: ({ blockId: string } & Optional<BlockFields>) | null;
  readonly addLink?: LinkInput | null;
  readonly removeLink?: LinkInput | null;
  readonly editSeat?:
    | ({ seatId: string } & Optional<{
        title: string;
        preferredKind: string;
        languages: readonly string[];
      }>)
    | null;
}

interface BlockFields {
  readonly title: string;
  readonly description: string;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly personMinutes: number;
  readonly agentMinutes: number;
  readonly reviewMinutes: number;
  readonly addCriterion: string;
}

interface LinkInput {
  readonly fromBlockId: string;
  readonly toBlockId: string;
  readonly kind?: string | null;
}

/** @returns undefined unless exactly one member is given */
export function editFromApi(input: BlockEditInput): BlueprintEdit | undefined {
  const given = Object.values(input).filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) return undefined;
  if (input.addLibraryBlock) {
    const { libraryBlockId, language = null, seatId = null } = input.addLibraryBlock;
    return { kind: 'add-library-block', libraryBlockId, language, seatId };
  }
  if (input.removeBlockId) return { kind: 'remove-block', blockId: input.removeBlockId };
  if (input.editBlock) {
    const { blockId, ...changes } = input.editBlock;
    return { kind: 'edit-block', blockId, changes: present(changes) };
  }
  if (input.addLink)
    return { kind: 'add-link', ...ends(input.addLink), link: fromApi(input.addLink.kind ?? 'HAND_OFF') };
  if (input.removeLink) return { kind: 'remove-link', ...ends(input.removeLink) };
  if (!input.editSeat) return undefined;
  const { seatId, preferredKind, ...changes } = input.editSeat;
  const kind = preferredKind ? { preferredKind: fromApi<'person' | 'agent' | 'either'>(preferredKind) } : {};
  return { kind: 'edit-seat', seatId, changes: { ...present(changes), ...kind } };
}

function ends({ fromBlockId, toBlockId }: LinkInput) {
  return { from: fromBlockId, to: toBlockId };
}

/** Null and absent both mean: leave it. */
function present<T extends object>(fields: Optional<T>): Partial<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
