import type { SearchLimits } from './project.ts';
import type { Random } from './random.ts';

/** What simulated annealing walks through: it changes one thing, values it, and can take the change back. */
export interface Walker {
  /** `false`: nothing changed. */
  change(): boolean;
  /** The less the better. */
  value(): number;
  takeBack(): void;
}
export interface Cooling {
  readonly random: Random;
  /** Worsenings accepted at the hot and at the cold end, in units of the value. */
  readonly hot: number;
  readonly cold: number;
  readonly isOver: () => boolean;
  /** Schedules of the first cycle. */
  readonly firstCycle: number;
}

/**
 * Simulated annealing (Kirkpatrick et al. 1983). Cycles of falling temperature follow each other, each twice as long as the one before,
 * so that nobody has to know how long the search may take.
 */
export function cool(walker: Walker, { random, hot, cold, isOver, firstCycle }: Cooling): void {
  let value = walker.value();
  let unchanged = 0;
  for (let length = firstCycle; !isOver(); length *= 2) {
    for (let k = 0; k < length && !isOver(); k++) {
      if (!walker.change()) {
        unchanged += 1;
        // One activity, or a chain of them, has no other order: there is nothing to walk to.
        if (unchanged > FRUITLESS_CHANGES) return;
        continue;
      }
      unchanged = 0;
      const next = walker.value();
      const temperature = hot * (cold / hot) ** (k / length);
      if (next <= value || random.next() < Math.exp((value - next) / temperature)) value = next;
      else walker.takeBack();
    }
  }
}

const FRUITLESS_CHANGES = 10_000;
const SCHEDULES_PER_LOOK = 64;

/** Counts schedules and remembers the shortest makespan; over when the limits say so or nothing shorter can exist. */
export class Tally {
  schedules = 0;
  shortest = Number.POSITIVE_INFINITY;
  isOver = false;
  readonly #limits: SearchLimits;
  readonly #lowerBound: number;

  constructor(limits: SearchLimits, lowerBound: number) {
    this.#limits = limits;
    this.#lowerBound = lowerBound;
  }

  /** Whether it is the shortest so far. */
  count(makespan: number): boolean {
    const { schedules = Number.POSITIVE_INFINITY, isOver } = this.#limits;
    this.schedules += 1;
    const isShorter = makespan < this.shortest;
    if (isShorter) this.shortest = makespan;
    this.isOver ||=
      this.shortest <= this.#lowerBound ||
      this.schedules >= schedules ||
      (this.schedules % SCHEDULES_PER_LOOK === 0 && (isOver?.() ?? false));
    return isShorter;
  }
}
