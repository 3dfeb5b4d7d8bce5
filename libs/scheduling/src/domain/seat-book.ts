import type { Activity } from './plan-graph.ts';
import type { WaitsFor } from './plan.ts';
import type { Timetable } from './timetable.ts';

/** An activity with its time, in epoch milliseconds. */
export interface Placement extends Slot {
  readonly activity: Activity;
  /** What happened is not planned: the start is a fact. */
  readonly isStarted: boolean;
}
export interface Slot {
  readonly start: number;
  readonly finish: number;
  /** What the start came from, when that was other work: followed backwards, these explain the end of the plan. */
  readonly driver: Placement | undefined;
  readonly waitsFor: WaitsFor;
}
/** From when on an activity may start, and why not before. */
export interface Ready {
  readonly at: number;
  readonly driver: Placement | undefined;
  readonly waitsFor: WaitsFor;
}

/** One seat's working time and what it has in hand, in order of start. */
export interface SeatBook {
  /** `undefined`: somebody outside the team, whose time is not ours to plan. */
  readonly seatId: string | undefined;
  readonly timetable: Timetable;
  readonly taken: Placement[];
}

/** The first free stretch of working time that fits, gaps between work already placed included. `undefined`: the calendar never works. */
export function earliestFit(book: SeatBook, ready: Ready, workMs: number): Slot | undefined {
  let { at, driver, waitsFor } = ready;
  for (let index = 0; ;) {
    const window = book.timetable.windowFrom(at);
    const finish = book.timetable.finish(at, workMs);
    if (!window || finish === undefined) return undefined;
    const start = window.from;
    if (start > at) waitsFor = { kind: 'calendar', seatId: book.seatId ?? '' };
    index = firstClash(book.taken, index, { start, finish });
    const clash = book.taken[index];
    if (!clash) return { start, finish, driver, waitsFor };
    at = clash.finish;
    driver = clash;
    waitsFor = { kind: 'seat', seatId: book.seatId ?? '', blockId: clash.activity.block.id };
  }
}

export function take(book: SeatBook, placement: Placement): void {
  if (book.seatId === undefined) return;
  let after = book.taken.length;
  while (after > 0 && compareInSeat(book.taken[after - 1]!, placement) > 0) after -= 1;
  book.taken.splice(after, 0, placement);
}

/** Work without length that falls on the start of other work comes before it. */
function compareInSeat(left: Placement, right: Placement): number {
  return left.start - right.start || left.finish - right.finish;
}

function firstClash(taken: readonly Placement[], from: number, slot: { start: number; finish: number }): number {
  for (let index = from; index < taken.length; index += 1) {
    const other = taken[index]!;
    if (other.start >= slot.finish) break;
    if (other.finish > slot.start) return index;
  }
  return taken.length;
}
