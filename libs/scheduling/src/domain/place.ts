import { err, MINUTE_MS, ok, type Result } from '@muster/kernel';
import { bookOf, noTime, place, type Board, type NoTime } from './board.ts';
import { pinFacts } from './pin-facts.ts';
import type { Activity, PlanGraph, Unit } from './plan-graph.ts';
import type { WaitsFor } from './plan.ts';
import { earliestFit, type Placement, type Ready, type Slot } from './seat-book.ts';
import type { Timetable } from './timetable.ts';

/**
 * Gives every activity its time: first what happened, then the rest in the order of the graph, each at the earliest time that
 * its predecessors, its seat and its calendar allow (serial schedule generation, Kolisch 1996).
 */
export function placeAll(graph: PlanGraph, board: Board): Result<Board, NoTime> {
  const stuck = pinFacts(graph, board);
  if (stuck) return err(stuck);
  for (const unit of graph.units) {
    const unplaced = placeUnit(unit, board);
    if (unplaced) return err(unplaced);
  }
  return ok(board);
}

function placeUnit(unit: Unit, board: Board): NoTime | undefined {
  if (unit.activities.length === 1) return placeAlone(unit.activities[0]!, board);
  const waiting = unit.activities.filter(({ index }) => !board.placed[index]);
  if (waiting.length === 0) return undefined;
  const ready = waiting.map((activity) => readyOf(activity, board));
  // Once one of them has begun, the others join as soon as they can.
  const slots = waiting.length === unit.activities.length ? meet(waiting, ready, board) : undefined;
  for (const [index, activity] of waiting.entries()) {
    const slot = slots?.[index] ?? earliestFit(bookOf(activity, board), ready[index]!, activity.workMs);
    if (!slot) return noTime(activity, ready[index]!.at);
    place(planned(activity, slot), board);
  }
  return undefined;
}

function placeAlone(activity: Activity, board: Board): NoTime | undefined {
  if (board.placed[activity.index]) return undefined;
  const ready = readyOf(activity, board);
  const slot = earliestFit(bookOf(activity, board), ready, activity.workMs);
  if (!slot) return noTime(activity, ready.at);
  place(planned(activity, slot), board);
  return undefined;
}

function planned(activity: Activity, { start, finish, driver, waitsFor }: Slot): Placement {
  return { activity, start, finish, driver, waitsFor, isStarted: false };
}

/** A collaborator waits for the one that can come last, and shares what drives it. */
function behind(activity: Activity, { at, driver }: { at: number; driver: Placement | undefined }): Ready {
  return { at, driver, waitsFor: { kind: 'block', blockId: activity.block.id } };
}

function readyOf(activity: Activity, board: Board): Ready {
  let at = Math.max(board.startAt, board.now);
  let waitsFor: WaitsFor = { kind: 'nothing' };
  let driver: Placement | undefined;
  const earliest = activity.role === 'work' ? activity.block.earliestStart?.getTime() : undefined;
  if (earliest !== undefined && earliest > at) {
    at = earliest;
    waitsFor = { kind: 'date' };
  }
  for (const { kind, on } of activity.dependencies) {
    const before = board.placed[on.index]!;
    const bound = kind === 'stream' ? streamStart(activity, before, board) : before.finish;
    if (bound <= at) continue;
    at = bound;
    driver = before;
    waitsFor = { kind: 'block', blockId: on.block.id };
  }
  return { at, driver, waitsFor };
}

/** A stream starts with its source's first version, but so late that it does not finish before the last one. */
function streamStart(activity: Activity, source: Placement, board: Board): number {
  const { timetable } = bookOf(activity, board);
  return Math.max(source.start, startToFinishAfter(timetable, source.finish, activity.workMs));
}

/** Where the seat is closed at `finish`, the first minute of its next hours is still to be worked after it. */
function startToFinishAfter(timetable: Timetable, finish: number, workMs: number): number {
  const start = timetable.latestStart(finish, workMs);
  if ((timetable.finish(start, workMs) ?? finish) >= finish) return start;
  const opens = timetable.windowFrom(finish)?.from ?? finish;
  return workMs === 0 ? opens : timetable.latestStart(opens + Math.min(workMs, MINUTE_MS), workMs);
}

/** Calendars that share no hours would be tried for ever; after so many rounds each starts when it can. */
const MEETING_ROUNDS = 64;

/** The first instant at which all of them can start. `undefined`: there is none, or they sit on one seat, and nobody works twice at once. */
function meet(waiting: readonly Activity[], ready: readonly Ready[], board: Board): readonly Slot[] | undefined {
  if (new Set(waiting.map(({ seatId }) => seatId)).size < waiting.length) return undefined;
  let from = ready;
  for (let round = 0; round < MEETING_ROUNDS; round += 1) {
    const slots: Slot[] = [];
    for (const [index, activity] of waiting.entries()) {
      const slot = earliestFit(bookOf(activity, board), from[index]!, activity.workMs);
      if (!slot) return undefined;
      slots.push(slot);
    }
    const last = latestOf(slots, ({ start }) => start);
    const latest = slots[last]!;
    if (slots.every(({ start }) => start === latest.start)) return slots;
    const next = behind(waiting[last]!, { at: latest.start, driver: latest.driver });
    from = slots.map(({ start }, index) => (start === latest.start ? from[index]! : next));
  }
  return undefined;
}

/** The index of the greatest; the first of equals. */
function latestOf<T>(items: readonly T[], value: (item: T) => number): number {
  let last = 0;
  for (const [index, item] of items.entries()) if (value(item) > value(items[last]!)) last = index;
  return last;
}
