import { asId } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import type { z } from 'zod';
import { copyOffer, copySeat } from '../persistence/offer.store.ts';
import { wakeWaiting } from './hiring/hiring-jobs.ts';
import type { copyGuestOffer, copyGuestSeat } from './team-jobs.ts';
import { guestOfferChanged } from './teams-events.ts';

/** In the worker's workspace. Copies may arrive in any order; the newest one stays. */
export async function takeOfferCopy(tx: Tx, copy: z.output<(typeof copyGuestOffer)['payload']>): Promise<void> {
  const { workerWorkspaceId: _, ...offer } = copy;
  const changed = await copyOffer(tx, {
    ...offer,
    ownerWorkspaceId: asId(copy.ownerWorkspaceId),
    priceMinor: BigInt(copy.priceMinor),
    offeredAt: new Date(copy.offeredAt),
    heldUntil: new Date(copy.heldUntil),
    answeredAt: dateOrNull(copy.answeredAt),
    saidYesAt: dateOrNull(copy.saidYesAt),
    answersUntil: dateOrNull(copy.answersUntil),
  });
  if (changed) await publish(tx, guestOfferChanged, { offerId: copy.id, runId: copy.runId }, { subjectId: copy.id });
}

export async function takeSeatCopy(tx: Tx, copy: z.output<(typeof copyGuestSeat)['payload']>): Promise<void> {
  const { workerWorkspaceId: _, ...seat } = copy;
  await copySeat(tx, {
    ...seat,
    ownerWorkspaceId: asId(copy.ownerWorkspaceId),
    since: new Date(copy.since),
    endedAt: dateOrNull(copy.endedAt),
  });
  // Whoever left a seat may be the one that another seat somewhere waits for.
  if (copy.endedAt) await promise(tx, wakeWaiting, { workerId: copy.workerId, cause: `left-${copy.offerId}` });
}

function dateOrNull(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
