import { may, type Context, type Tx } from '@muster/platform';
import { seatHolderTable } from '../persistence/run.tables.ts';
import { actsFor } from './visit.ts';

/** How a caller comes to see a run. */
export type RunAccess =
  /** Staff of the workspace that owns it: everything. */
  | { readonly kind: 'member' }
  /** By a seat: the team's work, but not the client's money nor the other candidates. */
  | { readonly kind: 'guest'; readonly seatIds: ReadonlySet<string> };

/**
 * In the owner's workspace. A role or key that does not see the teams of its own workspace comes in by its seats, like a guest.
 * @returns undefined when the caller has no business here
 */
export async function runAccess(
  tx: Tx,
  ctx: Context,
  { runId, home }: { runId: string; home: string },
): Promise<RunAccess | undefined> {
  if (home === tx.workspaceId && may(ctx, 'team:read')) return { kind: 'member' };
  const holders = await tx.many(seatHolderTable, { runId, leftAt: null });
  const own = holders.filter((holder) => actsFor(ctx, home, holder));
  return own.length === 0 ? undefined : { kind: 'guest', seatIds: new Set(own.map(({ seatId }) => seatId)) };
}
