import type { Money } from '@muster/kernel';
import { minutesOf, type StaffedActivity } from './staffed-board.ts';
import type { TeamProblem } from './team-problem.ts';

/** Costs are compared as whole sixtieths of a minor unit, so that a minute of an hourly rate is exact, and rounded up once at the end. */
export const PARTS_PER_MINOR = 60;

/** What an activity costs with a worker, in sixtieths of a minor unit. */
export function costParts(activity: StaffedActivity, worker: number, { workers }: TeamProblem): number {
  const { per, price } = workers[worker]!.rate;
  return Number(price.minor) * (per === 'hour' ? minutesOf(activity) : PARTS_PER_MINOR);
}

export function moneyOf(parts: number, { workers }: TeamProblem): Money {
  return { minor: BigInt(Math.ceil(parts / PARTS_PER_MINOR)), currency: workers[0]?.rate.price.currency ?? 'XXX' };
}
