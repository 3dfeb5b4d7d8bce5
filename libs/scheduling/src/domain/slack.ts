import { bookOf, type Board } from './board.ts';
import type { Activity, PlanGraph } from './plan-graph.ts';
import type { Placement } from './seat-book.ts';

/**
 * Working milliseconds by which each activity may come later without moving the end of the plan, while every seat keeps its
 * order of work: the backward pass of the critical path method (Kelley & Walker 1959), through calendars.
 */
export function slackOf(graph: PlanGraph, board: Board, finishAt: number): Map<Activity, number> {
  const backwards = [...board.placed.values()].sort(
    (left, right) => right.finish - left.finish || right.start - left.start,
  );
  const indexOf = new Map(backwards.map((placement, index) => [placement, index]));
  const limits = limitsOf(graph, board, indexOf);
  const latest: LatestTimes = {
    starts: new Float64Array(backwards.length).fill(finishAt),
    finishes: new Float64Array(backwards.length).fill(finishAt),
  };
  // One round does nearly all; collaborators bind each other in both directions and may need another.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (let index = 0; index < backwards.length; index++) {
      const placement = backwards[index]!;
      const tighter = tighten(placement, { limits: limits[index]!, latest, finishAt, board });
      if (tighter.start === latest.starts[index] && tighter.finish === latest.finishes[index]) continue;
      latest.starts[index] = tighter.start;
      latest.finishes[index] = tighter.finish;
      isSettled = false;
    }
  }
  return new Map(
    backwards.map((placement, index) => [
      placement.activity,
      slackMs(placement, { start: latest.starts[index]!, finish: latest.finishes[index]! }, board),
    ]),
  );
}

interface Latest {
  readonly start: number;
  readonly finish: number;
}
/** Of all placements, by index. */
interface LatestTimes {
  readonly starts: Float64Array;
  readonly finishes: Float64Array;
}
/** The owner's `edge` comes no later than the latest `otherEdge` of the placement with the index `other`. */
interface Limit {
  readonly edge: 'start' | 'finish';
  readonly other: number;
  readonly otherEdge: 'start' | 'finish';
}

function limitsOf(graph: PlanGraph, board: Board, indexOf: ReadonlyMap<Placement, number>): Limit[][] {
  const limits = Array.from({ length: indexOf.size }, (): Limit[] => []);
  const add = (owner: Placement, { edge, other, otherEdge }: NamedLimit): void => {
    limits[indexOf.get(owner)!]!.push({ edge, other: indexOf.get(other)!, otherEdge });
  };
  for (const later of board.placed.values()) {
    for (const { kind, on } of later.activity.dependencies) {
      const earlier = board.placed.get(on)!;
      // A start that is a fact cannot be moved by its predecessors any more.
      if (!later.isStarted) {
        add(earlier, { edge: kind === 'stream' ? 'start' : 'finish', other: later, otherEdge: 'start' });
      }
      if (kind === 'stream' && earlier.finish <= later.finish) {
        add(earlier, { edge: 'finish', other: later, otherEdge: 'finish' });
      }
    }
  }
  for (const { taken } of board.seats.values()) {
    let next: Placement | undefined;
    for (const placement of taken.toReversed()) {
      if (next) add(placement, { edge: 'finish', other: next, otherEdge: 'start' });
      if (!placement.isStarted) next = placement;
    }
  }
  for (const { activities } of graph.units) {
    const together = activities.map((activity) => board.placed.get(activity)!);
    const [first, ...others] = together;
    if (together.some(({ start, isStarted }) => isStarted || start !== first!.start)) continue;
    for (const other of others) {
      add(first!, { edge: 'start', other, otherEdge: 'start' });
      add(other, { edge: 'start', other: first!, otherEdge: 'start' });
    }
  }
  return limits;
}

type NamedLimit = Omit<Limit, 'other'> & { readonly other: Placement };

interface Known {
  readonly limits: readonly Limit[];
  readonly latest: LatestTimes;
  readonly finishAt: number;
  readonly board: Board;
}

function tighten(placement: Placement, { limits, latest, finishAt, board }: Known): Latest {
  let finish = finishAt;
  let startLimit = finishAt;
  for (const { edge, other, otherEdge } of limits) {
    const limit = (otherEdge === 'start' ? latest.starts : latest.finishes)[other]!;
    if (edge === 'finish') finish = Math.min(finish, limit);
    else startLimit = Math.min(startLimit, limit);
  }
  if (placement.isStarted) return { start: placement.start, finish: Math.max(finish, placement.finish) };
  const { timetable } = bookOf(placement.activity, board);
  const { workMs } = placement.activity;
  let start = timetable.latestStart(finish, workMs);
  if (startLimit < start) start = timetable.latestStart(startLimit, 0);
  start = Math.max(start, placement.start);
  return { start, finish: Math.max(placement.finish, Math.min(finish, timetable.finish(start, workMs) ?? finish)) };
}

function slackMs(placement: Placement, latest: Latest, board: Board): number {
  const { timetable } = bookOf(placement.activity, board);
  return placement.isStarted
    ? timetable.worked(latest.finish) - timetable.worked(placement.finish)
    : timetable.worked(latest.start) - timetable.worked(placement.start);
}
