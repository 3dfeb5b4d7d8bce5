import type { Board } from './board.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Placement } from './seat-book.ts';

/**
 * What each activity must not come later than: chains of limits by the index of their owner, in arrays. The latest start
 * (`isOnStart`) or finish of the owner comes no later than the latest finish (`isByFinish`) or start of the `other`.
 */
export interface Limits {
  /** By activity; -1: none. */
  readonly first: Int32Array;
  /** By limit, as are the others; -1: the last one of its owner. */
  readonly next: number[];
  readonly other: number[];
  readonly isOnStart: boolean[];
  readonly isByFinish: boolean[];
}
interface Limit {
  readonly isOnStart: boolean;
  readonly isByFinish: boolean;
}
const START_BY_START: Limit = { isOnStart: true, isByFinish: false };
const FINISH_BY_START: Limit = { isOnStart: false, isByFinish: false };
const FINISH_BY_FINISH: Limit = { isOnStart: false, isByFinish: true };

export function limitsOf(graph: PlanGraph, board: Board): Limits {
  const first = new Int32Array(graph.activities.length).fill(-1);
  const limits: Limits = { first, next: [], other: [], isOnStart: [], isByFinish: [] };
  limitByLinks(limits, graph, board);
  limitBySeats(limits, board);
  limitByMeetings(limits, graph, board);
  return limits;
}

/** Whether a limit comes from an activity that the order visits later: then one round over it may not settle everything. */
export function needSeveralRounds({ first, next, other }: Limits, order: Int32Array): boolean {
  const rank = new Int32Array(order.length);
  order.forEach((index, position) => (rank[index] = position));
  return first.some((head, index) => {
    for (let limit = head; limit >= 0; limit = next[limit]!) if (rank[other[limit]!]! >= rank[index]!) return true;
    return false;
  });
}

function add(limits: Limits, owner: Placement, other: Placement, { isOnStart, isByFinish }: Limit): void {
  const { index } = owner.activity;
  limits.next.push(limits.first[index]!);
  limits.first[index] = limits.other.push(other.activity.index) - 1;
  limits.isOnStart.push(isOnStart);
  limits.isByFinish.push(isByFinish);
}

function limitByLinks(limits: Limits, { activities }: PlanGraph, { placed }: Board): void {
  for (const { index, dependencies } of activities) {
    const later = placed[index]!;
    for (const { kind, on } of dependencies) {
      const earlier = placed[on.index]!;
      // A start that is a fact cannot be moved by its predecessors any more.
      if (!later.isStarted) add(limits, earlier, later, kind === 'stream' ? START_BY_START : FINISH_BY_START);
      if (kind === 'stream' && earlier.finish <= later.finish) add(limits, earlier, later, FINISH_BY_FINISH);
    }
  }
}

function limitBySeats(limits: Limits, { seats }: Board): void {
  for (const { taken } of seats.values()) {
    let next: Placement | undefined;
    for (let at = taken.length - 1; at >= 0; at -= 1) {
      const placement = taken[at]!;
      if (next) add(limits, placement, next, FINISH_BY_START);
      if (!placement.isStarted) next = placement;
    }
  }
}

function limitByMeetings(limits: Limits, { units }: PlanGraph, { placed }: Board): void {
  for (const { activities } of units) {
    if (activities.length === 1) continue;
    const together = activities.map(({ index }) => placed[index]!);
    const [first, ...others] = together;
    if (together.some(({ start, isStarted }) => isStarted || start !== first!.start)) continue;
    for (const other of others) {
      add(limits, first!, other, START_BY_START);
      add(limits, other, first!, START_BY_START);
    }
  }
}
