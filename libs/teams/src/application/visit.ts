import { parseId, type WorkspaceId } from '@muster/kernel';
import { visiting, type Context, type Db } from '@muster/platform';
import { ownerOfOffer, ownerOfRun } from '../persistence/guest.queries.ts';

/** A caller inside the workspace that owns a run: their own, or one that invited them. */
export interface Visit {
  /** The caller in the owner's workspace. */
  readonly ctx: Context;
  /** Where the caller is at home. */
  readonly home: WorkspaceId;
  readonly owner: WorkspaceId;
}

/**
 * Finds the proof of invitation in the caller's own workspace. What the caller may do there is decided over there.
 * @returns undefined for unknown, malformed and foreign ids alike
 */
export async function visitRun(db: Db, ctx: Context, runId: string): Promise<Visit | undefined> {
  const id = parseId<'Run'>(runId);
  const owner = id && (await db.read(ctx, (tx) => ownerOfRun(tx, id)));
  return owner && { ctx: visiting(ctx, owner), home: ctx.workspaceId, owner };
}

export async function visitOffer(db: Db, ctx: Context, offerId: string): Promise<Visit | undefined> {
  const id = parseId<'Offer'>(offerId);
  const owner = id && (await db.read(ctx, (tx) => ownerOfOffer(tx, id)));
  return owner && { ctx: visiting(ctx, owner), home: ctx.workspaceId, owner };
}

/** Whether the caller acts for this worker: its workspace, and for a key that works as one worker, that worker. */
export function actsFor(
  { principal }: Pick<Context, 'principal'>,
  home: string,
  worker: { readonly workerId: string; readonly workerWorkspaceId: string },
): boolean {
  if (worker.workerWorkspaceId !== home) return false;
  return principal.kind !== 'agent' || principal.workerId === null || principal.workerId === worker.workerId;
}
