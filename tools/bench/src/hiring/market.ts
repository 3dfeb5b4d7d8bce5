import { hiringRules } from '@muster/teams';
import type { Chance } from '../faults/random.ts';

/** Somebody of a pool on call. */
export interface OnCall {
  readonly id: string;
  /** Chance that the work is accepted at first sight. */
  readonly quality: number;
  readonly priceMinor: bigint;
}

/** How the people of one market answer; see the README for where the numbers come from. */
export interface Habits {
  readonly medianMinutes: number;
  readonly sigma: number;
  readonly willing: number;
}

export const PUBLISHED: Habits = hiringRules.USUAL_HABIT;

/** An answer as it will come: after so many minutes, yes or no. */
export interface Answer {
  readonly afterMinutes: number;
  readonly isYes: boolean;
}

export function answerOf({ medianMinutes, sigma, willing }: Habits, chance: Chance): Answer {
  return { afterMinutes: medianMinutes * Math.exp(sigma * normal(chance)), isYes: chance.next() < willing };
}

/** Skilled people of different price and quality, or, for looking at the draw itself, all alike. */
export function pool(size: number, chance: Chance, { isAlike = false, name = 'w' } = {}): OnCall[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `${name}${index}`,
    quality: isAlike ? 0.8 : 0.6 + 0.35 * chance.next(),
    priceMinor: isAlike ? 40_000n : BigInt(chance.between(30_000, 60_000)),
  }));
}

/** Box and Muller. */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}
