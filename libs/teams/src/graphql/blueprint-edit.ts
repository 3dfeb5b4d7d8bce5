import type { BlueprintEdit } from '../application/edit-blueprint.ts';
import { fromApi } from './words.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | null };

export interface BlockEditInput {
  readonly addLibraryBlock?: ({ libraryBlockId: string } & Optional<{ language: string; seatId: string }>) | null;
  readonly removeBlockId?: string | null;
  readonly editBlock?: ({ blockId: string } & Optional<BlockFields>) | null;
  readonly addLink?: LinkInput | null;
  readonly removeLink?: LinkInput | null;
  readonly addTeam?: (TeamFields & Optional<{ seatIds: readonly string[] }>) | null;
  readonly editTeam?: ({ teamId: string } & TeamFields) | null;
  readonly removeTeamId?: string | null;
  readonly moveSeat?: ({ seatId: string } & Optional<{ teamId: string }>) | null;
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

type TeamFields = { readonly title: string } & Optional<{ parentId: string; leadSeatId: string }>;

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
  return teamEditFromApi(input) ?? seatEditFromApi(input);
}

function seatEditFromApi({ editSeat }: BlockEditInput): BlueprintEdit | undefined {
  if (!editSeat) return undefined;
  const { seatId, preferredKind, ...changes } = editSeat;
  const kind = preferredKind ? { preferredKind: fromApi<'person' | 'agent' | 'either'>(preferredKind) } : {};
  return { kind: 'edit-seat', seatId, changes: { ...present(changes), ...kind } };
}

function teamEditFromApi({ addTeam, editTeam, removeTeamId, moveSeat }: BlockEditInput): BlueprintEdit | undefined {
  if (addTeam) return { kind: 'add-team', team: teamOf(addTeam), seatIds: addTeam.seatIds ?? [] };
  if (editTeam) return { kind: 'edit-team', team: { id: editTeam.teamId, ...teamOf(editTeam) } };
  if (removeTeamId) return { kind: 'remove-team', teamId: removeTeamId };
  return moveSeat ? { kind: 'move-seat', seatId: moveSeat.seatId, teamId: moveSeat.teamId ?? null } : undefined;
}

function teamOf({ title, parentId = null, leadSeatId = null }: TeamFields) {
  return { title, parentId, leadSeatId };
}

function ends({ fromBlockId, toBlockId }: LinkInput) {
  return { from: fromBlockId, to: toBlockId };
}

/** Null and absent both mean: leave it. */
function present<T extends object>(fields: Optional<T>): Partial<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
