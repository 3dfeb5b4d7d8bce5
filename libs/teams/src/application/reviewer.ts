import type { Identity } from '@muster/identity';
import { asId, err, ok, type Result } from '@muster/kernel';
import { may, principalId, type Context } from '@muster/platform';
import type { SeatHolderRow } from '../persistence/run.tables.ts';
import type { Act } from './block-acts.ts';
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

/**
 * Who may accept or refuse: the holder of the review seat; while nobody holds it, a person of the client's staff. Never whoever
 * made it, in whatever role and from whichever workspace they come.
 */
export async function asReviewer(
  ctx: Context,
  act: Act,
  identity: Identity,
): Promise<Result<Reviewer, ProducerCannotAccept | NotAllowed>> {
  const { work, block, home, tx } = act;
  if (await isOfProducers(ctx, act, identity)) return err({ kind: 'ProducerCannotAccept' });
  const holder = work.holderOf(block.reviewSeatId);
  const { name } = ctx.principal;
  if (holder)
    return actsFor(ctx, home, holder) ? ok({ holder, by: holder.workerId, name }) : err(notAllowed('work:accept'));
  // A key could be made by the very person whose work it would accept; for a person that can be told.
  const isStaff = home === tx.workspaceId && may(ctx, 'team:read') && ctx.principal.kind === 'person';
  return isStaff ? ok({ holder: undefined, by: principalId(ctx.principal), name }) : err(notAllowed('work:accept'));
}

async function isOfProducers(ctx: Context, { block, home, tx, work }: Act, identity: Identity): Promise<boolean> {
  const { principal } = ctx;
  const me = principalId(principal);
  const current = work.holderOf(block.seatId);
  if (current && current.workerWorkspaceId === home && home !== tx.workspaceId) return true;
  for (const producer of block.producers) {
    if (producer.principalId === me) return true;
    const isInHouse = producer.workspaceId === tx.workspaceId;
    if (producer.workspaceId === home && !isInHouse) return true;
    // In the client's own house colleagues may look at each other's work; who stands behind a key there cannot be told.
    const kind = work.now.holders.find(({ workerId }) => workerId === producer.workerId)?.kind;
    if (isInHouse && home === tx.workspaceId && kind === 'person' && producer.principalKind !== 'person') return true;
  }
  if (principal.kind !== 'person') return false;
  const abroad = block.producers.filter(({ workspaceId }) => workspaceId !== tx.workspaceId);
  return identity.isMemberOf(
    tx,
    principal.personId,
    abroad.map(({ workspaceId }) => asId<'Workspace'>(workspaceId)),
  );
}
