import type { WorkspaceId } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { guestOfferTable, guestSeatTable, offerTable, type GuestOfferRow, type GuestSeatRow } from './offer.tables.ts';
import { runSeatTable, runTable, seatHolderTable } from './run.tables.ts';

/** Where a run lives, as far as this workspace can know: its own, or one it was invited into. */
export async function ownerOfRun(tx: Tx, runId: string): Promise<WorkspaceId | undefined> {
  if (await tx.one(runTable, { id: runId })) return tx.workspaceId;
  const [seat] = await tx.many(guestSeatTable, { runId });
  if (seat) return seat.ownerWorkspaceId;
  const [offer] = await tx.many(guestOfferTable, { runId });
  return offer?.ownerWorkspaceId;
}

export async function ownerOfOffer(tx: Tx, offerId: string): Promise<WorkspaceId | undefined> {
  if (await tx.one(offerTable, { id: offerId })) return tx.workspaceId;
  return (await tx.one(guestOfferTable, { id: offerId }))?.ownerWorkspaceId;
}

/** Newest first. */
export async function guestOffers(tx: Tx): Promise<GuestOfferRow[]> {
  return tx.many(guestOfferTable, {}, { id: 'DESC' });
}

export async function guestOffer(tx: Tx, id: string): Promise<GuestOfferRow | undefined> {
  return tx.one(guestOfferTable, { id });
}

export async function heldSeats(tx: Tx): Promise<GuestSeatRow[]> {
  return tx.many(guestSeatTable, { endedAt: null }, { since: 'ASC' });
}

type Copies = {
  readonly offer: Omit<GuestOfferRow, 'workspaceId'>;
  /** Null until it was accepted. */
  readonly seat: Omit<GuestSeatRow, 'workspaceId'> | null;
};

/** In the client's workspace: an offer and the seat it led to, in the form of the worker's copies. */
export async function heldOfferCopy(tx: Tx, offerId: string): Promise<Copies | undefined> {
  const offer = await tx.one(offerTable, { id: offerId });
  const run = offer && (await tx.one(runTable, { id: offer.runId }));
  const seat = offer && (await tx.one(runSeatTable, { id: offer.seatId }));
  if (!offer || !run || !seat) return undefined;
  const holder = await tx.one(seatHolderTable, { offerId });
  const { id, runId, seatId, workerId, workerName, state, version, priceMinor, currency, blocks, reasons } = offer;
  const { offeredAt, heldUntil, answeredAt, saidYesAt, answersUntil } = offer;
  const ownerWorkspaceId = tx.workspaceId;
  return {
    offer: {
      ...{ id, runId, seatId, workerId, workerName, state, version, priceMinor, currency, blocks, reasons },
      ...{
        offeredAt,
        heldUntil,
        answeredAt,
        saidYesAt,
        answersUntil,
        ownerWorkspaceId,
        runTitle: run.title,
        seatTitle: seat.title,
      },
    },
    seat: holder
      ? { offerId, ownerWorkspaceId, runId, seatId, workerId, since: holder.since, endedAt: holder.leftAt }
      : null,
  };
}
