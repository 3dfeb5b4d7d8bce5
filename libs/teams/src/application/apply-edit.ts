import { err, newId, ok, type Result } from '@muster/kernel';
import type { ArtefactRef } from '../domain/artefact-types.ts';
import { libraryBlock } from '../domain/block-library/block-library.ts';
import { withMethod } from '../domain/block-library/library-block.ts';
import {
  addLink,
  changeLink,
  removeBlock,
  removeLink,
  removeSeat,
  type EditRefusal,
} from '../domain/blueprint-edits.ts';
import type { Blueprint, LinkKind, Seat } from '../domain/blueprint.ts';
import { MOST_OF_ONE } from '../domain/counts.ts';
import { addLibraryBlock } from '../domain/from-library.ts';
import { canonicalLanguage } from '../domain/languages.ts';
import type { SubTeam } from '../domain/nested-teams.ts';
import { placePart, withAtHand, type SavedPart } from '../domain/saved-part.ts';
import { addTeam, editTeam, moveSeat, removeTeam } from '../domain/team-edits.ts';
import {
  changeBlock,
  changeSeat,
  writeBlock,
  writeSeat,
  type BlockChanges,
  type NewBlock,
  type SeatChanges,
} from './block-changes.ts';
import { blueprintRefused, type BlueprintRefused } from './blueprint-refused.ts';
import { invalid, notFound, type InvalidInput, type NotFound } from './refusals.ts';

/** What a part of a library is made to fit with. */
interface Choices {
  readonly language: string | null;
  /** How many screens, pages …; null: as usual. */
  readonly count: number | null;
}

export type BlueprintEdit =
  | (Choices & {
      readonly kind: 'add-library-block';
      readonly libraryBlockId: string;
      readonly methodId: string | null;
      readonly seatId: string | null;
    })
  | (Choices & { readonly kind: 'add-saved-part'; readonly savedPartId: string })
  | { readonly kind: 'add-block'; readonly block: NewBlock }
  | { readonly kind: 'remove-block'; readonly blockId: string }
  | { readonly kind: 'edit-block'; readonly blockId: string; readonly changes: BlockChanges }
  | { readonly kind: 'add-link'; readonly from: string; readonly to: string; readonly link: LinkKind }
  | { readonly kind: 'edit-link'; readonly from: string; readonly to: string; readonly link: LinkKind }
  | { readonly kind: 'remove-link'; readonly from: string; readonly to: string }
  | { readonly kind: 'add-seat'; readonly seat: Omit<Seat, 'id'> }
  | { readonly kind: 'edit-seat'; readonly seatId: string; readonly changes: SeatChanges }
  | { readonly kind: 'remove-seat'; readonly seatId: string }
  | { readonly kind: 'move-seat'; readonly seatId: string; readonly teamId: string | null }
  | { readonly kind: 'add-team'; readonly team: Omit<SubTeam, 'id'>; readonly seatIds: readonly string[] }
  | { readonly kind: 'edit-team'; readonly team: SubTeam }
  | { readonly kind: 'remove-team'; readonly teamId: string };

/** What edits may draw on. */
export interface Supplies {
  readonly parts: ReadonlyMap<string, SavedPart>;
  /** What the owner has: new blocks that take it in get it. */
  readonly atHand: readonly ArtefactRef[];
}
const NO_SUPPLIES: Supplies = { parts: new Map(), atHand: [] };

type Refusal = EditRefusal | InvalidInput | NotFound;

/** All edits one after the other, or the first that cannot be made. */
export function applyEdits(
  structure: Blueprint,
  edits: readonly BlueprintEdit[],
  supplies: Supplies = NO_SUPPLIES,
): Result<Blueprint, InvalidInput | NotFound | BlueprintRefused> {
  let plan = structure;
  for (const edit of edits) {
    const next = apply(plan, edit, supplies);
    if (!next.ok) {
      const { refusal } = next;
      if (refusal.kind === 'InvalidInput' || refusal.kind === 'NotFound') return err(refusal);
      return err(blueprintRefused(refusal, plan));
    }
    plan = next.value;
  }
  return ok(plan);
}

function apply(plan: Blueprint, edit: BlueprintEdit, supplies: Supplies): Result<Blueprint, Refusal> {
  switch (edit.kind) {
    case 'add-library-block':
      return addFromLibrary(plan, edit, supplies);
    case 'add-saved-part':
      return addSavedPart(plan, edit, supplies);
    case 'add-block':
      return writeBlock(plan, edit.block);
    case 'remove-block':
      return removeBlock(plan, edit.blockId);
    case 'edit-block':
      return changeBlock(plan, edit.blockId, edit.changes);
    case 'add-link':
      return addLink(plan, { from: edit.from, to: edit.to, kind: edit.link });
    case 'edit-link':
      return changeLink(plan, { from: edit.from, to: edit.to, kind: edit.link });
    case 'remove-link':
      return removeLink(plan, edit.from, edit.to);
    case 'add-seat':
      return writeSeat(plan, edit.seat);
    case 'edit-seat':
      return changeSeat(plan, edit.seatId, edit.changes);
    case 'remove-seat':
      return removeSeat(plan, edit.seatId);
    default:
      return applyToTeams(plan, edit);
  }
}

function applyToTeams(
  plan: Blueprint,
  edit: Extract<BlueprintEdit, { kind: 'move-seat' | 'add-team' | 'edit-team' | 'remove-team' }>,
): Result<Blueprint, Refusal> {
  switch (edit.kind) {
    case 'move-seat':
      return moveSeat(plan, edit.seatId, edit.teamId);
    case 'add-team':
      return hasTitle(edit.team) ? addTeam(plan, { ...edit.team, id: newId() }, edit.seatIds) : teamNeedsTitle();
    case 'edit-team':
      return hasTitle(edit.team) ? editTeam(plan, edit.team.id, edit.team) : teamNeedsTitle();
    case 'remove-team':
      return removeTeam(plan, edit.teamId);
  }
}

function addFromLibrary(
  plan: Blueprint,
  edit: BlueprintEdit & { kind: 'add-library-block' },
  { atHand }: Supplies,
): Result<Blueprint, Refusal> {
  const { libraryBlockId, methodId, language, seatId, count } = edit;
  const usual = libraryBlock(libraryBlockId);
  if (!usual) return err(invalid('libraryBlockId', `There is no block "${libraryBlockId}" in the library.`));
  const library = methodId === null ? usual : withMethod(usual, methodId);
  if (!library) return err(invalid('methodId', `"${usual.title}" is not done by "${methodId}".`));
  if (library.forEach === 'language' && language === null)
    return err(invalid('language', `"${library.title}" is done per language: name one.`));
  const choices = checkChoices(edit);
  if (!choices.ok) return choices;
  const added = addLibraryBlock(plan, library, {
    newId: () => newId(),
    ...choices.value,
    ...(count === null ? {} : { count }),
    ...(seatId ? { seatId } : {}),
  });
  return added.ok ? ok(withAtHand(added.value, atHand, plan)) : added;
}

function addSavedPart(
  plan: Blueprint,
  edit: BlueprintEdit & { kind: 'add-saved-part' },
  { parts, atHand }: Supplies,
): Result<Blueprint, Refusal> {
  const part = parts.get(edit.savedPartId);
  if (!part) return err(notFound());
  const choices = checkChoices(edit);
  if (!choices.ok) return choices;
  const placed = placePart(plan, part, { newId: () => newId(), ...choices.value });
  return placed.ok ? ok(withAtHand(placed.value, atHand, plan)) : placed;
}

function checkChoices({ language, count }: Choices): Result<{ language?: string; count?: number }, InvalidInput> {
  const tag = language === null ? undefined : canonicalLanguage(language);
  if (language !== null && !tag) return err(invalid('language', `"${language}" is not a language tag such as sw.`));
  if (count !== null && !(Number.isSafeInteger(count) && count >= 1 && count <= MOST_OF_ONE))
    return err(invalid('count', `From 1 to ${MOST_OF_ONE}.`));
  return ok({ ...(tag ? { language: tag } : {}), ...(count === null ? {} : { count }) });
}

function hasTitle({ title }: { readonly title: string }): boolean {
  return title.trim() !== '';
}

function teamNeedsTitle(): Result<never, InvalidInput> {
  return err(invalid('title', 'A team needs a title.'));
}
