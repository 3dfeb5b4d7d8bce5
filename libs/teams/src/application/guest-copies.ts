import { promise, type Tx } from '@muster/platform';
import type { OfferRow } from '../persistence/offer.tables.ts';
import type { RunRow, RunSeatRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { copyGuestOffer, copyGuestSeat } from './team-jobs.ts';

/** Promises the worker's workspace a copy of the offer as it is now. */
export async function sendOffer(
  tx: Tx,
  offer: Omit<OfferRow, 'workspaceId'>,
  { run, seat }: { run: Pick<RunRow, 'title'>; seat: Pick<RunSeatRow, 'title'> },
): Promise<void> {
  const { id, runId, seatId, workerId, workerName, workerWorkspaceId, state, version, currency } = offer;
  await promise(tx, copyGuestOffer, {
    ...{ id, runId, seatId, workerId, workerName, workerWorkspaceId, state, version, currency },
    ownerWorkspaceId: tx.workspaceId,
    runTitle: run.title,
    seatTitle: seat.title,
    priceMinor: offer.priceMinor.toString(),
    blocks: offer.blocks.map((block) => ({ ...block, criteria: [...block.criteria] })),
    reasons: [...offer.reasons],
    offeredAt: offer.offeredAt.toISOString(),
    heldUntil: offer.heldUntil.toISOString(),
    answeredAt: offer.answeredAt?.toISOString() ?? null,
    saidYesAt: offer.saidYesAt?.toISOString() ?? null,
    answersUntil: offer.answersUntil?.toISOString() ?? null,
  });
}

/** Promises the worker's workspace the news that it holds a seat, or no longer does. */
export async function sendSeat(tx: Tx, holder: Omit<SeatHolderRow, 'workspaceId'>): Promise<void> {
  const { offerId, runId, seatId, workerId, workerWorkspaceId, since, leftAt } = holder;
  await promise(tx, copyGuestSeat, {
    ...{ offerId, runId, seatId, workerId, workerWorkspaceId },
    ownerWorkspaceId: tx.workspaceId,
    since: since.toISOString(),
    endedAt: leftAt?.toISOString() ?? null,
  });
}
