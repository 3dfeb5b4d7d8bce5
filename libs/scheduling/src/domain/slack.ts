import { bookOf, type Board } from './board.ts';
import type { Activity, PlanGraph } from './plan-graph.ts';
import type { Placement } from './seat-book.ts';

/**
 * Working milliseconds by which each activity may come later without moving the end of the plan, while every seat keeps its
 * order of work: the backward pass of the critical path method (Kelley & Walker 1959), through calendars.
 */
export function slackOf(graph: PlanGraph, board: Board, finishAt: number): Map<Activity, number> {
  const placements = [...board.placed.values()];
  const limits = limitsOf(graph, board);
  const latest = new Map(placements.map((placement) => [placement, { start: finishAt, finish: finishAt }]));
  const backwards = placements.sort((left, right) => right.finish - left.finish || right.start - left.start);
  // One round does nearly all; collaborators bind each other in both directions and may need another.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const placement of backwards) {
      const tighter = tighten(placement, { limits: limits.get(placement) ?? [], latest, finishAt, board });
      const known = latest.get(placement)!;
      if (tighter.start === known.start && tighter.finish === known.finish) continue;
      latest.set(placement, tighter);
      isSettled = false;
    }
  }
  return new Map(
    placements.map((placement) => [placement.activity, slackMs(placement, latest.get(placement)!, board)]),
  );
}

interface Latest {
  readonly start: number;
  readonly finish: number;
}
/** The owner's `edge` comes no later than the latest `otherEdge` of `other`. */
interface Limit {
  readonly edge: 'start' | 'finish';
  readonly other: Placement;
  readonly otherEdge: 'start' | 'finish';
}

function limitsOf(graph: PlanGraph, board: Board): Map<Placement, Limit[]> {
  const limits = new Map<Placement, Limit[]>();
  const add = (owner: Placement, limit: Limit): void => {
    const list = limits.get(owner);
    if (list) list.push(limit);
    else limits.set(owner, [limit]);
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

interface Known {
  readonly limits: readonly Limit[];
  readonly latest: ReadonlyMap<Placement, Latest>;
  readonly finishAt: number;
  readonly board: Board;
}

function tighten(placement: Placement, { limits, latest, finishAt, board }: Known): Latest {
  let finish = finishAt;
  let startLimit = finishAt;
  for (const { edge, other, otherEdge } of limits) {
    const limit = latest.get(other)![otherEdge];
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
