import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db, type Tx } from '@muster/platform';
import type { SavedPart } from '../domain/saved-part.ts';
import { structureAt } from '../persistence/blueprint.queries.ts';
import { addVersion, lockBlueprint, type StoredBlueprint } from '../persistence/blueprint.store.ts';
import { savedPartsById } from '../persistence/saved-part.queries.ts';
import { applyEdits, type BlueprintEdit } from './apply-edit.ts';
import type { BlueprintRefused } from './blueprint-refused.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from './refusals.ts';
import { blueprintEdited } from './teams-events.ts';

export interface OutOfDate {
  readonly kind: 'OutOfDate';
  readonly currentVersion: number;
}

export type EditBlueprintRefusal = BlueprintRefused | OutOfDate | NotFound | InvalidInput | NotAllowed;

const MOST_EDITS = 100;

/** Whoever works on an older version is told so and loses nothing silently. */
export class EditBlueprint {
  constructor(private readonly db: Db) {}

  /** All edits or none. */
  async run(
    ctx: Context,
    request: { blueprintId: string; version: number; edits: readonly BlueprintEdit[] },
  ): Promise<Result<StoredBlueprint, EditBlueprintRefusal>> {
    const { edits } = request;
    if (!may(ctx, 'team:plan')) return err(notAllowed('team:plan'));
    if (edits.length === 0 || edits.length > MOST_EDITS) return err(invalid('edits', `1 to ${MOST_EDITS} edits.`));
    return this.#next(ctx, request, async (tx, { structure, materials }) =>
      applyEdits(structure, edits, { parts: await partsIn(tx, edits), atHand: materials }),
    );
  }

  /** An earlier state of the plan becomes the newest version; what came between stays readable. */
  async goBack(
    ctx: Context,
    request: { blueprintId: string; version: number; toVersion: number },
  ): Promise<Result<StoredBlueprint, EditBlueprintRefusal>> {
    if (!may(ctx, 'team:plan')) return err(notAllowed('team:plan'));
    const { blueprintId, version, toVersion } = request;
    if (toVersion >= version) return err(invalid('toVersion', 'Only an earlier version can come back.'));
    return this.#next(ctx, request, async (tx) => {
      const earlier = await structureAt(tx, blueprintId, toVersion);
      return earlier ? ok(earlier) : err(invalid('toVersion', `There is no version ${toVersion} of this plan.`));
    });
  }

  #next(
    ctx: Context,
    { blueprintId, version }: { blueprintId: string; version: number },
    change: (tx: Tx, blueprint: StoredBlueprint) => Promise<Result<StoredBlueprint['structure'], EditBlueprintRefusal>>,
  ): Promise<Result<StoredBlueprint, EditBlueprintRefusal>> {
    return this.db.write<StoredBlueprint, EditBlueprintRefusal>(ctx, async (tx) => {
      const blueprint = await lockBlueprint(tx, blueprintId);
      if (!blueprint) return err(notFound());
      if (blueprint.version !== version) return err({ kind: 'OutOfDate', currentVersion: blueprint.version });
      if (blueprint.runId !== null) return err(launchedAlready());
      const changed = await change(tx, blueprint);
      if (!changed.ok) return changed;
      const next = await addVersion(tx, blueprint, changed.value);
      await publish(tx, blueprintEdited, { blueprintId, version: next.version }, { subjectId: blueprintId });
      return ok(next);
    });
  }
}

export function launchedAlready(): BlueprintRefused {
  const says = 'This plan is running already; its run has a life of its own.';
  return { kind: 'BlueprintRefused', rule: 'launched-already', says, blockIds: [] };
}

async function partsIn(tx: Tx, edits: readonly BlueprintEdit[]): Promise<ReadonlyMap<string, SavedPart>> {
  const ids = edits.flatMap((edit) =>
    edit.kind === 'add-saved-part' ? (parseId<'SavedPart'>(edit.savedPartId) ?? []) : [],
  );
  return new Map((await savedPartsById(tx, ids)).map((part) => [part.id, part]));
}
