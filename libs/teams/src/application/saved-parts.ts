import { err, newId, ok, parseId, type Result } from '@muster/kernel';
import { may, type Context, type Db, type Tx } from '@muster/platform';
import { renameIds, type Blueprint } from '../domain/blueprint.ts';
import { COUNT_NAMES, MOST_OF_ONE } from '../domain/counts.ts';
import { teamAndAbove } from '../domain/nested-teams.ts';
import { cutPart, parameterOf, type SavedPart } from '../domain/saved-part.ts';
import { blueprintById } from '../persistence/blueprint.queries.ts';
import { savedPartsById, type StoredPart } from '../persistence/saved-part.queries.ts';
import { deletePart, insertPart, savePart } from '../persistence/saved-part.store.ts';
import type { Ancestor } from '../persistence/saved-part.tables.ts';
import { readPartFile, type PartFile } from './part-file.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from './refusals.ts';

export interface SavePartRequest {
  readonly blueprintId: string;
  /** Blocks to keep, or a team with all below it; neither: the whole plan. */
  readonly blockIds: readonly string[];
  readonly teamId: string | null;
  readonly title: string;
  readonly summary: string;
  /** Minutes grow with this many screens, pages …; null: they do not grow. */
  readonly repeated: { readonly of: string; readonly count: number } | null;
  /** The part it was made from, if any. */
  readonly forkedFromId: string | null;
}

export type SavedPartRefusal = NotFound | InvalidInput | NotAllowed;
type Outcome = Promise<Result<StoredPart, SavedPartRefusal>>;

const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 5_000;

/** The library of a workspace: parts of plans that are kept, forked, sent to others and used again. */
export class SavedParts {
  constructor(private readonly db: Db) {}

  save(ctx: Context, request: SavePartRequest): Outcome {
    return this.#write(ctx, request, async (tx) => {
      const blueprintId = parseId<'Blueprint'>(request.blueprintId);
      const blueprint = blueprintId && (await blueprintById(tx, blueprintId));
      if (!blueprint) return err(notFound());
      const parent = await ancestorOf(tx, request.forkedFromId);
      if (!parent.ok) return parent;
      const part = cut(blueprint.structure, request);
      return part.ok
        ? ok(await insertPart(tx, rowOf(tx, { ...request, ...part.value, ancestors: parent.value })))
        : part;
    });
  }

  /** A copy to make something else of, that knows where it comes from. */
  fork(ctx: Context, request: { savedPartId: string; title: string; summary: string }): Outcome {
    return this.#write(ctx, request, async (tx) => {
      const part = await partAt(tx, request.savedPartId);
      if (!part) return err(notFound());
      const ancestors = [{ id: part.id, title: part.title }, ...part.ancestors];
      return ok(await insertPart(tx, rowOf(tx, { ...part, ...request, ancestors })));
    });
  }

  rename(ctx: Context, request: { savedPartId: string; title: string; summary: string }): Outcome {
    return this.#write(ctx, request, async (tx) => {
      const part = await partAt(tx, request.savedPartId);
      if (!part) return err(notFound());
      const named = { title: request.title.trim(), summary: request.summary.trim() };
      await savePart(tx, part.id, named);
      return ok({ ...part, ...named });
    });
  }

  /** Plans that were made with it stay as they are, and forks keep its name. */
  remove(ctx: Context, savedPartId: string): Outcome {
    if (!may(ctx, 'team:plan')) return Promise.resolve(err(notAllowed('team:plan')));
    return this.db.write<StoredPart, SavedPartRefusal>(ctx, async (tx) => {
      const part = await partAt(tx, savedPartId);
      if (!part) return err(notFound());
      await deletePart(tx, part.id);
      return ok(part);
    });
  }

  /** @param file as {@link writePartFile} wrote it, here or in another house */
  bring(ctx: Context, file: string): Outcome {
    const read = readPartFile(file);
    if (!read.ok) return Promise.resolve(may(ctx, 'team:plan') ? read : err(notAllowed('team:plan')));
    return this.#write(ctx, read.value, async (tx) => ok(await insertPart(tx, rowOf(tx, read.value))));
  }

  #write(
    ctx: Context,
    { title, summary }: { title: string; summary: string },
    work: (tx: Tx) => Promise<Result<StoredPart, SavedPartRefusal>>,
  ): Outcome {
    const refusal = findFault(ctx, title, summary);
    return refusal ? Promise.resolve(err(refusal)) : this.db.write<StoredPart, SavedPartRefusal>(ctx, work);
  }
}

function findFault(ctx: Context, title: string, summary: string): NotAllowed | InvalidInput | undefined {
  if (!may(ctx, 'team:plan')) return notAllowed('team:plan');
  if (!title.trim() || title.length > LONGEST_TITLE)
    return invalid('title', `Give it a title of at most ${LONGEST_TITLE} characters.`);
  return summary.length > LONGEST_SUMMARY ? invalid('summary', `At most ${LONGEST_SUMMARY} characters.`) : undefined;
}

async function partAt(tx: Tx, text: string): Promise<StoredPart | undefined> {
  const id = parseId<'SavedPart'>(text);
  return id ? (await savedPartsById(tx, [id]))[0] : undefined;
}

async function ancestorOf(tx: Tx, forkedFromId: string | null): Promise<Result<readonly Ancestor[], NotFound>> {
  if (forkedFromId === null) return ok([]);
  const part = await partAt(tx, forkedFromId);
  return part ? ok([{ id: part.id, title: part.title }, ...part.ancestors]) : err(notFound());
}

function cut(plan: Blueprint, request: SavePartRequest): Result<SavedPart, NotFound | InvalidInput> {
  const { teamId, blockIds, repeated } = request;
  if (teamId !== null && !plan.teams.some(({ id }) => id === teamId)) return err(notFound());
  if (blockIds.some((id) => !plan.blocks.some((block) => block.id === id))) return err(notFound());
  const isBelow = (id: string | null) => teamAndAbove(plan, id).some((team) => team.id === teamId);
  const teams = plan.teams.filter(({ id }) => (teamId === null ? blockIds.length === 0 : isBelow(id)));
  const ofTeam = plan.blocks.filter(({ seatId }) =>
    isBelow(plan.seats.find(({ id }) => id === seatId)?.teamId ?? null),
  );
  const whole = teamId === null ? plan.blocks : ofTeam;
  const ids = blockIds.length > 0 ? blockIds : whole.map(({ id }) => id);
  if (ids.length === 0) return err(invalid('blockIds', 'There is no block to keep.'));
  const of = COUNT_NAMES.find((name) => name === repeated?.of);
  if (repeated && !of) return err(invalid('repeatedFor', `Minutes can grow with ${COUNT_NAMES.join(', ')}.`));
  if (repeated && !(Number.isSafeInteger(repeated.count) && repeated.count >= 1 && repeated.count <= MOST_OF_ONE))
    return err(invalid('count', `From 1 to ${MOST_OF_ONE}.`));
  const structure = cutPart(plan, { blockIds: new Set(ids), teamIds: new Set(teams.map(({ id }) => id)) });
  return ok({ structure, parameter: repeated && of ? parameterOf(structure, of, repeated.count) : null });
}

/** Under ids of its own: the plan it came from goes on changing. */
function rowOf(tx: Tx, { title, summary, structure, parameter, ancestors }: PartFile) {
  const blockIds = new Map(structure.blocks.map(({ id }) => [id, newId()]));
  const fresh = renameIds({ ...structure, title: title.trim() }, (id) => blockIds.get(id) ?? newId());
  const grows = parameter && { ...parameter, blockIds: parameter.blockIds.flatMap((id) => blockIds.get(id) ?? []) };
  const { now: createdAt } = tx;
  const author = tx.ctx.principal.name;
  const texts = { title: title.trim(), summary: summary.trim() };
  return { id: newId(), ...texts, structure: fresh, parameter: grows, ancestors, author, createdAt };
}
