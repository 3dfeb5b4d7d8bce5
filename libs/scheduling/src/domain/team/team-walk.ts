import { HOUR_MS } from '@muster/kernel';
import { ActivityOrder } from '../optimise/activity-order.ts';
import type { Walker } from '../optimise/cooling.ts';
import type { Random } from '../optimise/random.ts';
import { holdersOf } from './able-workers.ts';
import { timeBoard, type StaffedBoard } from './staffed-board.ts';
import { costParts, PARTS_PER_MINOR } from './team-cost.ts';
import type { TeamObjective, TeamProblem } from './team-problem.ts';

/** What a plan that was tried comes to. */
export interface Tried {
  readonly finishAt: number;
  readonly costParts: number;
  /** By how much the latest block, or the whole plan, misses its date. */
  readonly lateMs: number;
  /** The block that is late, when it is one. */
  readonly lateBlock: string | undefined;
  readonly overParts: number;
  /** Blocks that somebody would have to review whom they made themselves. */
  readonly selfReviews: readonly string[];
  /** `false`: somebody's calendar has no more time. */
  readonly isPlaced: boolean;
}

export interface TeamWalkMeans {
  readonly able: ReadonlyMap<string, readonly number[]>;
  readonly random: Random;
  readonly onTried: (tried: Tried, walk: TeamWalk) => void;
}

interface SeatState {
  readonly id: string;
  readonly able: readonly number[];
  readonly holders: number[];
  readonly activities: readonly number[];
  readonly isFixed: boolean;
}

/** A value no real plan reaches; what is not allowed costs so much per hour, hundred minor units or block. */
const FORBIDDEN = 1e7;
/** No lateness and no price is worth a review by the maker. */
const SELF_REVIEW = 1e4;
const NEVER = 1e15;
const NOTHING = (): void => undefined;

/** The neighbours of a plan: another order of the blocks, another holder of a seat, another of its holders for a block. */
export class TeamWalk implements Walker {
  readonly problem: TeamProblem;
  readonly staffed: StaffedBoard;
  objective: TeamObjective = { kind: 'makespan' };
  readonly order: ActivityOrder;
  readonly seats: readonly SeatState[];
  readonly #means: TeamWalkMeans;
  readonly #open: readonly SeatState[];
  readonly #pairs: readonly { blockId: string; work: number; review: number }[];
  #undo: () => void = NOTHING;

  constructor(problem: TeamProblem, staffed: StaffedBoard, means: TeamWalkMeans) {
    this.problem = problem;
    this.staffed = staffed;
    this.#means = means;
    this.order = new ActivityOrder(staffed.network);
    // The order of the graph, longest remaining path first, is where the search begins.
    staffed.units.forEach((_, unit) => this.order.move(unit, unit));
    this.#pairs = pairsOf(staffed);
    this.seats = problem.seats.map((seat): SeatState => {
      const able = means.able.get(seat.id)!;
      const activities = staffed.seatOf.flatMap((id, index) => (id === seat.id ? [index] : []));
      const isFixed = able.length === holdersOf(seat);
      const state = { id: seat.id, able, activities, isFixed, holders: able.slice(0, holdersOf(seat)) };
      activities.forEach((activity, k) => this.#give(activity, state.holders[k % state.holders.length]!));
      return state;
    });
    this.#open = this.seats.filter(
      ({ isFixed, holders, activities }) => activities.length > 0 && (!isFixed || holders.length > 1),
    );
  }

  change(): boolean {
    const { random } = this.#means;
    this.#undo = NOTHING;
    if (this.#open.length > 0 && random.next() < 0.5) this.#changeHands(this.#open[random.below(this.#open.length)]!);
    else this.#changeOrder();
    return this.#undo !== NOTHING;
  }

  takeBack(): void {
    this.#undo();
  }

  value(): number {
    const tried = this.#try();
    this.#means.onTried(tried, this);
    if (!tried.isPlaced) return NEVER;
    const missed = tried.lateMs / HOUR_MS + tried.overParts / (100 * PARTS_PER_MINOR);
    const forbidden = missed + SELF_REVIEW * tried.selfReviews.length;
    return FORBIDDEN * forbidden + this.worthOf(tried);
  }

  /** Makes this the plan in hand, exactly as it was when it was copied. */
  restore({ order, workers, holders }: TeamState): void {
    order.forEach((unit, place) => this.order.move(unit, place));
    workers.forEach((worker, activity) => this.#give(activity, worker));
    this.seats.forEach((seat, s) => seat.holders.splice(0, seat.holders.length, ...holders[s]!));
  }

  copy(): TeamState {
    return {
      order: this.order.order.slice(),
      workers: Int32Array.from(this.staffed.activities, ({ worker }) => worker ?? -1),
      holders: this.seats.map(({ holders }) => [...holders]),
    };
  }

  /** Of two alike the cheaper, or the earlier, one is the better one: the small weights turn no real difference. */
  worthOf({ finishAt, costParts: parts }: Tried): number {
    const hours = (finishAt - this.staffed.board.startAt) / HOUR_MS;
    const minor = parts / PARTS_PER_MINOR;
    if (this.objective.kind === 'makespan') return hours + minor * 1e-8;
    if (this.objective.kind === 'cost') return minor / 100 + hours * 1e-6;
    return (minor + this.objective.hourMinor * hours) / 100;
  }

  priceParts(): number {
    const { activities, seatOf } = this.staffed;
    return activities.reduce(
      (sum, one, a) => (seatOf[a] === undefined ? sum : sum + costParts(one, one.worker, this.problem)),
      0,
    );
  }

  #changeOrder(): void {
    const { random } = this.#means;
    const unit = random.below(this.staffed.units.length);
    const place = this.order.placeOf(unit);
    const to = this.order.anyPlaceFor(unit, random);
    if (to === place) return;
    this.order.move(unit, to);
    this.#undo = () => this.order.move(unit, place);
  }

  #changeHands(seat: SeatState): void {
    const { random } = this.#means;
    const before = seat.activities.map((activity) => this.staffed.activities[activity]!.worker);
    const holders = [...seat.holders];
    if (holders.length > 1 && (seat.isFixed || random.next() < 0.5)) {
      this.#give(seat.activities[random.below(seat.activities.length)]!, holders[random.below(holders.length)]!);
    } else {
      const k = random.below(holders.length);
      const next = seat.able[random.below(seat.able.length)]!;
      if (seat.holders.includes(next)) return;
      seat.holders[k] = next;
      seat.activities.forEach((activity, a) => before[a] === holders[k] && this.#give(activity, next));
    }
    this.#undo = () => {
      seat.holders.splice(0, holders.length, ...holders);
      seat.activities.forEach((activity, a) => this.#give(activity, before[a]!));
    };
  }

  #give(activity: number, worker: number): void {
    const one = this.staffed.activities[activity]!;
    if (this.staffed.seatOf[activity] === undefined) return;
    one.worker = worker;
    one.seatId = this.problem.workers[worker]!.id;
  }

  #try(): Tried {
    const timed = timeBoard(this.staffed, this.order.order);
    const { problem, staffed } = this;
    const costs = this.priceParts();
    const overParts = problem.budget ? Math.max(0, costs - Number(problem.budget.minor) * PARTS_PER_MINOR) : 0;
    const selfReviews = this.#pairs.flatMap(({ blockId, work, review }) =>
      staffed.activities[work]!.worker === staffed.activities[review]!.worker ? [blockId] : [],
    );
    const base = { costParts: costs, overParts, selfReviews };
    if (!timed.ok) return { ...base, finishAt: NEVER, lateMs: 0, lateBlock: undefined, isPlaced: false };
    return { ...base, finishAt: timed.value, ...this.#lateness(timed.value), isPlaced: true };
  }

  #lateness(finishAt: number): { lateMs: number; lateBlock: string | undefined } {
    const { deadline, blocks } = this.problem;
    let lateMs = deadline ? Math.max(0, finishAt - deadline.getTime()) : 0;
    let lateBlock: string | undefined;
    for (const [place, { id, dueAt }] of blocks.entries()) {
      if (!dueAt) continue;
      const { graph, board } = this.staffed;
      const late = board.placed[graph.acceptances[place]!.index]!.finish - dueAt.getTime();
      if (late <= lateMs) continue;
      lateMs = late;
      lateBlock = id;
    }
    return { lateMs, lateBlock };
  }
}

export interface TeamState {
  readonly order: Int32Array;
  readonly workers: Int32Array;
  readonly holders: readonly (readonly number[])[];
}

/** Blocks with a seat for the making and a seat for the review: never the same hands. */
function pairsOf({ activities, seatOf }: StaffedBoard): { blockId: string; work: number; review: number }[] {
  return activities.flatMap(({ role, seatId, dependencies, block }, review) => {
    if (role !== 'review' || seatId === undefined || block.actual?.acceptedAt) return [];
    const work = activities.indexOf(dependencies[0]!.on as (typeof activities)[number]);
    return seatOf[work] === undefined ? [] : [{ blockId: block.id, work, review }];
  });
}
