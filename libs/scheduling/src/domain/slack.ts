import { bookOf, type Board } from './board.ts';
import type { Activity, PlanGraph } from './plan-graph.ts';
import { limitsOf, needSeveralRounds, type Limits } from './slack-limits.ts';

/**
 * Working milliseconds, by the index of the activity, by which each may come later without moving the end of the plan, while every
 * seat keeps its order of work: the backward pass of the critical path method (Kelley & Walker 1959), through calendars.
 */
export function slackOf(graph: PlanGraph, board: Board, finishAt: number): Float64Array {
  const order = backwards(graph, board);
  const starts = new Float64Array(order.length).fill(finishAt);
  const finishes = new Float64Array(order.length).fill(finishAt);
  const pass: Pass = { board, finishAt, starts, finishes, limits: limitsOf(graph, board) };
  const isOneRound = !needSeveralRounds(pass.limits, order);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const index of order) if (tighten(graph.activities[index]!, pass)) hasChanged = !isOneRound;
  }
  const slack = new Float64Array(order.length);
  for (const activity of graph.activities) slack[activity.index] = slackMs(activity, pass);
  return slack;
}

interface Pass {
  readonly board: Board;
  readonly finishAt: number;
  readonly limits: Limits;
  /** The latest times so far, by the index of the activity. */
  readonly starts: Float64Array;
  readonly finishes: Float64Array;
}

/** The activity that ends last comes first. */
function backwards({ activities }: PlanGraph, { placed }: Board): Int32Array {
  const starts = new Float64Array(activities.length);
  const finishes = new Float64Array(activities.length);
  const order = new Int32Array(activities.length);
  for (let index = 0; index < order.length; index += 1) {
    const { start, finish } = placed[index]!;
    starts[index] = start;
    finishes[index] = finish;
    order[index] = index;
  }
  return order.sort((left, right) => finishes[right]! - finishes[left]! || starts[right]! - starts[left]!);
}

/** Whether one of its latest times became earlier. */
function tighten(activity: Activity, pass: Pass): boolean {
  const { finishAt, limits, starts, finishes, board } = pass;
  const { index, workMs } = activity;
  let finish = finishAt;
  let startLimit = finishAt;
  for (let limit = limits.first[index]!; limit >= 0; limit = limits.next[limit]!) {
    const other = limits.other[limit]!;
    const bound = limits.isByFinish[limit] ? finishes[other]! : starts[other]!;
    if (limits.isOnStart[limit]) startLimit = Math.min(startLimit, bound);
    else finish = Math.min(finish, bound);
  }
  const placement = board.placed[index]!;
  let start = placement.start;
  if (placement.isStarted) finish = Math.max(finish, placement.finish);
  else {
    const { timetable } = bookOf(activity, board);
    const wished = timetable.latestStart(finish, workMs);
    start = Math.max(start, startLimit < wished ? timetable.latestStart(startLimit, 0) : wished);
    finish = Math.max(placement.finish, Math.min(finish, timetable.finish(start, workMs) ?? finish));
  }
  if (start === starts[index] && finish === finishes[index]) return false;
  starts[index] = start;
  finishes[index] = finish;
  return true;
}

function slackMs(activity: Activity, { board, starts, finishes }: Pass): number {
  const { start, finish, isStarted } = board.placed[activity.index]!;
  const [planned, latest] = isStarted ? [finish, finishes[activity.index]!] : [start, starts[activity.index]!];
  if (planned === latest) return 0;
  const { timetable } = bookOf(activity, board);
  return timetable.worked(latest) - timetable.worked(planned);
}
