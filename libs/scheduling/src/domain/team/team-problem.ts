import type { CycleFound, Money } from '@muster/kernel';
import type { Plan, PlanBlock, PlanLink } from '../plan.ts';
import type { CalendarNeverWorks, UnknownTimeZone, WorkCalendar } from '../work-calendar.ts';

/** A team to be staffed and timed: who takes which seat, and who does what when. All money is in one currency. */
export interface TeamProblem {
  readonly startAt: Date;
  /** Work that has not started is planned at or after this instant. */
  readonly now: Date;
  readonly deadline?: Date;
  readonly budget?: Money;
  readonly blocks: readonly TeamBlock[];
  readonly links: readonly PlanLink[];
  readonly seats: readonly TeamSeat[];
  /** Who can be asked. */
  readonly workers: readonly TeamWorker[];
}
export interface TeamBlock extends Omit<PlanBlock, 'price'> {
  /** Accepted no later than this. */
  readonly dueAt?: Date;
}
export interface TeamSeat {
  readonly id: string;
  /** All of them, in one person. */
  readonly needs: readonly SkillLevel[];
  /** How many share the seat; each of its blocks is done by one of them. 1 when absent. */
  readonly holders?: number;
  /** Who holds it already, in which case nobody else is asked. Their skills are not questioned. */
  readonly heldBy?: readonly string[];
}
export interface SkillLevel {
  readonly skill: string;
  readonly level: number;
}
export interface TeamWorker {
  readonly id: string;
  readonly skills: readonly SkillLevel[];
  readonly calendar: WorkCalendar;
  /** By the hour of work, reviews included, or for each block made or reviewed. */
  readonly rate: { readonly per: 'hour' | 'block'; readonly price: Money };
}

/**
 * - `makespan`: the earliest end; of two that end alike the cheaper one.
 * - `cost`: the cheapest; of two that cost alike the one that ends earlier.
 * - `weighted`: what an hour until the end is worth, in minor units, is added to the cost.
 */
export type TeamObjective =
  { readonly kind: 'makespan' } | { readonly kind: 'cost' } | { readonly kind: 'weighted'; readonly hourMinor: number };

export interface TeamSearchOptions {
  readonly seed: number;
  readonly objective: TeamObjective;
  /** So many plans are tried: equal numbers give equal results. */
  readonly plans?: number;
  /** Asked after every plan. The search knows no clock: time only decides where the same sequence stops. */
  readonly isOver?: () => boolean;
  /** Told the first plan that can be kept to, and each better one. */
  readonly onProgress?: (progress: TeamProgress) => void;
}
export interface TeamProgress {
  readonly plans: number;
  readonly finishAt: Date;
  readonly cost: Money;
}

export interface TeamPlan {
  /** Per seat, in order of the seats' ids. */
  readonly holders: readonly SeatHolders[];
  /** Who does which block, and who reviews it. */
  readonly doneBy: readonly BlockHands[];
  /** Its `waitsFor` names workers where a plan of seats names seats: a worker may hold several. */
  readonly plan: Plan;
  readonly finishAt: Date;
  readonly cost: Money;
}
export interface SeatHolders {
  readonly seatId: string;
  readonly workerIds: readonly string[];
}
export interface BlockHands {
  readonly blockId: string;
  readonly workerId: string;
  readonly reviewerId?: string;
}

/**
 * With the smallest change that would help. Refusals for deadline, budget and review come out of a search: they say the best that it
 * found, which a longer one may beat.
 */
export type TeamRefusal =
  | CycleFound
  | UnknownTimeZone
  | { readonly kind: 'UnknownSeat'; readonly blockId: string; readonly seatId: string }
  | { readonly kind: 'UnknownWorker'; readonly seatId: string; readonly workerId: string }
  | { readonly kind: 'CurrencyMixed'; readonly currencies: readonly string[] }
  | (CalendarNeverWorks & { readonly workerId: string })
  | { readonly kind: 'NobodyFitsSeat'; readonly seatId: string; readonly change: AddWorker }
  | {
      readonly kind: 'NobodyLeftToReview';
      readonly blockId: string;
      readonly seatId: string;
      readonly change: AddWorker;
    }
  | { readonly kind: 'DeadlineTooEarly'; readonly finishAt: Date; readonly change: MoveDeadline }
  | { readonly kind: 'BlockDueTooEarly'; readonly blockId: string; readonly change: MoveDeadline }
  | { readonly kind: 'BudgetTooSmall'; readonly cost: Money; readonly change: RaiseBudget }
  /** Each of the two could be kept alone; one of the two changes is enough. */
  | {
      readonly kind: 'DeadlineAndBudgetClash';
      readonly changes: readonly [MoveDeadline, RaiseBudget];
    };
export interface AddWorker {
  readonly kind: 'add-worker';
  /** What the nearest of those asked lacks is named in `missing`; the whole need is `skills`. */
  readonly skills: readonly SkillLevel[];
  readonly missing: readonly SkillLevel[];
  readonly count: number;
}
export interface MoveDeadline {
  readonly kind: 'move-deadline';
  readonly byMs: number;
}
export interface RaiseBudget {
  readonly kind: 'raise-budget';
  readonly by: Money;
}
