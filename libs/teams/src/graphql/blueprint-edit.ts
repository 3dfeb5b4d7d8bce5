import type { BlueprintEdit } from '../application/apply-edit.ts';
import type { BlockChanges, SeatChanges } from '../application/block-changes.ts';
import type { SkillLevel, SkillNeed } from '../domain/block-library/roles.ts';
import { fromApi } from './words.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | null };
type Kind = 'person' | 'agent' | 'either';

export interface BlockEditInput {
  readonly addLibraryBlock?:
    | ({ libraryBlockId: string } & Optional<{ methodId: string; language: string; count: number; seatId: string }>)
    | null;
  readonly addSavedPart?: ({ savedPartId: string } & Optional<{ language: string; count: number }>) | null;
  readonly addBlock?: NewBlockInput | null;
  readonly removeBlockId?: string | null;
  readonly editBlock?: ({ blockId: string } & Optional<BlockFields>) | null;
  readonly addLink?: LinkInput | null;
  readonly editLink?: LinkInput | null;
  readonly removeLink?: LinkInput | null;
  readonly addSeat?: ({ title: string } & Optional<SeatFields & { teamId: string }>) | null;
  readonly editSeat?: ({ seatId: string } & Optional<SeatFields & { title: string }>) | null;
  readonly removeSeatId?: string | null;
  readonly moveSeat?: ({ seatId: string } & Optional<{ teamId: string }>) | null;
  readonly addTeam?: (TeamFields & Optional<{ seatIds: readonly string[] }>) | null;
  readonly editTeam?: ({ teamId: string } & TeamFields) | null;
  readonly removeTeamId?: string | null;
}

interface NewBlockInput {
  readonly title: string;
  readonly description?: string | null;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly inputs?: readonly RefInput[] | null;
  readonly outputs: readonly RefInput[];
  readonly criteria: readonly string[];
  readonly personMinutes: number;
  readonly agentMinutes?: number | null;
  readonly reviewMinutes: number;
}

type RefInput = { readonly type: string } & Optional<{ language: string; isAtHand: boolean }>;

interface BlockFields {
  readonly title: string;
  readonly description: string;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly personMinutes: number;
  readonly agentMinutes: number;
  readonly clearAgentMinutes: boolean;
  readonly reviewMinutes: number;
  readonly addCriterion: string;
  readonly removeCriterionIds: readonly string[];
  readonly inputs: readonly RefInput[];
  readonly outputs: readonly RefInput[];
}

interface SeatFields {
  readonly role: string;
  readonly skills: readonly { readonly skill: string; readonly level: number }[];
  readonly languages: readonly string[];
  readonly preferredKind: string;
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
  return blockEdit(input) ?? linkEdit(input) ?? seatEdit(input) ?? teamEdit(input);
}

function blockEdit(input: BlockEditInput): BlueprintEdit | undefined {
  const { addLibraryBlock, addSavedPart, addBlock, editBlock, removeBlockId } = input;
  if (addLibraryBlock) {
    const { libraryBlockId, methodId = null, language = null, count = null, seatId = null } = addLibraryBlock;
    return { kind: 'add-library-block', libraryBlockId, methodId, language, count, seatId };
  }
  if (addSavedPart) {
    const { savedPartId, language = null, count = null } = addSavedPart;
    return { kind: 'add-saved-part', savedPartId, language, count };
  }
  if (addBlock) {
    const { description, inputs, outputs, agentMinutes = null, ...block } = addBlock;
    const refs = { inputs: (inputs ?? []).map(refOf), outputs: outputs.map(refOf) };
    return { kind: 'add-block', block: { ...block, ...refs, description: description ?? '', agentMinutes } };
  }
  if (removeBlockId) return { kind: 'remove-block', blockId: removeBlockId };
  return editBlock ? { kind: 'edit-block', blockId: editBlock.blockId, changes: blockChanges(editBlock) } : undefined;
}

function blockChanges({
  blockId: _,
  inputs,
  outputs,
  ...changes
}: { blockId: string } & Optional<BlockFields>): BlockChanges {
  return {
    ...present(changes),
    ...(inputs ? { inputs: inputs.map(refOf) } : {}),
    ...(outputs ? { outputs: outputs.map(refOf) } : {}),
  };
}

function linkEdit({ addLink, editLink, removeLink }: BlockEditInput): BlueprintEdit | undefined {
  const kindOf = ({ kind }: LinkInput) => fromApi<'hand-off' | 'stream' | 'collaborate'>(kind ?? 'HAND_OFF');
  if (addLink) return { kind: 'add-link', ...ends(addLink), link: kindOf(addLink) };
  if (editLink) return { kind: 'edit-link', ...ends(editLink), link: kindOf(editLink) };
  return removeLink ? { kind: 'remove-link', ...ends(removeLink) } : undefined;
}

function seatEdit({ addSeat, editSeat, removeSeatId, moveSeat }: BlockEditInput): BlueprintEdit | undefined {
  if (addSeat) {
    const { title, role, teamId = null, languages, ...rest } = addSeat;
    const { skills = [], preferredKind = 'either' } = seatChanges(rest);
    const seat = { title, role: role ?? title, skills, languages: languages ?? [], preferredKind, teamId };
    return { kind: 'add-seat', seat };
  }
  if (editSeat) {
    const { seatId, skills = null, preferredKind = null, ...plain } = editSeat;
    const changes = { ...present(plain), ...seatChanges({ skills, preferredKind }) };
    return { kind: 'edit-seat', seatId, changes };
  }
  if (removeSeatId) return { kind: 'remove-seat', seatId: removeSeatId };
  return moveSeat ? { kind: 'move-seat', seatId: moveSeat.seatId, teamId: moveSeat.teamId ?? null } : undefined;
}

function seatChanges({ skills, preferredKind }: Optional<Pick<SeatFields, 'skills' | 'preferredKind'>>): SeatChanges {
  const needs = skills?.map(({ skill, level }): SkillNeed => ({ skill, level: levelOf(level) }));
  return {
    ...(needs ? { skills: needs } : {}),
    ...(preferredKind ? { preferredKind: fromApi<Kind>(preferredKind) } : {}),
  };
}

function levelOf(level: number): SkillLevel {
  return Math.min(5, Math.max(1, level)) as SkillLevel;
}

function teamEdit({ addTeam, editTeam, removeTeamId }: BlockEditInput): BlueprintEdit | undefined {
  if (addTeam) return { kind: 'add-team', team: teamOf(addTeam), seatIds: addTeam.seatIds ?? [] };
  if (editTeam) return { kind: 'edit-team', team: { id: editTeam.teamId, ...teamOf(editTeam) } };
  return removeTeamId ? { kind: 'remove-team', teamId: removeTeamId } : undefined;
}

function teamOf({ title, parentId = null, leadSeatId = null }: TeamFields) {
  return { title, parentId, leadSeatId };
}

function ends({ fromBlockId, toBlockId }: LinkInput) {
  return { from: fromBlockId, to: toBlockId };
}

function refOf({ type, language, isAtHand }: RefInput) {
  return { type, ...(language ? { language } : {}), isAtHand: isAtHand ?? false };
}

/** Null and absent both mean: leave it. */
function present<T extends object>(fields: Optional<T>): Partial<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
