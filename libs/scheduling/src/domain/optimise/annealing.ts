import type { Crew } from './crew.ts';
import type { Network } from './network.ts';
import type { SearchLimits } from './project.ts';
import { Random } from './random.ts';

export interface CrewSchedule {
  readonly makespan: number;
  readonly starts: Int32Array;
  readonly workers: Int32Array;
}
export interface Annealing extends SearchLimits {
  readonly durations: Int32Array;
  readonly lowerBound: number;
  readonly onShorter: (found: CrewSchedule, schedules: number) => void;
}

const SCHEDULES_PER_LOOK = 64;
const FIRST_CYCLE = 250_000;
/** Temperatures as parts of the first makespan. */
const HOT = 0.002;
const COLD = 0.000_15;
/** What is gained by an earlier average finish is worth at most so much of a period. */
const EARLINESS = 0.5;
const FREE = -1;

/**
 * Simulated annealing (Kirkpatrick et al. 1983) on an order of the activities and, for some of them, a fixed worker. Each activity
 * starts as early as its predecessors and its worker allow; who is not fixed is the one who can start first, of equals the one who
 * can do the least else. Cycles of falling temperature follow each other, each twice as long, so that no time limit has to be known.
 * @returns how many schedules were made
 */
export function anneal(network: Network, crew: Crew, annealing: Annealing): number {
  return new Walk(network, crew, annealing).run();
}

class Walk {
  readonly #network: Network;
  readonly #crew: Crew;
  readonly #annealing: Annealing;
  readonly #random: Random;
  readonly #order: Int32Array;
  readonly #place: Int32Array;
  readonly #fixed: Int32Array;
  readonly #finish: Int32Array;
  readonly #workers: Int32Array;
  readonly #freeAt: Int32Array;
  #schedules = 0;
  #shortest = Number.POSITIVE_INFINITY;
  #isOver = false;

  constructor(network: Network, crew: Crew, annealing: Annealing) {
    this.#network = network;
    this.#crew = crew;
    this.#annealing = annealing;
    this.#random = new Random(annealing.seed);
    this.#order = network.order.slice();
    this.#place = new Int32Array(network.size);
    this.#order.forEach((i, q) => (this.#place[i] = q));
    this.#fixed = new Int32Array(network.size).fill(FREE);
    this.#finish = new Int32Array(network.size);
    this.#workers = new Int32Array(network.size);
    this.#freeAt = new Int32Array(crew.size);
  }

  run(): number {
    let value = this.#decode();
    const scale = this.#shortest;
    for (let length = FIRST_CYCLE; !this.#isOver; length *= 2) {
      for (let k = 0; k < length && !this.#isOver; k++) {
        const temperature = scale * HOT * (COLD / HOT) ** (k / length);
        value = this.#step(value, temperature);
      }
    }
    return this.#schedules;
  }

  #step(value: number, temperature: number): number {
    const i = this.#random.below(this.#network.size);
    const before = this.#place[i]!;
    const fixed = this.#fixed[i]!;
    if (this.#random.next() < 0.5) this.#refix(i);
    else this.#move(i, this.#target(i));
    if (this.#place[i] === before && this.#fixed[i] === fixed) return value;
    const next = this.#decode();
    if (next <= value || this.#random.next() < Math.exp((value - next) / temperature)) return next;
    this.#fixed[i] = fixed;
    this.#move(i, before);
    return value;
  }

  #refix(i: number): void {
    const { at, able } = this.#crew;
    const choices = at[i + 1]! - at[i]!;
    if (choices === 1) return;
    const choice = this.#random.below(choices + 2);
    this.#fixed[i] = choice < choices ? able[at[i]! + choice]! : FREE;
  }

  /** Any place between its last predecessor and its first successor. */
  #target(i: number): number {
    const { before, after, size } = this.#network;
    let low = 0;
    let high = size - 1;
    for (let e = before.at[i]!; e < before.at[i + 1]!; e++) low = Math.max(low, this.#place[before.other[e]!]! + 1);
    for (let e = after.at[i]!; e < after.at[i + 1]!; e++) high = Math.min(high, this.#place[after.other[e]!]! - 1);
    return low + this.#random.below(high - low + 1);
  }

  #move(i: number, to: number): void {
    const order = this.#order;
    const place = this.#place;
    let q = place[i]!;
    for (; q < to; q++) place[(order[q] = order[q + 1]!)] = q;
    for (; q > to; q--) place[(order[q] = order[q - 1]!)] = q;
    order[to] = i;
    place[i] = to;
  }

  /** The makespan, and as its fraction how early everything is done, so that progress shows before the end of the project moves. */
  #decode(): number {
    const { before } = this.#network;
    const { durations } = this.#annealing;
    const finish = this.#finish;
    const freeAt = this.#freeAt.fill(0);
    let makespan = 0;
    let sum = 0;
    for (let q = 0; q < finish.length; q++) {
      const i = this.#order[q]!;
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
    this.#note(makespan);
    return makespan + (EARLINESS * sum) / (finish.length * makespan);
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

  #note(makespan: number): void {
    const { durations, lowerBound, onShorter, schedules = Number.POSITIVE_INFINITY, isOver } = this.#annealing;
    this.#schedules += 1;
    if (makespan < this.#shortest) {
      this.#shortest = makespan;
      const starts = this.#finish.map((end, i) => end - durations[i]!);
      onShorter({ makespan, starts, workers: this.#workers.slice() }, this.#schedules);
    }
    this.#isOver ||=
      makespan <= lowerBound ||
      this.#schedules >= schedules ||
      (this.#schedules % SCHEDULES_PER_LOOK === 0 && (isOver?.() ?? false));
  }
}
