import type { Context, Db } from '@muster/platform';
import type { QuietHours } from '../../domain/hiring/quiet-hours.ts';
import type { WorkerKind } from '../../domain/seat-duties.ts';
import { quietHoursOf } from '../../persistence/hiring/forward.store.ts';
import { joinedMembers, policyRow } from '../../persistence/hiring/pool.store.ts';
import type { RunSeatRow } from '../../persistence/run.tables.ts';
import { runRows } from '../../persistence/run.store.ts';
import { isOut } from '../hiring-facts.ts';
import type { Found, SeatMarket } from '../seat-market.ts';

/** One group of people or agents to ask, before the next group. */
export interface Group {
  readonly kind: WorkerKind;
  readonly found: Found;
  readonly isPool: boolean;
}

/** Whom there is for a seat: the pool before the market at large, and in each the kinds in the order of the seat. */
export interface Supply {
  readonly groups: readonly Group[];
  /** Of those people who have quiet hours. */
  readonly quiet: ReadonlyMap<string, QuietHours>;
  /** Those who said yes to the wave that is out, whether they are still free or not. */
  readonly willing: Found;
}

export const NOBODY: Found = { cards: [], records: new Map() };
export const NO_SUPPLY: Supply = { groups: [], quiet: new Map(), willing: NOBODY };

/** Asks the market before any lock is taken, so that nobody waits for it. Opens connections of its own. */
export async function lookForSupply(
  { db, market }: { db: Db; market: SeatMarket },
  ctx: Context,
  { runId, seatId }: { runId: string; seatId: string },
): Promise<Supply> {
  const before = await db.read(ctx, async (tx) => {
    const rows = await runRows(tx, runId);
    const policy = rows && (await policyRow(tx, runId));
    return rows && { rows, memberIds: policy?.poolId ? await joinedMembers(tx, policy.poolId) : [] };
  });
  const seat = before?.rows.seats.find(({ id }) => id === seatId);
  const isOn = before?.rows.run.state === 'hiring' || before?.rows.run.state === 'live';
  if (!before || !seat || !isOn || seat.state === 'filled') return NO_SUPPLY;
  const memberIds = before.memberIds.map(({ workerId }) => workerId);
  const willing = before.rows.offers.filter((offer) => offer.seatId === seatId && isOut(offer) && offer.saidYesAt);
  const groups = [
    ...(await wishedFor(market, seat)),
    ...(await inPool(market, seat, memberIds)),
    ...(await atLarge(market, seat)),
  ];
  const people = groups.flatMap(({ found }) => found.cards.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const quiet = await db.global((rows) => quietHoursOf(rows, [...new Set(people)]));
  return {
    groups,
    quiet: new Map(quiet.map((hours) => [hours.workerId, hours])),
    willing: await market.named(willing.map(({ workerId }) => workerId)),
  };
}

/** Whom the plan names for the seat: they are asked alone, and before everybody else. */
async function wishedFor(market: SeatMarket, seat: RunSeatRow): Promise<Group[]> {
  return seat.askFirst === null ? [] : inPool(market, seat, [seat.askFirst]);
}

async function inPool(market: SeatMarket, seat: RunSeatRow, memberIds: readonly string[]): Promise<Group[]> {
  const groups: Group[] = [];
  if (memberIds.length === 0) return groups;
  for (const kind of seat.kinds) groups.push({ kind, isPool: true, found: await market.among(seat, kind, memberIds) });
  return groups;
}

async function atLarge(market: SeatMarket, seat: RunSeatRow): Promise<Group[]> {
  const groups: Group[] = [];
  for (const kind of seat.kinds) groups.push({ kind, isPool: false, found: await market.find(seat, kind) });
  return groups;
}
