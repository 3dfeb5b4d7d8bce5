import type { Files } from '@muster/documents';
import type { Identity } from '@muster/identity';
import { countryPack, isCurrency } from '@muster/jurisdictions';
import { err, isUuid, newId, ok, parseId, unreachable, type Money, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db, type Tx } from '@muster/platform';
import { artefactLabel, type ArtefactRef } from '../domain/artefact-types.ts';
import { BLOCK_LIBRARY } from '../domain/block-library/block-library.ts';
import { renameIds, type Blueprint } from '../domain/blueprint.ts';
import { briefToGoal } from '../domain/brief-reader.ts';
import { chainToBlueprint } from '../domain/chain-layout.ts';
import { composeBlueprint, type ComposeRefusal } from '../domain/compose.ts';
import type { Goal } from '../domain/goal.ts';
import type { Material } from '../domain/material.ts';
import { placePart, withAtHand } from '../domain/saved-part.ts';
import { savedPartsById } from '../persistence/saved-part.queries.ts';
import { draftBlueprint, insertBlueprint, type StoredBlueprint } from '../persistence/blueprint.store.ts';
import { checkDataClasses } from './data-classes.ts';
import {
  fileNotFound,
  invalid,
  notAllowed,
  notFound,
  type FileNotFound,
  type InvalidInput,
  type NotAllowed,
  type NotFound,
} from './refusals.ts';
import { blueprintProposed } from './teams-events.ts';
import { blueprintRefused, type BlueprintRefused } from './blueprint-refused.ts';

export interface ProposeBlueprintRequest {
  readonly title: string;
  readonly brief: string;
  readonly wanted: readonly ArtefactRef[];
  readonly atHand: readonly Material[];
  readonly languages: readonly string[];
  readonly deadline: Date | null;
  readonly budget: Money;
  readonly dataClasses: readonly string[];
  /** Null: the workspace's own country. */
  readonly dataOrigin: string | null;
  /** Files that belong to everything at hand. */
  readonly fileIds: readonly string[];
  /** Ids of library blocks to do without: another way to the same end. */
  readonly without?: readonly string[];
  /** A part of the own library to begin with; then nothing else need be wanted. */
  readonly savedPartId?: string | null;
  readonly isDryRun: boolean;
}

export type GoalRequest = Pick<ProposeBlueprintRequest, 'brief' | 'wanted' | 'languages'> & {
  readonly atHand: readonly ArtefactRef[];
};

export interface NothingMakesIt {
  readonly kind: 'NothingMakesIt';
  readonly wanted: string;
  readonly missing: readonly string[];
}

export interface UnknownArtefactType {
  readonly kind: 'UnknownArtefactType';
  readonly type: string;
  readonly didYouMean: readonly string[];
}

/** What composing can refuse, as the caller hears it. */
export type SpokenRefusal = NothingMakesIt | UnknownArtefactType | BlueprintRefused | InvalidInput;

export type ProposeRefusal = SpokenRefusal | FileNotFound | NotFound | NotAllowed;

const LONGEST_TITLE = 200;
const LONGEST_BRIEF = 20_000;

/** Finds the chain of blocks from what is at hand to what is wanted, or says what is missing. */
export class ProposeBlueprint {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
    private readonly files: Files,
  ) {}

  async run(ctx: Context, request: ProposeBlueprintRequest): Promise<Result<StoredBlueprint, ProposeRefusal>> {
    if (!may(ctx, 'team:plan')) return err(notAllowed('team:plan'));
    const refusal = findFault(request);
    if (refusal) return err(refusal);
    const composed = composeFrom(request);
    if (!composed.ok) return composed;

    return this.db.write<StoredBlueprint, ProposeRefusal>(ctx, async (tx) => {
      if (request.deadline && request.deadline <= tx.now) return err(invalid('deadline', 'This moment has passed.'));
      const foreign = await this.files.stranger(tx, fileIdsIn(request));
      if (foreign !== undefined) return err(fileNotFound(foreign));
      const dataOrigin = request.dataOrigin ?? (await this.identity.workspaceIn(tx)).country;
      const plan = await withPart(tx, composed.value, request);
      if (!plan.ok) return plan;
      const blueprint = draftBlueprint(tx, factsOf(request, dataOrigin), plan.value);
      if (request.isDryRun) return ok(blueprint);
      await insertBlueprint(tx, blueprint);
      await publish(tx, blueprintProposed, { blueprintId: blueprint.id }, { subjectId: blueprint.id });
      return ok(blueprint);
    });
  }
}

function findFault(request: ProposeBlueprintRequest): InvalidInput | FileNotFound | undefined {
  const { title, brief, budget, dataClasses, dataOrigin } = request;
  if (!title.trim() || title.length > LONGEST_TITLE)
    return invalid('title', `Give it a title of at most ${LONGEST_TITLE} characters.`);
  if (brief.length > LONGEST_BRIEF) return invalid('brief', `At most ${LONGEST_BRIEF} characters.`);
  if (!isCurrency(budget.currency)) return invalid('budget', `${budget.currency} is not a currency such as EUR.`);
  if (budget.minor <= 0n) return invalid('budget', 'The budget has to be above zero.');
  const classes = checkDataClasses(dataClasses);
  if (!classes.ok) return classes.refusal;
  if (dataOrigin !== null && !countryPack(dataOrigin).ok)
    return invalid('dataOrigin', `"${dataOrigin}" is not a country we know.`);
  const malformed = fileIdsIn(request).find((id) => !isUuid(id));
  return malformed === undefined ? undefined : fileNotFound(malformed);
}

function fileIdsIn({ atHand, fileIds }: ProposeBlueprintRequest): string[] {
  return [...new Set([...fileIds, ...atHand.flatMap((each) => each.fileIds)])];
}

function composeFrom(request: ProposeBlueprintRequest): Result<Blueprint, ProposeRefusal> {
  const { without = [], savedPartId = null, wanted } = request;
  const title = request.title.trim();
  if (savedPartId !== null && wanted.length === 0) return ok({ title, blocks: [], links: [], seats: [], teams: [] });
  const library = BLOCK_LIBRARY.filter(({ id }) => !without.includes(id));
  const chain = composeBlueprint(goalOf(request), library);
  if (!chain.ok) return err(spoken(chain.refusal));
  return ok(renameIds(chainToBlueprint(title, chain.value), () => newId()));
}

async function withPart(
  tx: Tx,
  plan: Blueprint,
  { savedPartId = null, atHand }: ProposeBlueprintRequest,
): Promise<Result<Blueprint, NotFound | BlueprintRefused>> {
  if (savedPartId === null) return ok(plan);
  const id = parseId<'SavedPart'>(savedPartId);
  const [part] = id ? await savedPartsById(tx, [id]) : [];
  if (!part) return err(notFound());
  const placed = placePart(plan, part, { newId: () => newId() });
  if (!placed.ok) return err(blueprintRefused(placed.refusal, plan));
  return ok(withAtHand(placed.value, [...atHand.map(refOf), { type: 'project-brief' }]));
}

/** What the chain is to lead from and to. The brief itself is always at hand. */
export function goalOf({ brief, wanted, atHand, languages }: GoalRequest): Goal {
  const { counts } = briefToGoal(brief, BLOCK_LIBRARY);
  return { wanted, atHand: [...atHand.map(refOf), { type: 'project-brief' }], languages, counts };
}

function refOf({ type, language }: ArtefactRef): ArtefactRef {
  return language ? { type, language } : { type };
}

export function spoken(refusal: ComposeRefusal): SpokenRefusal {
  switch (refusal.kind) {
    case 'NothingMakesIt':
      return { kind: 'NothingMakesIt', wanted: refusal.type, missing: refusal.missing };
    case 'UnknownArtefactType':
      return refusal;
    case 'NothingWanted':
      return invalid('wanted', 'Say what you want to have in the end.');
    case 'LanguageNeeded':
      return invalid('languages', `There is one ${artefactLabel(refusal.type)} per language: name the languages.`);
    case 'MalformedLanguage':
      return invalid('languages', `"${refusal.language}" is not a language tag such as sw or pt-BR.`);
    case 'CountOutOfRange':
      return invalid('brief', `${refusal.count} times ${refusal.of} is outside 1 to ${refusal.most}.`);
    case 'TooManyBlocks': {
      const says = `This would take ${refusal.count} blocks; a plan has at most ${refusal.limit}.`;
      return { kind: 'BlueprintRefused', rule: 'too-many-blocks', says, blockIds: [] };
    }
    default:
      return unreachable(refusal);
  }
}

function factsOf(request: ProposeBlueprintRequest, dataOrigin: string) {
  const { title, brief, deadline, budget, dataClasses, atHand, fileIds } = request;
  const theBrief: Material = { type: 'project-brief', text: brief, fileIds: [] };
  const isGiven = atHand.some(({ type }) => type === 'project-brief');
  const materials = [...atHand, ...(isGiven ? [] : [theBrief])].map((each) => ({
    ...each,
    fileIds: [...new Set([...each.fileIds, ...(each.type === 'project-brief' ? [] : fileIds)])],
  }));
  return {
    title: title.trim(),
    brief,
    deadline,
    budgetMinor: budget.minor,
    currency: budget.currency,
    dataClasses: [...new Set(dataClasses)],
    dataOrigin,
    materials,
  };
}
