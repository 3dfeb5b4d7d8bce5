import type { Activity } from './plan-graph.ts';
import { take, type Placement, type SeatBook } from './seat-book.ts';

/** A plan in the making; instants in epoch milliseconds. */
export interface Board {
  readonly startAt: number;
  readonly now: number;
  readonly seats: ReadonlyMap<string, SeatBook>;
  readonly outside: SeatBook;
  /** By the index of the activity. */
  readonly placed: (Placement | undefined)[];
}
/** The seat whose calendar offered no time, and from when on it was asked. */
export interface NoTime {
  readonly seatId: string;
  readonly from: number;
}

export function bookOf(activity: Activity, board: Board): SeatBook {
  return activity.seatId === undefined ? board.outside : board.seats.get(activity.seatId)!;
}

export function place(placement: Placement, board: Board): void {
  board.placed[placement.activity.index] = placement;
  take(bookOf(placement.activity, board), placement);
}

export function noTime(activity: Activity, from: number): NoTime {
  return { seatId: activity.seatId ?? '', from };
}
