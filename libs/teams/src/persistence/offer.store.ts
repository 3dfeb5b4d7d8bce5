import type { Tx } from '@muster/platform';
import {
  guestOfferTable,
  guestSeatTable,
  offerTable,
  type GuestOfferRow,
  type GuestSeatRow,
  type OfferRow,
} from './offer.tables.ts';
import { seatHolderTable, type SeatHolderRow } from './run.tables.ts';

export async function insertOffer(tx: Tx, offer: Omit<OfferRow, 'workspaceId'>): Promise<void> {
  await tx.insert(offerTable, offer);
}

export async function offerById(tx: Tx, id: string): Promise<OfferRow | undefined> {
  return tx.one(offerTable, { id });
}

export async function saveOffer(tx: Tx, id: string, patch: Partial<OfferRow>): Promise<void> {
  await tx.update(offerTable, { id }, patch);
}

export async function insertHolder(tx: Tx, holder: Omit<SeatHolderRow, 'workspaceId'>): Promise<void> {
  await tx.insert(seatHolderTable, holder);
}

export async function endHolding(
  tx: Tx,
  offerId: string,
  end: Pick<SeatHolderRow, 'leftBecause'> & Partial<Pick<SeatHolderRow, 'settledMinor'>>,
): Promise<void> {
  await tx.update(seatHolderTable, { offerId }, { ...end, leftAt: tx.now });
}

/** Takes over a copy unless a newer one is there already. @returns whether anything changed */
export async function copyOffer(tx: Tx, offer: Omit<GuestOfferRow, 'workspaceId'>): Promise<boolean> {
  if (await tx.insertOnce(guestOfferTable, offer)) return true;
  const before = await tx.lock(guestOfferTable, { id: offer.id });
  if (!before || before.version >= offer.version) return false;
  const { id, ...patch } = offer;
  await tx.update(guestOfferTable, { id }, patch);
  return true;
}

/** An end that arrives before its beginning stays an end. */
export async function copySeat(tx: Tx, seat: Omit<GuestSeatRow, 'workspaceId'>): Promise<void> {
  if (await tx.insertOnce(guestSeatTable, seat)) return;
  if (seat.endedAt) await tx.update(guestSeatTable, { offerId: seat.offerId }, { endedAt: seat.endedAt });
}
