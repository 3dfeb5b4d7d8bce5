import type { WorkspaceId } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { guestOfferTable, guestSeatTable, offerTable, type GuestOfferRow, type GuestSeatRow } from './offer.tables.ts';
import { runTable } from './run.tables.ts';

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
