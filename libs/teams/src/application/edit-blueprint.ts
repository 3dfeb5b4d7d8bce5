import { err, newId, ok, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db } from '@muster/platform';
import { libraryBlock } from '../domain/block-library/block-library.ts';
import {
  addLink,
  editBlock,
  editSeat,
  removeBlock,
  removeLink,
  type EditOutcome,
  type EditRefusal,
} from '../domain/blueprint-edits.ts';
import type { Block, Blueprint, LinkKind, Seat } from '../domain/blueprint.ts';
import { addLibraryBlock } from '../domain/from-library.ts';
import { canonicalLanguage } from '../domain/languages.ts';
import type { SubTeam } from '../domain/nested-teams.ts';
import { addTeam, editTeam, moveSeat, removeTeam } from '../domain/team-edits.ts';
import { addVersion, lockBlueprint, type StoredBlueprint } from '../persistence/blueprint.store.ts';
import { blueprintRefused, type BlueprintRefused } from './blueprint-refused.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from './refusals.ts';
import { blueprintEdited } from './teams-events.ts';

export type BlueprintEdit =
  | {
      readonly kind: 'add-library-block';
      readonly libraryBlockId: string;
      readonly language: string | null;
      readonly seatId: string | null;
    }
  | { readonly kind: 'remove-block'; readonly blockId: string }
  | { readonly kind: 'edit-block'; readonly blockId: string; readonly changes: BlockChanges }
  | { readonly kind: 'add-link'; readonly from: string; readonly to: string; readonly link: LinkKind }
  | { readonly kind: 'remove-link'; readonly from: string; readonly to: string }
  | { readonly kind: 'add-team'; readonly team: Omit<SubTeam, 'id'>; readonly seatIds: readonly string[] }
  | { readonly kind: 'edit-team'; readonly team: SubTeam }
  | { readonly kind: 'remove-team'; readonly teamId: string }
  | { readonly kind: 'move-seat'; readonly seatId: string; readonly teamId: string | null }
  | {
      readonly kind: 'edit-seat';
      readonly seatId: string;
      readonly changes: Partial<Pick<Seat, 'title' | 'preferredKind' | 'languages'>>;
    };

export type BlockChanges = Partial<Pick<Block, 'title' | 'description' | 'seatId' | 'reviewSeatId'>> & {
  readonly personMinutes?: number;
  readonly agentMinutes?: number;
  readonly reviewMinutes?: number;
  readonly addCriterion?: string;
};

export interface OutOfDate {
  readonly kind: 'OutOfDate';
  readonly currentVersion: number;
}

export type EditBlueprintRefusal = BlueprintRefused | OutOfDate | NotFound | InvalidInput | NotAllowed;

const MOST_EDITS = 100;

/** All edits or none. Whoever works on an older version is told so and loses nothing silently. */
export class EditBlueprint {
  constructor(private readonly db: Db) {}

  async run(
    ctx: Context,
    request: { blueprintId: string; version: number; edits: readonly BlueprintEdit[] },
  ): Promise<Result<StoredBlueprint, EditBlueprintRefusal>> {
    if (!may(ctx, 'team:plan')) return err(notAllowed('team:plan'));
    const { blueprintId, version, edits } = request;
    if (edits.length === 0 || edits.length > MOST_EDITS) return err(invalid('edits', `1 to ${MOST_EDITS} edits.`));
    return this.db.write<StoredBlueprint, EditBlueprintRefusal>(ctx, async (tx) => {
      const blueprint = await lockBlueprint(tx, blueprintId);
      if (!blueprint) return err(notFound());
      if (blueprint.version !== version) return err({ kind: 'OutOfDate', currentVersion: blueprint.version });
      if (blueprint.runId !== null) return err(launchedAlready());
      const edited = applyAll(blueprint.structure, edits);
      if (!edited.ok) return edited;
      const next = await addVersion(tx, blueprint, edited.value);
      await publish(tx, blueprintEdited, { blueprintId, version: next.version }, { subjectId: blueprintId });
      return ok(next);
    });
  }
}

export function launchedAlready(): BlueprintRefused {
  const says = 'This plan is running already; its run has a life of its own.';
  return { kind: 'BlueprintRefused', rule: 'launched-already', says, blockIds: [] };
}

function applyAll(
  structure: Blueprint,
  edits: readonly BlueprintEdit[],
): Result<Blueprint, InvalidInput | BlueprintRefused> {
  let plan = structure;
  for (const edit of edits) {
    const next = apply(plan, edit);
    if (!next.ok)
      return err(next.refusal.kind === 'InvalidInput' ? next.refusal : blueprintRefused(next.refusal, plan));
    plan = next.value;
  }
  return ok(plan);
}

function apply(plan: Blueprint, edit: BlueprintEdit): Result<Blueprint, EditRefusal | InvalidInput> {
  switch (edit.kind) {
    case 'add-library-block':
      return addFromLibrary(plan, edit);
    case 'remove-block':
      return removeBlock(plan, edit.blockId);
    case 'edit-block':
      return changeBlock(plan, edit.blockId, edit.changes);
    case 'add-link':
      return addLink(plan, { from: edit.from, to: edit.to, kind: edit.link });
    case 'remove-link':
      return removeLink(plan, edit.from, edit.to);
    case 'add-team':
      return hasTitle(edit.team) ? addTeam(plan, { ...edit.team, id: newId() }, edit.seatIds) : teamNeedsTitle();
    case 'edit-team':
      return hasTitle(edit.team) ? editTeam(plan, edit.team.id, edit.team) : teamNeedsTitle();
    case 'remove-team':
      return removeTeam(plan, edit.teamId);
    case 'move-seat':
      return moveSeat(plan, edit.seatId, edit.teamId);
    case 'edit-seat':
      return changeSeat(plan, edit.seatId, edit.changes);
  }
}

function hasTitle({ title }: { readonly title: string }): boolean {
  return title.trim() !== '';
}

function teamNeedsTitle(): Result<never, InvalidInput> {
  return err(invalid('title', 'A team needs a title.'));
}

function addFromLibrary(
  plan: Blueprint,
  { libraryBlockId, language, seatId }: BlueprintEdit & { kind: 'add-library-block' },
): Result<Blueprint, EditRefusal | InvalidInput> {
  const library = libraryBlock(libraryBlockId);
  if (!library) return err(invalid('libraryBlockId', `There is no block "${libraryBlockId}" in the library.`));
  if (library.forEach === 'language' && language === null)
    return err(invalid('language', `"${library.title}" is done per language: name one.`));
  const tag = language === null ? undefined : canonicalLanguage(language);
  if (language !== null && !tag) return err(invalid('language', `"${language}" is not a language tag such as sw.`));
  return addLibraryBlock(plan, library, {
    newId: () => newId(),
    ...(tag ? { language: tag } : {}),
    ...(seatId ? { seatId } : {}),
  });
}

function changeBlock(
  plan: Blueprint,
  blockId: string,
  changes: BlockChanges,
): Result<Blueprint, EditRefusal | InvalidInput> {
  const { personMinutes, agentMinutes, reviewMinutes, addCriterion, ...plain } = changes;
  if (plain.title?.trim() === '') return err(invalid('title', 'A block needs a title.'));
  const block = plan.blocks.find(({ id }) => id === blockId);
  if (!block) return err({ kind: 'BlockNotFound', blockId });
  const estimate = {
    personMinutes: personMinutes ?? block.estimate.personMinutes,
    agentMinutes: agentMinutes ?? block.estimate.agentMinutes,
    reviewMinutes: reviewMinutes ?? block.estimate.reviewMinutes,
  };
  const text = addCriterion?.trim();
  const own = { id: `own-${block.criteria.length + 1}`, text: text ?? '', check: 'person' as const };
  const criteria = text ? [...block.criteria, own] : block.criteria;
  return editBlock(plan, blockId, { ...plain, estimate, criteria });
}

function changeSeat(
  plan: Blueprint,
  seatId: string,
  changes: Partial<Pick<Seat, 'title' | 'preferredKind' | 'languages'>>,
): Result<Blueprint, EditRefusal | InvalidInput> {
  if (changes.title?.trim() === '') return err(invalid('title', 'A seat needs a title.'));
  const languages = changes.languages?.map((tag) => canonicalLanguage(tag));
  if (languages?.includes(undefined)) return err(invalid('languages', 'A language is written like sw or pt-BR.'));
  const checked = languages ? { ...changes, languages: languages as string[] } : changes;
  return editSeat(plan, seatId, checked) satisfies EditOutcome;
}
