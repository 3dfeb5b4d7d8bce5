import { err, MINUTE_MS, ok, zero, type Result } from '@muster/kernel';
import type { Board } from '../board.ts';
import { placeAll } from '../place.ts';
import { drawGraph, planGraph, type Activity, type PlanGraph, type Unit } from '../plan-graph.ts';
import type { PlanInput } from '../plan.ts';
import type { SeatBook } from '../seat-book.ts';
import { alwaysOpen, openTimetable } from '../timetable.ts';
import type { OpenedZones } from '../zone-offsets.ts';
import { networkOf, type Network } from '../optimise/network.ts';
import { neverWorks } from '../working-time.ts';
import type { TeamProblem, TeamRefusal } from './team-problem.ts';

/** An activity whose worker can be changed between two plans. Its `seatId` is the worker in hand. */
export type StaffedActivity = { -readonly [Key in keyof Activity]: Activity[Key] } & { worker: number };

/** What is the same in every plan that is tried, and is built once. Activities and units are named by their index. */
export interface StaffedBoard {
  readonly input: PlanInput;
  readonly graph: PlanGraph;
  readonly units: readonly Unit[];
  readonly network: Network;
  readonly activities: readonly StaffedActivity[];
  /** The seat of each activity; `undefined`: a reviewer outside the team. */
  readonly seatOf: readonly (string | undefined)[];
  readonly board: Board;
}

export function staffedBoard(problem: TeamProblem): Result<StaffedBoard, TeamRefusal> {
  const input = planInputOf(problem);
  const drawing = drawGraph(input.blocks, problem.links);
  if (!drawing.ok) return drawing;
  const graph = planGraph(input.blocks, drawing.value);
  const board = openBoard(problem);
  if (!board.ok) return board;
  const { units } = graph;
  const activities = units.flatMap((unit) => unit.activities) as unknown as StaffedActivity[];
  const seatOf = activities.map(({ seatId }) => seatId);
  const network = networkOf(units.length, unitLinks(units));
  if (!network.ok) throw new Error('a plan graph has no circles');
  return ok({ input, graph, units, network: network.value, activities, seatOf, board: board.value });
}

/** Times everything anew for the workers in hand, in the given order of units. */
export function timeBoard({ units, graph, board }: StaffedBoard, order: Int32Array): Result<number, TeamRefusal> {
  for (const { taken } of board.seats.values()) taken.length = 0;
  board.placed.fill(undefined);
  const ordered = Array.from(order, (unit) => units[unit]!);
  const placed = placeAll({ ...graph, units: ordered }, board);
  if (!placed.ok) return err({ ...neverWorks(placed.refusal.from), workerId: placed.refusal.seatId });
  let finishAt = graph.acceptances.length === 0 ? board.startAt : 0;
  for (const { index } of graph.acceptances) finishAt = Math.max(finishAt, board.placed[index]!.finish);
  return ok(finishAt);
}

function planInputOf({ startAt, now, deadline, blocks, links, workers, seats }: TeamProblem): PlanInput {
  const currency = workers[0]?.rate.price.currency ?? 'XXX';
  return {
    startAt,
    now,
    ...(deadline ? { deadline } : {}),
    blocks: blocks.map((block) => ({ ...block, price: zero(currency) })),
    links,
    seats: seats.map(({ id }) => ({ id, calendar: { kind: 'always' } })),
  };
}

function openBoard({ startAt, now, blocks, workers }: TeamProblem): Result<Board, TeamRefusal> {
  const facts = blocks.flatMap(({ actual }) => Object.values(actual ?? {}) as (Date | undefined)[]);
  const from = Math.min(startAt.getTime(), now.getTime(), ...facts.flatMap((fact) => (fact ? [fact.getTime()] : [])));
  const zones: OpenedZones = new Map();
  const seats = new Map<string, SeatBook>();
  for (const { id, calendar } of workers) {
    const timetable = openTimetable(calendar, from, zones);
    if (!timetable.ok) return timetable;
    seats.set(id, { seatId: id, timetable: timetable.value, taken: [] });
  }
  const outside = { seatId: undefined, timetable: alwaysOpen, taken: [] };
  return ok({ startAt: startAt.getTime(), now: now.getTime(), seats, outside, placed: [] });
}

function unitLinks(units: readonly Unit[]): { before: number; after: number; lag: number }[] {
  const unitOf = new Map(
    units.flatMap(({ activities }, unit) => activities.map((activity) => [activity, unit] as const)),
  );
  return units.flatMap(({ activities }, after) =>
    activities.flatMap(({ dependencies }) =>
      dependencies.map(({ on }) => ({ before: unitOf.get(on)!, after, lag: 0 })),
    ),
  );
}

/** Working minutes of an activity. */
export function minutesOf({ workMs }: Activity): number {
  return workMs / MINUTE_MS;
}
