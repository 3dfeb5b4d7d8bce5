import type { Identity } from '@muster/identity';
import { err, ok, type Result, type WorkspaceId } from '@muster/kernel';
import { may, principalId, type Context, type Tx } from '@muster/platform';
import type { RunBlockRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { leadOver, type Leading } from './leading.ts';
import { notAllowed, type NotAllowed } from './refusals.ts';
import { actsFor } from './visit.ts';

export interface ProducerCannotAccept {
  readonly kind: 'ProducerCannotAccept';
}

export interface Reviewer {
  /** The holder of the review seat; undefined when the client's own people look at it. */
  readonly holder: SeatHolderRow | undefined;
  /** What the rules of packets compare with the producer. */
  readonly by: string;
  readonly name: string;
}

export interface ReviewFacts extends Leading {
  readonly block: Pick<RunBlockRow, 'id' | 'seatId' | 'reviewSeatId' | 'producers'>;
  /** The workspace that owns the run. */
  readonly owner: string;
  /** Every workspace the calling person belongs to; empty for keys. */
  readonly workspaces: ReadonlySet<string>;
}

const NONE: ReadonlySet<WorkspaceId> = new Set();

export async function workspacesOf(identity: Identity, tx: Tx, { principal }: Context): Promise<ReadonlySet<string>> {
  return principal.kind === 'person' ? identity.workspacesOf(tx, principal.personId) : NONE;
}

/**
 * Who may accept or refuse: the holder of the review seat; while nobody holds it, a lead of the block's team or of one around it,
 * or a person of the client's staff. Never whoever made it, in whatever role and from whichever workspace they come.
 */
export function asReviewer(ctx: Context, facts: ReviewFacts): Result<Reviewer, ProducerCannotAccept | NotAllowed> {
  const { block, holders, home, owner } = facts;
  if (isOfProducers(ctx, facts)) return err({ kind: 'ProducerCannotAccept' });
  const holder = holders.find(({ seatId, leftAt }) => seatId === block.reviewSeatId && !leftAt);
  const { name } = ctx.principal;
  if (holder)
    return actsFor(ctx, home, holder) ? ok({ holder, by: holder.workerId, name }) : err(notAllowed('work:accept'));
  const lead = leadOver(ctx, facts, { blockId: block.id });
  if (lead) return ok({ holder: lead, by: lead.workerId, name });
  // A key could be made by the very person whose work it would accept; for a person that can be told.
  const isStaff = home === owner && may(ctx, 'team:read') && ctx.principal.kind === 'person';
  return isStaff ? ok({ holder: undefined, by: principalId(ctx.principal), name }) : err(notAllowed('work:accept'));
}

function isOfProducers({ principal }: Context, { block, holders, home, owner, workspaces }: ReviewFacts): boolean {
  const current = holders.find(({ seatId, leftAt }) => seatId === block.seatId && !leftAt);
  if (current && current.workerWorkspaceId === home && home !== owner) return true;
  return block.producers.some(({ workerId, workspaceId, principalId: producer, principalKind }) => {
    if (producer === principalId(principal)) return true;
    if (workspaceId !== owner) return workspaceId === home || workspaces.has(workspaceId);
    // In the client's own house colleagues may look at each other's work; who stands behind a key there cannot be told.
    const kind = holders.find((holder) => holder.workerId === workerId)?.kind;
    return home === owner && kind === 'person' && principalKind !== 'person';
  });
}
