import type { CycleFound, Money } from '@muster/kernel';
import type { CalendarNeverWorks, UnknownTimeZone, WorkCalendar } from './work-calendar.ts';

/** Everything a plan depends on: equal input gives an equal plan, in whatever order its lists come. */
export interface PlanInput {
  readonly startAt: Date;
  readonly deadline?: Date;
  /** Work that has not started is planned at or after this instant. */
  readonly now: Date;
  readonly blocks: readonly PlanBlock[];
  readonly links: readonly PlanLink[];
  readonly seats: readonly PlanSeat[];
}
export interface PlanBlock {
  readonly id: string;
  /** Working minutes of its seat, at most `MAX_BLOCK_MINUTES`. */
  readonly minutes: number;
  readonly seatId: string;
  readonly earliestStart?: Date;
  /** Working minutes between finish and acceptance; 0 when absent: then the finish is the acceptance. */
  readonly reviewMinutes?: number;
  /** Whose working minutes these are. Without a seat they are minutes around the clock and take nobody's time. */
  readonly reviewSeatId?: string;
  readonly actual?: BlockFacts;
  readonly price: Money;
}
/** What has happened already. Facts are kept as they are, even where they break a rule of planning. */
export interface BlockFacts {
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
  /** The holder's own estimate; counts while the block runs, instead of start + minutes. */
  readonly expectedFinish?: Date;
  readonly reviewStartedAt?: Date;
  readonly acceptedAt?: Date;
}
/**
 * - `hand-off`: `to` starts when `from` was accepted.
 * - `stream`: `to` may start once `from` has started and finishes no earlier than `from`.
 * - `collaborate`: both start at the same instant where their calendars allow it, in either order of naming.
 */
export interface PlanLink {
  readonly from: string;
  readonly to: string;
  readonly kind: 'hand-off' | 'stream' | 'collaborate';
}
export interface PlanSeat {
  readonly id: string;
  readonly calendar: WorkCalendar;
}

export interface Plan {
  /** In order of start, then of id. */
  readonly blocks: readonly PlannedBlock[];
  /** The last acceptance; `startAt` of a plan without blocks. */
  readonly finishAt: Date;
  /** The critical blocks that led to `finishAt`, in order; the last one is accepted at `finishAt`. */
  readonly criticalPath: readonly string[];
  /** The sum of all prices; of no blocks: zero `XXX`, ISO 4217's code for "no currency". */
  readonly cost: Money;
  readonly isLate: boolean;
  /** 0 when in time or without a deadline. */
  readonly lateByMs: number;
}
export interface PlannedBlock {
  readonly blockId: string;
  readonly seatId: string;
  readonly plannedStart: Date;
  readonly plannedFinish: Date;
  /** Present when somebody reviews; the review ends at `acceptedAt`. */
  readonly reviewStart?: Date;
  readonly acceptedAt: Date;
  /**
   * Whole working minutes by which the block, its review included, may come later without moving `finishAt`, as long as every seat
   * keeps its order of work.
   */
  readonly slackMinutes: number;
  /** Without slack. */
  readonly isCritical: boolean;
  readonly waitsFor: WaitsFor;
}
/**
 * What came last before the start: a block it is linked to; another block, or its review, that the seat has in hand; the opening
 * of the seat's hours; its own `earliestStart`; or nothing: it started, or may at once.
 */
export type WaitsFor =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'date' }
  | { readonly kind: 'block'; readonly blockId: string }
  | { readonly kind: 'seat'; readonly seatId: string; readonly blockId: string }
  | { readonly kind: 'calendar'; readonly seatId: string };

export type PlanRefusal =
  | CycleFound
  | UnknownTimeZone
  | { readonly kind: 'UnknownSeat'; readonly blockId: string; readonly seatId: string }
  | (CalendarNeverWorks & { readonly seatId: string })
  | { readonly kind: 'CurrencyMixed'; readonly currencies: readonly string[] };

/** About two years around the clock; longer work is no block of a flash team. */
export const MAX_BLOCK_MINUTES = 1_000_000;
