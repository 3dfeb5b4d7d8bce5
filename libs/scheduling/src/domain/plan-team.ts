import { err, MINUTE_MS, ok, sum, type Money, type Result } from '@muster/kernel';
import type { Board } from './board.ts';
import { checkPlanInput } from './check-plan-input.ts';
import { placeAll } from './place.ts';
import { KnownTeam } from './known-team.ts';
import { compareText, planGraph, type Activity, type PlanGraph } from './plan-graph.ts';
import type { Plan, PlanInput, PlannedBlock, PlanRefusal } from './plan.ts';
import type { Placement, SeatBook } from './seat-book.ts';
import { slackOf } from './slack.ts';
import { alwaysOpen } from './timetable.ts';
import { neverWorks } from './working-time.ts';

/**
 * Times every block of a team on the clocks of its seats, reviews included. A function of its input alone: no clock, no chance,
 * and the order of the input's lists does not matter.
 */
export function planTeam(input: PlanInput): Result<Plan, PlanRefusal> {
  return planFrom(new KnownTeam(), input);
}

/** The plan that `planTeam` makes, sooner: what did not change since the plan before is not worked out again. */
export function planAgain(previous: Plan, input: PlanInput): Result<Plan, PlanRefusal> {
  return planFrom(teams.get(previous) ?? new KnownTeam(), input);
}

/** A plan that somebody holds keeps what is known of its team; one that was stored and read again has nothing to keep. */
const teams = new WeakMap<Plan, KnownTeam>();

function planFrom(team: KnownTeam, input: PlanInput): Result<Plan, PlanRefusal> {
  const checked = checkPlanInput(input);
  if (!checked.ok) return checked;
  const drawing = team.drawingOf(input);
  if (!drawing.ok) return drawing;
  const board = openBoard(team, input);
  if (!board.ok) return board;
  const graph = planGraph(input.blocks, drawing.value);
  const placed = placeAll(graph, board.value);
  if (!placed.ok) {
    const { seatId, from } = placed.refusal;
    return err({ ...neverWorks(from), seatId });
  }
  const plan = present(input, graph, board.value);
  teams.set(plan, team);
  return ok(plan);
}

function openBoard(team: KnownTeam, input: PlanInput): Result<Board, PlanRefusal> {
  const timetables = team.timetablesOf(input.seats, firstInstant(input));
  if (!timetables.ok) return timetables;
  const seats = new Map<string, SeatBook>();
  for (const [seatId, timetable] of timetables.value) seats.set(seatId, { seatId, timetable, taken: [] });
  return ok({
    startAt: input.startAt.getTime(),
    now: input.now.getTime(),
    seats,
    outside: { seatId: undefined, timetable: alwaysOpen, taken: [] },
    placed: [],
  });
}

/** Timetables begin with the oldest fact. */
function firstInstant({ startAt, now, blocks }: PlanInput): number {
  let first = Math.min(startAt.getTime(), now.getTime());
  const look = (fact: Date | undefined): void => {
    if (fact) first = Math.min(first, fact.getTime());
  };
  for (const { actual } of blocks) {
    if (!actual) continue;
    look(actual.startedAt);
    look(actual.finishedAt);
    look(actual.reviewStartedAt);
    look(actual.acceptedAt);
  }
  return first;
}

/** The board as a plan that others can read. */
export function present(input: PlanInput, graph: PlanGraph, board: Board): Plan {
  const ends = graph.acceptances.map(({ index }) => board.placed[index]!);
  const finishAt = ends.reduce((latest, { finish }) => Math.max(latest, finish), ends[0]?.finish ?? board.startAt);
  const slack = slackOf(graph, board, finishAt);
  const blocks = [...graph.acceptances]
    .sort(
      (left, right) => workStart(left, board) - workStart(right, board) || compareText(left.block.id, right.block.id),
    )
    .map((activity) => presentBlock(activity, slack, board));
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

/** When the work begins of which this is the acceptance. */
function workStart({ index, role, dependencies }: Activity, { placed }: Board): number {
  return placed[role === 'review' ? dependencies[0]!.on.index : index]!.start;
}

function presentBlock(acceptance: Activity, slack: Float64Array, board: Board): PlannedBlock {
  const review = acceptance.role === 'review' ? acceptance : undefined;
  const activity = review ? review.dependencies[0]!.on : acceptance;
  const work = board.placed[activity.index]!;
  const end = board.placed[acceptance.index]!;
  const slackMinutes = Math.floor(Math.min(slack[activity.index]!, slack[acceptance.index]!) / MINUTE_MS);
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
