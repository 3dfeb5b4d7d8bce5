import { addMs, MINUTE_MS } from '@muster/kernel';
import type { Context, Db } from '@muster/platform';
import { openingTable, type OpeningRow } from '../../persistence/hiring/pool.tables.ts';
import { runSeatTable } from '../../persistence/run.tables.ts';

export interface SeatSearch {
  readonly seatId: string;
  readonly askedCount: number;
  readonly knownUntil: Date | null;
  readonly closesAt: Date;
  readonly usuallyBy: Date;
  readonly says: string;
}

/** How far the searches for these seats of the own workspace are; nothing for seats that nobody is being asked for. */
export async function searchesOf(db: Db, ctx: Context, seatIds: readonly string[]): Promise<Map<string, SeatSearch>> {
  const { openings, seats } = await db.read(ctx, async (tx) => ({
    openings: await tx.many(openingTable, { seatId: [...seatIds] }),
    seats: await tx.many(runSeatTable, { id: [...seatIds] }),
  }));
  const current = openings.filter((opening) =>
    seats.some(({ id, state, round }) => id === opening.seatId && state === 'offered' && round === opening.round),
  );
  return new Map(current.map((opening) => [opening.seatId, searchOf(opening)]));
}

function searchOf({ seatId, askedCount, knownUntil, closesAt, openedAt, expectedMinutes }: OpeningRow): SeatSearch {
  const usuallyBy = addMs(openedAt, expectedMinutes * MINUTE_MS);
  return { seatId, askedCount, knownUntil, closesAt, usuallyBy, says: saysOf(askedCount, knownUntil !== null) };
}

function saysOf(asked: number, isKnownOnly: boolean): string {
  if (asked === 1) return 'One candidate was asked and has the seat to themselves until the hold ends.';
  return isKnownOnly
    ? `${asked} people who know the team were asked. Strangers are asked when waiting longer would cost more than they save.`
    : `${asked} were asked. Their answers are compared when the wave closes; the fastest has no advantage.`;
}
