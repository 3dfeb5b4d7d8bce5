import type { GlobalRows, Tx } from '@muster/platform';
import {
  guestKeepFreeTable,
  keepFreeTable,
  quietHoursTable,
  seatWishTable,
  waitingSeatTable,
  type GuestKeepFreeRow,
  type KeepFreeRow,
  type QuietHoursRow,
  type SeatWishRow,
  type WaitingSeatRow,
} from './forward.tables.ts';

/** Whoever is asked ahead for a seat is asked once. */
export async function insertKeepFree(tx: Tx, row: Omit<KeepFreeRow, 'workspaceId'>): Promise<boolean> {
  return tx.insertOnce(keepFreeTable, row);
}

export async function lockKeepFree(tx: Tx, id: string): Promise<KeepFreeRow | undefined> {
  return tx.lock(keepFreeTable, { id });
}

export async function saveKeepFree(tx: Tx, id: string, patch: Partial<KeepFreeRow>): Promise<void> {
  await tx.update(keepFreeTable, { id }, patch);
}

/** Asked ahead for one of these seats. */
export async function keepFreeOf(tx: Tx, seatIds: readonly string[]): Promise<KeepFreeRow[]> {
  return seatIds.length === 0 ? [] : tx.many(keepFreeTable, { seatId: seatIds }, { askedAt: 'ASC' });
}

export async function copyKeepFree(tx: Tx, copy: Omit<GuestKeepFreeRow, 'workspaceId'>): Promise<void> {
  if (await tx.insertOnce(guestKeepFreeTable, copy)) return;
  const { id, ...patch } = copy;
  const before = await tx.lock(guestKeepFreeTable, { id });
  if (before && before.version < copy.version) await tx.update(guestKeepFreeTable, { id }, patch);
}

export async function guestKeepFree(tx: Tx): Promise<GuestKeepFreeRow[]> {
  return tx.many(guestKeepFreeTable, {}, { startsAt: 'ASC' });
}

/** Who is to be asked first for a seat, beside whoever knows the team. */
export async function wish(tx: Tx, rows: readonly Omit<SeatWishRow, 'workspaceId'>[]): Promise<void> {
  for (const row of rows) await tx.insertOnce(seatWishTable, row);
}

export async function wishesFor(tx: Tx, seatId: string): Promise<SeatWishRow[]> {
  return tx.many(seatWishTable, { seatId });
}

export async function quietHoursOf(rows: GlobalRows, workerIds: readonly string[]): Promise<QuietHoursRow[]> {
  return workerIds.length === 0 ? [] : rows.many(quietHoursTable, { workerId: [...workerIds] });
}

/** @param hours null: none any more */
export async function saveQuietHours(
  rows: GlobalRows,
  workerId: string,
  hours: Omit<QuietHoursRow, 'workerId'> | null,
): Promise<void> {
  await rows.remove(quietHoursTable, { workerId });
  if (hours) await rows.insert(quietHoursTable, { workerId, ...hours });
}

export async function noteWaiting(tx: Tx, row: Omit<WaitingSeatRow, 'ownerWorkspaceId' | 'since'>): Promise<void> {
  await tx.global.insertOnce(waitingSeatTable, { ...row, ownerWorkspaceId: tx.workspaceId, since: tx.now });
}

export async function endWaiting(tx: Tx, seatId: string): Promise<void> {
  await tx.global.remove(waitingSeatTable, { seatId });
}

/** Longest waiting first: those that ask for nothing but skills of this list. */
export async function waitingFor(
  rows: GlobalRows,
  skills: readonly string[],
  limit: number,
): Promise<WaitingSeatRow[]> {
  const found = await rows.query<{ seat_id: string }>(
    'SELECT seat_id FROM teams.waiting_seat WHERE skills <@ $1::text[] ORDER BY since, seat_id LIMIT $2',
    [skills, limit],
  );
  const ids = found.map(({ seat_id }) => seat_id);
  return ids.length === 0 ? [] : rows.many(waitingSeatTable, { seatId: ids }, { since: 'ASC' });
}
