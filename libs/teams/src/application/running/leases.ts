import { addMs, MINUTE_MS } from '@muster/kernel';
import { promise, type Tx } from '@muster/platform';
import { addWorkingMinutes } from '@muster/scheduling';
import type { WorkerKind } from '../../domain/seat-duties.ts';
import { USUAL_LEASES } from '../../domain/running/lease.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunBlockRow, SeatHolderRow } from '../../persistence/run.tables.ts';
import { workCalendar } from '../calendars.ts';
import { watchLease } from './running-jobs.ts';

type Leased = Pick<RunBlockRow, 'id' | 'seatId' | 'state' | 'leaseUntil'>;
/** A run while one change of it is made. */
interface Changing {
  readonly now: RunRows;
  /** False while it rests, and when it is over. */
  readonly isOn: boolean;
  kindOf(seatId: string): WorkerKind;
  holderOf(seatId: string): SeatHolderRow | undefined;
  waitsForAnswer(blockId: string): boolean;
  changeBlock(id: string, patch: Partial<RunBlockRow>): void;
}

const NO_LEASE = { leaseUntil: null, leaseRenewedAt: null, leaseAskedAt: null };

/**
 * After whatever happened: what is in hand has a lease, what is not has none. A block that waits for a person, and all of a run
 * that rests, is in nobody's hand meanwhile.
 */
export function keepLeases(work: Changing, now: Date): void {
  for (const block of work.now.blocks) {
    const isDue = isInHand(work, block);
    if (isDue && !block.leaseUntil) work.changeBlock(block.id, { ...renewed(work, block, now), leaseAskedAt: null });
    if (!isDue && block.leaseUntil) work.changeBlock(block.id, NO_LEASE);
  }
}

/** A sign of life is good for everything the holder has in hand. */
export function renewLeases(work: Changing, holder: SeatHolderRow, now: Date): void {
  for (const block of work.now.blocks)
    if (block.seatId === holder.seatId && block.leaseUntil) work.changeBlock(block.id, renewed(work, block, now));
}

/** Each new lease is looked after from its end on; one that was only renewed is looked after already. */
export async function promiseWatches(
  tx: Tx,
  now: Pick<RunRows, 'run' | 'blocks'>,
  before: Pick<RunRows, 'blocks'>,
): Promise<void> {
  const had = new Set(before.blocks.filter(({ leaseUntil }) => leaseUntil).map(({ id }) => id));
  for (const { id: blockId, leaseUntil } of now.blocks)
    if (leaseUntil && !had.has(blockId))
      await promise(tx, watchLease, { runId: now.run.id, blockId, dueMs: +leaseUntil }, { dueAt: leaseUntil });
}

/** By when a holder who is asked has to answer, in working time of their own. */
export function answerBy(work: Changing, { seatId }: Pick<Leased, 'seatId'>, askedAt: Date): Date {
  return later(work, seatId, { from: askedAt, minutes: USUAL_LEASES.answerMinutes[work.kindOf(seatId)] });
}

function isInHand(work: Changing, { id, seatId, state }: Leased): boolean {
  const isBegun = state === 'in-progress' || state === 'refused';
  return isBegun && work.isOn && work.holderOf(seatId) !== undefined && !work.waitsForAnswer(id);
}

function renewed(work: Changing, { seatId }: Leased, now: Date) {
  const leaseUntil = later(work, seatId, { from: now, minutes: USUAL_LEASES.minutes[work.kindOf(seatId)] });
  return { leaseUntil, leaseRenewedAt: now, leaseAskedAt: null };
}

function later(work: Changing, seatId: string, { from, minutes }: { from: Date; minutes: number }): Date {
  const seat = work.now.seats.find(({ id }) => id === seatId)!;
  const until = addWorkingMinutes(workCalendar(seat.calendar, from), from, minutes);
  return until.ok ? until.value : addMs(from, minutes * MINUTE_MS);
}
