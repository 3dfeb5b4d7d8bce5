import { bookOf, noTime, place, type Board, type NoTime } from './board.ts';
import type { Activity, PlanGraph } from './plan-graph.ts';
import type { Placement } from './seat-book.ts';

/**
 * Places what has started, before anything is planned around it. The order of the graph has every predecessor first, so a
 * running stream sees the finish of the running source that it follows.
 */
export function pinFacts(graph: PlanGraph, board: Board): NoTime | undefined {
  for (const { activities } of graph.units) {
    for (const activity of activities) {
      const span = activity.role === 'work' ? workSpan(activity, board) : reviewSpan(activity, board);
      if (!span) continue;
      if (span.finish === undefined) return noTime(activity, span.start);
      const { start, finish, driver } = span;
      place({ activity, start, finish, driver, waitsFor: { kind: 'nothing' }, isStarted: true }, board);
    }
  }
  return undefined;
}

interface FactSpan {
  readonly start: number;
  readonly finish: number | undefined;
  readonly driver: Placement | undefined;
}

function workSpan(activity: Activity, board: Board): FactSpan | undefined {
  const facts = activity.block.actual;
  const finished = facts?.finishedAt ?? facts?.reviewStartedAt ?? facts?.acceptedAt;
  if (finished) {
    const finish = finished.getTime();
    return { start: Math.min(facts?.startedAt?.getTime() ?? finish, finish), finish, driver: undefined };
  }
  if (!facts?.startedAt) return undefined;
  const start = facts.startedAt.getTime();
  const own = facts.expectedFinish?.getTime() ?? bookOf(activity, board).timetable.finish(start, activity.workMs);
  if (own === undefined) return { start, finish: undefined, driver: undefined };
  const soonest = Math.max(own, start, board.now);
  const source = lastRunningSource(activity, board);
  return source && source.finish > soonest
    ? { start, finish: source.finish, driver: source }
    : { start, finish: soonest, driver: undefined };
}

/** A stream that runs although its source has not started goes by the facts: it waits for nobody. */
function lastRunningSource(activity: Activity, board: Board): Placement | undefined {
  let last: Placement | undefined;
  for (const { kind, on } of activity.dependencies) {
    const source = kind === 'stream' ? board.placed[on.index] : undefined;
    if (source && (!last || source.finish > last.finish)) last = source;
  }
  return last;
}

function reviewSpan(activity: Activity, board: Board): FactSpan | undefined {
  const facts = activity.block.actual;
  const work = board.placed[activity.dependencies[0]!.on.index];
  if (!work || !(facts?.acceptedAt ?? facts?.reviewStartedAt)) return undefined;
  const accepted = facts?.acceptedAt && Math.max(facts.acceptedAt.getTime(), work.finish);
  const begun = Math.max(facts?.reviewStartedAt?.getTime() ?? accepted ?? work.finish, work.finish);
  const start = Math.min(begun, accepted ?? begun);
  if (accepted !== undefined) return { start, finish: accepted, driver: work };
  const finish = bookOf(activity, board).timetable.finish(start, activity.workMs);
  return { start, finish: finish && Math.max(finish, board.now), driver: work };
}
