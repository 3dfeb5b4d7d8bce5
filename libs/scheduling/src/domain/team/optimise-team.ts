import { err, ok, type Result } from '@muster/kernel';
import { checkPlanInput } from '../check-plan-input.ts';
import { cool } from '../optimise/cooling.ts';
import { Random } from '../optimise/random.ts';
import { present } from '../plan-team.ts';
import { ableWorkers, addWorker } from './able-workers.ts';
import { staffedBoard, timeBoard, type StaffedBoard } from './staffed-board.ts';
import { moneyOf, PARTS_PER_MINOR } from './team-cost.ts';
import type { TeamPlan, TeamProblem, TeamRefusal, TeamSearchOptions } from './team-problem.ts';
import { TeamWalk, type TeamState, type Tried } from './team-walk.ts';

/** Plans of the first cycle of cooling; enough for a team of a dozen blocks. */
const FIRST_CYCLE = 1_500;
const DEFAULT_PLANS = 3_000;
/** Temperatures as parts of what the first plan is worth. */
const HOT = 0.03;
const COLD = 0.000_3;

/**
 * Staffs the seats of a team and orders its work: simulated annealing on both at once, where every plan tried is timed by the rules of
 * `planTeam`, calendars, reviews, streams and collaboration included. A first plan is there at once, better ones follow.
 */
export function optimiseTeam(problem: TeamProblem, options: TeamSearchOptions): Result<TeamPlan, TeamRefusal> {
  const search = openTeamSearch(problem, options);
  if (!search.ok) return search;
  search.value.run(options.objective);
  const { best } = search.value;
  return best ? ok(search.value.presentPlan(best.state)) : err(search.value.whyNothingFits());
}

export interface Kept {
  readonly tried: Tried;
  readonly state: TeamState;
}

export function openTeamSearch(problem: TeamProblem, options: TeamSearchOptions): Result<TeamSearch, TeamRefusal> {
  const checked = checkTeam(problem);
  if (!checked.ok) return checked;
  const able = ableWorkers(problem);
  if (!able.ok) return able;
  const staffed = staffedBoard(problem);
  return staffed.ok ? ok(new TeamSearch(problem, staffed.value, { options, able: able.value })) : staffed;
}

function checkTeam(problem: TeamProblem): Result<void, TeamRefusal> {
  const { workers, seats, blocks, startAt, now, links, budget } = problem;
  if (new Set(workers.map(({ id }) => id)).size < workers.length) throw new Error('two workers share an id');
  const currencies = [
    ...new Set([...workers.map(({ rate }) => rate.price.currency), ...(budget ? [budget.currency] : [])]),
  ];
  if (currencies.length > 1) return err({ kind: 'CurrencyMixed', currencies: currencies.sort() });
  const price = { minor: 0n, currency: 'XXX' };
  const checked = checkPlanInput({
    startAt,
    now,
    links,
    blocks: blocks.map((block) => ({ ...block, price })),
    seats: seats.map(({ id }) => ({ id, calendar: { kind: 'always' } })),
  });
  if (checked.ok) return checked;
  if (checked.refusal.kind !== 'UnknownSeat') throw new Error(`unexpected ${checked.refusal.kind}`);
  return err(checked.refusal);
}

/** Keeps the best of each kind that a walk came across, so that a refusal can say what would have helped. */
export class TeamSearch {
  best: Kept | undefined;
  /** Every plan that could be kept to and that no other one beat in both time and cost. */
  front: Kept[] = [];
  readonly #problem: TeamProblem;
  readonly #staffed: StaffedBoard;
  readonly #options: TeamSearchOptions;
  readonly #walk: TeamWalk;
  readonly #random: Random;
  readonly #misses: Tried[] = [];
  #plans = 0;
  #bestValue = Number.POSITIVE_INFINITY;
  #lastWorth = 0;

  constructor(
    problem: TeamProblem,
    staffed: StaffedBoard,
    means: { options: TeamSearchOptions; able: ReadonlyMap<string, readonly number[]> },
  ) {
    this.#problem = problem;
    this.#staffed = staffed;
    this.#options = means.options;
    this.#random = new Random(means.options.seed);
    this.#walk = new TeamWalk(problem, staffed, {
      able: means.able,
      random: this.#random,
      onTried: (tried, walk) => this.#note(tried, walk),
    });
  }

  /** With `plans` of its own, for one objective of several. */
  run(objective: TeamSearchOptions['objective'], plans = this.#options.plans ?? DEFAULT_PLANS): void {
    this.#walk.objective = objective;
    this.best = undefined;
    this.#bestValue = Number.POSITIVE_INFINITY;
    const last = this.#plans + plans;
    const isOver = (): boolean => this.#plans >= last || (this.#options.isOver?.() ?? false);
    this.#walk.value();
    const scale = Math.max(1, this.#lastWorth);
    const [hot, cold] = [scale * HOT, scale * COLD];
    cool(this.#walk, { random: this.#random, hot, cold, isOver, firstCycle: FIRST_CYCLE });
    const found = this.best as Kept | undefined;
    if (found) this.#walk.restore(found.state);
  }

  presentPlan(state: TeamState): TeamPlan {
    this.#walk.restore(state);
    const timed = timeBoard(this.#staffed, this.#walk.order.order);
    if (!timed.ok) throw new Error('a plan that was kept has its times');
    const { input, graph, board, activities, seatOf } = this.#staffed;
    const { workers } = this.#problem;
    const parts = this.#walk.priceParts();
    const cost = moneyOf(parts, this.#problem);
    const plan = { ...present(input, graph, board), cost };
    const acceptances = new Map(graph.acceptances.map((activity) => [activity.block.id, activity]));
    const hands = activities.flatMap((one, a) => {
      if (one.role === 'review') return [];
      const review = acceptances.get(one.block.id)!;
      const index = activities.findIndex((other) => other === review);
      const hasReviewer = review !== one && seatOf[index] !== undefined;
      const workerId = workers[activities[a]!.worker]!.id;
      return [{ blockId: one.block.id, workerId, ...(hasReviewer ? { reviewerId: review.seatId! } : {}) }];
    });
    return {
      holders: this.#walk.seats
        .map(({ id, holders }) => ({ seatId: id, workerIds: holders.map((worker) => workers[worker]!.id) }))
        .sort((left, right) => (left.seatId < right.seatId ? -1 : 1)),
      doneBy: hands.sort((left, right) => (left.blockId < right.blockId ? -1 : 1)),
      plan,
      finishAt: plan.finishAt,
      cost,
    };
  }

  /** Only asked when no plan could be kept to. */
  whyNothingFits(): TeamRefusal {
    const placed = this.#misses.filter(({ isPlaced }) => isPlaced);
    const honest = placed.filter(({ selfReviews }) => selfReviews.length === 0);
    if (placed.length === 0) return this.#neverWorks();
    if (honest.length === 0) return this.#nobodyReviews(placed[0]!);
    const soonest = least(honest, ({ lateMs }) => lateMs);
    const cheapest = least(honest, ({ overParts }) => overParts);
    const later = { kind: 'move-deadline', byMs: soonest.lateMs } as const;
    if (cheapest.overParts > 0 && soonest.lateMs === 0) return this.#overBudget(cheapest);
    if (soonest.lateMs > 0 && cheapest.overParts === 0) return this.#tooLate(soonest);
    if (soonest.lateMs > 0) return soonest.overParts > 0 ? this.#overBudget(cheapest) : this.#tooLate(soonest);
    const inBudget = least(
      honest.filter(({ overParts }) => overParts === 0),
      ({ lateMs }) => lateMs,
    );
    const inTime = least(
      honest.filter(({ lateMs }) => lateMs === 0),
      ({ overParts }) => overParts,
    );
    return {
      kind: 'DeadlineAndBudgetClash',
      changes: [
        { ...later, byMs: inBudget.lateMs },
        { kind: 'raise-budget', by: moneyOf(inTime.overParts, this.#problem) },
      ],
    };
  }

  #note(tried: Tried, walk: TeamWalk): void {
    this.#plans += 1;
    const value = walk.worthOf(tried);
    this.#lastWorth = value;
    const isKept = tried.isPlaced && tried.lateMs === 0 && tried.overParts === 0 && tried.selfReviews.length === 0;
    if (!isKept) return this.#noteMiss(tried);
    const isBeaten = this.front.some(({ tried: other }) => isNoWorse(other, tried));
    if (value >= this.#bestValue && isBeaten) return;
    const kept = { tried, state: walk.copy() };
    if (!isBeaten) this.front = [...this.front.filter(({ tried: other }) => !isNoWorse(tried, other)), kept];
    if (value >= this.#bestValue) return;
    this.#bestValue = value;
    this.best = kept;
    const finishAt = new Date(tried.finishAt);
    this.#options.onProgress?.({ plans: this.#plans, finishAt, cost: moneyOf(tried.costParts, this.#problem) });
  }

  /** Those that no other one beats in lateness, cost and honesty are enough to know what would help. */
  #noteMiss(tried: Tried): void {
    if (this.#misses.some((other) => missesLess(other, tried))) return;
    const rest = this.#misses.filter((other) => !missesLess(tried, other));
    this.#misses.splice(0, this.#misses.length, ...rest, tried);
  }

  #neverWorks(): TeamRefusal {
    const timed = timeBoard(this.#staffed, this.#walk.order.order);
    if (!timed.ok) return timed.refusal;
    throw new Error('a plan that has its times could not be placed');
  }

  #nobodyReviews({ selfReviews }: Tried): TeamRefusal {
    const blockId = selfReviews[0]!;
    const { reviewSeatId } = this.#problem.blocks.find(({ id }) => id === blockId)!;
    const seat = this.#problem.seats.find(({ id }) => id === reviewSeatId)!;
    return { kind: 'NobodyLeftToReview', blockId, seatId: seat.id, change: addWorker(seat, [], 1) };
  }

  #tooLate({ lateMs, lateBlock, finishAt }: Tried): TeamRefusal {
    const change = { kind: 'move-deadline', byMs: lateMs } as const;
    if (lateBlock !== undefined) return { kind: 'BlockDueTooEarly', blockId: lateBlock, change };
    return { kind: 'DeadlineTooEarly', finishAt: new Date(finishAt), change };
  }

  #overBudget({ overParts, costParts }: Tried): TeamRefusal {
    const change = { kind: 'raise-budget', by: moneyOf(overParts, this.#problem) } as const;
    return { kind: 'BudgetTooSmall', cost: moneyOf(costParts, this.#problem), change };
  }
}

function isNoWorse(left: Tried, right: Tried): boolean {
  return left.finishAt <= right.finishAt && ceilMinor(left) <= ceilMinor(right);
}

function ceilMinor({ costParts }: Tried): number {
  return Math.ceil(costParts / PARTS_PER_MINOR);
}

function missesLess(left: Tried, right: Tried): boolean {
  if (left.isPlaced !== right.isPlaced) return left.isPlaced;
  if (left.selfReviews.length !== right.selfReviews.length) return left.selfReviews.length < right.selfReviews.length;
  return left.lateMs <= right.lateMs && left.overParts <= right.overParts;
}

function least(tried: readonly Tried[], by: (one: Tried) => number): Tried {
  return tried.reduce((best, one) => (by(one) < by(best) ? one : best));
}
