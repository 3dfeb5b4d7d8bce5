import { err, newId, ok, parseId, type Result } from '@muster/kernel';
import { may, once, type Context, type Db, type IdempotencyKeyReused } from '@muster/platform';
import { renameIds } from '../../domain/blueprint.ts';
import { blueprintById } from '../../persistence/blueprint.queries.ts';
import { draftBlueprint, insertBlueprint } from '../../persistence/blueprint.store.ts';
import { runTable } from '../../persistence/run.tables.ts';
import type { LaunchRefusal, LaunchRun } from '../launch-run.ts';
import { notAllowed, notFound, type NotAllowed, type NotFound } from '../refusals.ts';
import { runRefusal, type RunNotNow } from '../run-acts.ts';

export interface ReconveneRequest {
  readonly runId: string;
  /** Null: the former one. */
  readonly title: string | null;
  readonly deadline: Date | null;
  readonly idempotencyKey: string;
}

interface Copied {
  readonly blueprintId: string;
  readonly variant: 'ai-with-review' | 'mixed' | 'people-only';
}

const OVER: readonly string[] = ['finished', 'closed', 'cancelled'];

/**
 * Calls the same team together again: a new run with the structure that the former one had at its end. Who worked in it is known to
 * the client from then on, and hiring asks those first.
 */
export class ReconveneRun {
  constructor(
    private readonly db: Db,
    private readonly launching: LaunchRun,
  ) {}

  async run(ctx: Context, request: ReconveneRequest): Promise<Result<{ runId: string }, LaunchRefusal | RunNotNow>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const copied = await this.#copy(ctx, request);
    if (!copied.ok) return copied;
    const { idempotencyKey, runId: reconvenesRunId } = request;
    return this.launching.run(ctx, { ...copied.value, idempotencyKey, reconvenesRunId });
  }

  #copy(
    ctx: Context,
    request: ReconveneRequest,
  ): Promise<Result<Copied, NotFound | NotAllowed | RunNotNow | IdempotencyKeyReused>> {
    const { idempotencyKey: key, ...input } = request;
    type Refusal = NotFound | NotAllowed | RunNotNow | IdempotencyKeyReused;
    return once<Copied, Refusal>(this.db, ctx, { operation: 'reconveneRun', key, input }, async (tx) => {
      const id = parseId<'Run'>(request.runId);
      const run = id && (await tx.one(runTable, { id }));
      const former = run && (await blueprintById(tx, run.blueprintId));
      if (!run || !former) return err(notFound());
      if (!OVER.includes(run.state)) return err(runRefusal(run, NOT_OVER) as RunNotNow);
      const title = request.title?.trim() ? request.title.trim() : run.title;
      const { brief, budgetMinor, currency, dataClasses, dataOrigin, materials } = former;
      const ids = new Map<string, string>();
      const fresh = (old: string) => ids.get(old) ?? ids.set(old, newId()).get(old)!;
      const structure = { ...renameIds(former.structure, fresh), title };
      const facts = {
        title,
        brief,
        deadline: request.deadline,
        budgetMinor,
        currency,
        dataClasses,
        dataOrigin,
        materials,
      };
      const draft = draftBlueprint(tx, facts, structure);
      await insertBlueprint(tx, draft);
      return ok({ blueprintId: draft.id, variant: run.variant });
    });
  }
}

const NOT_OVER = { kind: 'EventNotAllowed', state: '', event: 'reconvene', allowed: [] } as const;
