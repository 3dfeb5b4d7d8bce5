import { ActivityOrder } from './activity-order.ts';
import { cool, Tally, type Walker } from './cooling.ts';
import type { Crew } from './crew.ts';
import type { Network } from './network.ts';
import type { SearchLimits } from './project.ts';
import { Random } from './random.ts';

export interface CrewSchedule {
  readonly makespan: number;
  readonly starts: Int32Array;
  readonly workers: Int32Array;
}
export interface CrewSearch extends SearchLimits {
  readonly durations: Int32Array;
  readonly lowerBound: number;
  readonly onShorter: (found: CrewSchedule, schedules: number) => void;
}

const FIRST_CYCLE = 250_000;
/** Temperatures as parts of the first makespan. */
const HOT = 0.002;
const COLD = 0.000_15;
/** What is gained by an earlier average finish is worth at most so much of a period. */
const EARLINESS = 0.5;
const FREE = -1;

/**
 * Simulated annealing on an order of the activities and, for some of them, a fixed worker. Each activity starts as early as its
 * predecessors and its worker allow; who is not fixed is the one who can start first, of equals the one who can do the least else.
 * @returns how many schedules were made
 */
export function searchCrew(network: Network, crew: Crew, search: CrewSearch): number {
  const tally = new Tally(search, search.lowerBound);
  const random = new Random(search.seed);
  const walker = new CrewWalker(network, crew, { search, tally, random });
  const scale = walker.value();
  cool(walker, { random, hot: HOT * scale, cold: COLD * scale, isOver: () => tally.isOver, firstCycle: FIRST_CYCLE });
  return tally.schedules;
}

class CrewWalker implements Walker {
  readonly #network: Network;
  readonly #crew: Crew;
  readonly #search: CrewSearch;
  readonly #tally: Tally;
  readonly #random: Random;
  readonly #order: ActivityOrder;
  readonly #fixed: Int32Array;
  readonly #finish: Int32Array;
  readonly #workers: Int32Array;
  readonly #freeAt: Int32Array;
  #changed = { activity: 0, place: 0, fixed: FREE };

  constructor(network: Network, crew: Crew, means: { search: CrewSearch; tally: Tally; random: Random }) {
    this.#network = network;
    this.#crew = crew;
    this.#search = means.search;
    this.#tally = means.tally;
    this.#random = means.random;
    this.#order = new ActivityOrder(network);
    this.#fixed = new Int32Array(network.size).fill(FREE);
    this.#finish = new Int32Array(network.size);
    this.#workers = new Int32Array(network.size);
    this.#freeAt = new Int32Array(crew.size);
  }

  change(): boolean {
    const activity = this.#random.below(this.#network.size);
    const place = this.#order.placeOf(activity);
    const fixed = this.#fixed[activity]!;
    this.#changed = { activity, place, fixed };
    if (this.#random.next() < 0.5) this.#refix(activity);
    else this.#order.move(activity, this.#order.anyPlaceFor(activity, this.#random));
    return this.#order.placeOf(activity) !== place || this.#fixed[activity] !== fixed;
  }

  takeBack(): void {
    const { activity, place, fixed } = this.#changed;
    this.#fixed[activity] = fixed;
    this.#order.move(activity, place);
  }

  /** The makespan, and as its fraction how early everything is done, so that progress shows before the end of the project moves. */
  value(): number {
    const { before } = this.#network;
    const { durations } = this.#search;
    const { order } = this.#order;
    const finish = this.#finish;
    const freeAt = this.#freeAt.fill(0);
    let makespan = 0;
    let sum = 0;
    for (let q = 0; q < finish.length; q++) {
      const i = order[q]!;
      let ready = 0;
      for (let e = before.at[i]!, end = before.at[i + 1]!; e < end; e++) {
        const bound = finish[before.other[e]!]! + before.lag[e]!;
        if (bound > ready) ready = bound;
      }
      const worker = this.#fixed[i] === FREE ? this.#firstFree(i, ready) : this.#fixed[i]!;
      const end = Math.max(ready, freeAt[worker]!) + durations[i]!;
      freeAt[worker] = end;
      finish[i] = end;
      this.#workers[i] = worker;
      sum += end;
      if (end > makespan) makespan = end;
    }
    if (this.#tally.count(makespan)) this.#tell(makespan);
    return makespan + (EARLINESS * sum) / Math.max(1, finish.length * makespan);
  }

  #refix(i: number): void {
    const { at, able } = this.#crew;
    const choices = at[i + 1]! - at[i]!;
    if (choices === 1) return;
    const choice = this.#random.below(choices + 2);
    this.#fixed[i] = choice < choices ? able[at[i]! + choice]! : FREE;
  }

  #firstFree(i: number, ready: number): number {
    const { at, able } = this.#crew;
    const freeAt = this.#freeAt;
    let worker = able[at[i]!]!;
    for (let a = at[i]! + 1, end = at[i + 1]!; a < end && freeAt[worker]! > ready; a++) {
      if (freeAt[able[a]!]! < freeAt[worker]!) worker = able[a]!;
    }
    return worker;
  }

  #tell(makespan: number): void {
    const starts = this.#finish.map((end, i) => end - this.#search.durations[i]!);
    this.#search.onShorter({ makespan, starts, workers: this.#workers.slice() }, this.#tally.schedules);
  }
}
