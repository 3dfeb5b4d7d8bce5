import { err, MINUTE_MS, ok, sum, type Money, type Result } from '@muster/kernel';
import type { Board } from './board.ts';
import { checkPlanInput } from './check-plan-input.ts';
import { placeAll } from './place.ts';
import { compareText, planGraph, type Activity, type PlanGraph } from './plan-graph.ts';
import type { Plan, PlanInput, PlannedBlock, PlanRefusal } from './plan.ts';
import type { Placement, SeatBook } from './seat-book.ts';
import { slackOf } from './slack.ts';
import { alwaysOpen, openTimetable } from './timetable.ts';
import type { OpenedZones } from './zone-offsets.ts';
import { neverWorks } from './working-time.ts';

/**
 * Times every block of a team on the clocks of its seats, reviews included. A function of its input alone: no clock, no chance,
 * and the order of the input's lists does not matter.
 */
export function planTeam(input: PlanInput): Result<Plan, PlanRefusal> {
  const checked = checkPlanInput(input);
  if (!checked.ok) return checked;
  const graph = planGraph(input.blocks, input.links);
  if (!graph.ok) return graph;
  const board = openBoard(input);
  if (!board.ok) return board;
  const placed = placeAll(graph.value, board.value);
  if (!placed.ok) {
    const { seatId, from } = placed.refusal;
    return err({ ...neverWorks(from), seatId });
  }
  return ok(present(input, graph.value, board.value));
}

function openBoard(input: PlanInput): Result<Board, PlanRefusal> {
  const from = firstInstant(input);
  const zones: OpenedZones = new Map();
  const seats = new Map<string, SeatBook>();
  for (const { id, calendar } of [...input.seats].sort((left, right) => compareText(left.id, right.id))) {
    const timetable = openTimetable(calendar, from, zones);
    if (!timetable.ok) return timetable;
    seats.set(id, { seatId: id, timetable: timetable.value, taken: [] });
  }
  return ok({
    startAt: input.startAt.getTime(),
    now: input.now.getTime(),
    seats,
    outside: { seatId: undefined, timetable: alwaysOpen, taken: [] },
    placed: new Map(),
  });
}

/** Timetables begin with the oldest fact. */
function firstInstant({ startAt, now, blocks }: PlanInput): number {
  let first = Math.min(startAt.getTime(), now.getTime());
  for (const { actual } of blocks) {
    for (const fact of [actual?.startedAt, actual?.finishedAt, actual?.reviewStartedAt, actual?.acceptedAt]) {
      if (fact) first = Math.min(first, fact.getTime());
    }
  }
  return first;
}

/** The board as a plan that others can read. */
export function present(input: PlanInput, graph: PlanGraph, board: Board): Plan {
  const ends = [...graph.acceptance.values()].map((activity) => board.placed.get(activity)!);
  const finishAt = ends.reduce((latest, { finish }) => Math.max(latest, finish), ends[0]?.finish ?? board.startAt);
  const slack = slackOf(graph, board, finishAt);
  const blocks = [...graph.acceptance.values()]
    .map((activity) => presentBlock(activity, slack, board))
    .sort((left, right) => +left.plannedStart - +right.plannedStart || compareText(left.blockId, right.blockId));
  const lateByMs = input.deadline ? Math.max(0, finishAt - input.deadline.getTime()) : 0;
  return {
    blocks,
    finishAt: new Date(finishAt),
    criticalPath: criticalPath(ends, finishAt, blocks),
    cost: costOf(input),
    isLate: lateByMs > 0,
    lateByMs,
  };
}

function presentBlock(acceptance: Activity, slack: ReadonlyMap<Activity, number>, board: Board): PlannedBlock {
  const review = acceptance.role === 'review' ? acceptance : undefined;
  const activity = review ? review.dependencies[0]!.on : acceptance;
  const work = board.placed.get(activity)!;
  const end = board.placed.get(acceptance)!;
  const slackMinutes = Math.floor(Math.min(slack.get(activity)!, slack.get(acceptance)!) / MINUTE_MS);
  return {
    blockId: activity.block.id,
    seatId: activity.block.seatId,
    plannedStart: new Date(work.start),
    plannedFinish: new Date(work.finish),
    ...(review ? { reviewStart: new Date(end.start) } : {}),
    acceptedAt: new Date(end.finish),
    slackMinutes,
    isCritical: slackMinutes === 0,
    waitsFor: work.waitsFor,
  };
}

/**
 * Follows what drove each start, from the last acceptance backwards. Over a closed night the driver may have slack, an agent that
 * finishes long before its successor's morning: such blocks are left out.
 */
function criticalPath(ends: readonly Placement[], finishAt: number, blocks: readonly PlannedBlock[]): string[] {
  const critical = new Set(blocks.filter(({ isCritical }) => isCritical).map(({ blockId }) => blockId));
  const path = new Set<string>();
  const last = ends
    .filter(({ finish }) => finish === finishAt)
    .sort((left, right) => compareText(left.activity.block.id, right.activity.block.id))[0];
  for (let one = last; one; one = one.driver) {
    if (critical.has(one.activity.block.id)) path.add(one.activity.block.id);
  }
  return [...path].reverse();
}

function costOf({ blocks }: PlanInput): Money {
  return sum(
    blocks.map(({ price }) => price),
    blocks[0]?.price.currency ?? 'XXX',
  );
}
