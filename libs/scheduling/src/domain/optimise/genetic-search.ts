import { decoderOf, type Decoder, type SingleModeWork } from './decoder.ts';
import { mirrored, type Network } from './network.ts';
import type { SearchLimits } from './project.ts';
import { Random } from './random.ts';

export interface ShortSchedule {
  readonly makespan: number;
  readonly starts: Int32Array;
}
export interface GeneticSearch extends SearchLimits {
  readonly lowerBound: number;
  /** Told every shorter schedule; `finish` and `makespan` in the order of time. */
  readonly onShorter: (found: ShortSchedule, schedules: number) => void;
}

/** A schedule of one direction of time, and its activities by falling finish: the order in which the other direction takes them. */
interface Individual {
  finish: Int32Array;
  order: Int32Array;
  makespan: number;
}

const POPULATION = 160;
/** An activity moves up to so many places in the order of a child. */
const FARTHEST_MOVE = 30;
/** Of so many windows of time the father passes on the one with the most scarce work in it. */
const WINDOWS_TO_CHOOSE_FROM = 2;
/** Time is asked for once in so many schedules. */
const SCHEDULES_PER_LOOK = 16;
/** Without a shorter schedule for so many generations the population has become one family, and another one begins. */
const GENERATIONS_OF_PATIENCE = 120;

/**
 * Bi-population genetic algorithm (Debels & Vanhoucke 2005): one population of schedules pushed to the left and one pushed to the
 * right beget each other in turns. A child takes the activities that finish in a window of time from its father and the others
 * from its mother, and is built in the other direction of time, which is the double justification of Valls et al. (2005).
 * @returns how many schedules were made
 */
export function searchGenetically(network: Network, work: SingleModeWork, search: GeneticSearch): number {
  return new Search(network, work, search).run();
}

class Search {
  readonly #size: number;
  readonly #random: Random;
  readonly #sides: readonly Side[];
  readonly #search: GeneticSearch;
  readonly #child: Int32Array;
  readonly #energy: Float64Array;
  #schedules = 0;
  #shortest = Number.POSITIVE_INFINITY;
  #isOver = false;

  constructor(network: Network, work: SingleModeWork, search: GeneticSearch) {
    this.#size = network.size;
    this.#search = search;
    this.#random = new Random(search.seed);
    this.#sides = [new Side(network, work), new Side(mirrored(network), work)];
    this.#child = new Int32Array(network.size);
    this.#energy = scarceEnergy(work);
  }

  run(): number {
    while (!this.#isOver) this.#raise();
    return this.#schedules;
  }

  /** One family of schedules, from chance to its end. */
  #raise(): void {
    let parents = this.#firstGeneration();
    let children = parents.map((one) => this.#decode(one.order, { side: 1, into: blank(this.#size) }));
    const spare = [blank(this.#size), blank(this.#size)];
    let best = least(children);
    let patience = GENERATIONS_OF_PATIENCE;
    for (let side = 0; !this.#isOver && patience > 0; side = 1 - side, patience -= 1) {
      [parents, children] = [children, parents];
      for (let p = 0; p < parents.length && !this.#isOver; p++) {
        const pair = this.#pair(parents, p);
        for (let s = 0; s < 2; s++) {
          this.#cross(pair[s]!, pair[1 - s]!);
          this.#mutate(this.#sides[side]!);
          this.#decode(this.#child, { side, into: spare[s]! });
        }
        const better = spare[0]!.makespan <= spare[1]!.makespan ? 0 : 1;
        const isKept = children[p]!.makespan > best || spare[better]!.makespan <= best;
        if (!isKept) continue;
        if (spare[better]!.makespan < best) {
          best = spare[better]!.makespan;
          patience = GENERATIONS_OF_PATIENCE;
        }
        [children[p], spare[better]] = [spare[better]!, children[p]!];
      }
    }
  }

  #firstGeneration(): Individual[] {
    const family: Individual[] = [];
    for (let p = 0; p < POPULATION; p++) {
      this.#sides[0]!.randomOrder(this.#random, this.#child);
      family.push(this.#decode(this.#child, { side: 0, into: blank(this.#size) }));
    }
    return family;
  }

  /** The father stands at `p`; the mother is the better of two at random. */
  #pair(parents: readonly Individual[], p: number): readonly [Individual, Individual] {
    const first = parents[this.#random.below(parents.length)]!;
    const second = parents[this.#random.below(parents.length)]!;
    return [parents[p]!, second.makespan < first.makespan ? second : first];
  }

  /** Those that finish in the window by the father's order, all others by the mother's, before and after it. */
  #cross(father: Individual, mother: Individual): void {
    const length = Math.max(1, Math.floor(father.makespan * (0.25 + 0.5 * this.#random.next())));
    const from = this.#window(father, length);
    const until = from + length;
    const { finish, order } = father;
    const child = this.#child;
    let next = 0;
    for (let q = 0; q < this.#size; q++) if (finish[mother.order[q]!]! > until) child[next++] = mother.order[q]!;
    for (let end = next; end < this.#size && finish[order[end]!]! > from; end++) child[next++] = order[end]!;
    for (let q = 0; q < this.#size; q++) if (finish[mother.order[q]!]! <= from) child[next++] = mother.order[q]!;
  }

  /** Where a window of the length begins that holds much scarce work: peaks are inherited whole (Valls et al. 2008). */
  #window(father: Individual, length: number): number {
    let best = -1;
    let chosen = 0;
    for (let k = 0; k < WINDOWS_TO_CHOOSE_FROM; k++) {
      const from = this.#random.below(father.makespan - length + 1);
      let energy = 0;
      for (let i = 0; i < this.#size; i++) {
        const finish = father.finish[i]!;
        if (finish > from && finish <= from + length) energy += this.#energy[i]!;
      }
      if (energy > best) {
        best = energy;
        chosen = from;
      }
    }
    return chosen;
  }

  /** One or two activities move a few places, no farther than their neighbours in the network let them. */
  #mutate(side: Side): void {
    const child = this.#child;
    for (let moves = 1 + this.#random.below(2); moves > 0; moves--) {
      let q = this.#random.below(this.#size);
      const i = child[q]!;
      const by = this.#random.below(2 * FARTHEST_MOVE + 1) - FARTHEST_MOVE;
      const to = Math.max(0, Math.min(this.#size - 1, q + by));
      for (; q < to && !side.isLinked(i, child[q + 1]!); q++) child[q] = child[q + 1]!;
      for (; q > to && !side.isLinked(child[q - 1]!, i); q--) child[q] = child[q - 1]!;
      child[q] = i;
    }
  }

  #decode(order: Int32Array, { side, into }: { side: number; into: Individual }): Individual {
    into.makespan = this.#sides[side]!.decoder.decode(order, into.finish);
    this.#sides[1 - side]!.orderByFinish(into);
    this.#schedules += 1;
    if (into.makespan < this.#shortest) {
      this.#shortest = into.makespan;
      this.#search.onShorter(this.#sides[side]!.schedule(into, side === 1), this.#schedules);
    }
    const { lowerBound, schedules = Number.POSITIVE_INFINITY, isOver } = this.#search;
    this.#isOver ||=
      this.#shortest <= lowerBound ||
      this.#schedules >= schedules ||
      (this.#schedules % SCHEDULES_PER_LOOK === 0 && (isOver?.() ?? false));
    return into;
  }
}

/** What one direction of time needs. */
class Side {
  readonly decoder: Decoder;
  readonly #network: Network;
  readonly #durations: Int32Array;
  readonly #links: Uint8Array;
  #counts = new Int32Array(0);

  constructor(network: Network, work: SingleModeWork) {
    this.#network = network;
    this.#durations = work.durations;
    this.decoder = decoderOf(network, work);
    this.#links = new Uint8Array(network.size * network.size);
    const { at, other } = network.after;
    for (let i = 0; i < network.size; i++) {
      for (let e = at[i]!; e < at[i + 1]!; e++) this.#links[i * network.size + other[e]!] = 1;
    }
  }

  /** Whether `first` must come before `second` in this direction. */
  isLinked(first: number, second: number): boolean {
    return this.#links[first * this.#network.size + second] === 1;
  }

  randomOrder(random: Random, into: Int32Array): void {
    const { size, before, after } = this.#network;
    const open = new Int32Array(size);
    const ready: number[] = [];
    for (let i = 0; i < size; i++) {
      open[i] = before.at[i + 1]! - before.at[i]!;
      if (open[i] === 0) ready.push(i);
    }
    for (let q = 0; q < size; q++) {
      const k = random.below(ready.length);
      const i = ready[k]!;
      ready[k] = ready.at(-1)!;
      ready.pop();
      into[q] = i;
      for (let e = after.at[i]!; e < after.at[i + 1]!; e++)
        if (--open[after.other[e]!]! === 0) ready.push(after.other[e]!);
    }
  }

  /** By falling finish of the other direction, ties in the order of this network: a counting sort. */
  orderByFinish({ finish, makespan, order }: Individual): void {
    if (this.#counts.length < makespan + 2) this.#counts = new Int32Array(makespan + 2);
    const counts = this.#counts;
    counts.fill(0, 0, makespan + 2);
    for (let i = 0; i < finish.length; i++) counts[makespan - finish[i]! + 1]!++;
    for (let t = 1; t <= makespan; t++) counts[t]! += counts[t - 1]!;
    const { order: network } = this.#network;
    for (let q = 0; q < network.length; q++) {
      const i = network[q]!;
      order[counts[makespan - finish[i]!]!++] = i;
    }
  }

  schedule({ finish, makespan }: Individual, isMirrored: boolean): ShortSchedule {
    const starts = finish.map((end, i) => (isMirrored ? makespan - end : end - this.#durations[i]!));
    return { makespan, starts };
  }
}

/** Per activity, its share of each resource's capacity over time, weighted by how scarce the resource is. */
function scarceEnergy({ durations, capacities, uses }: SingleModeWork): Float64Array {
  const share = (i: number, k: number): number => ((uses[i]![k] ?? 0) * durations[i]!) / Math.max(1, capacities[k]!);
  const scarcity = capacities.map((_, k) => uses.reduce((sum, _uses, i) => sum + share(i, k), 0) ** 2);
  return Float64Array.from(uses, (_, i) => scarcity.reduce((sum, weight, k) => sum + share(i, k) * weight, 0));
}

function blank(size: number): Individual {
  return { finish: new Int32Array(size), order: new Int32Array(size), makespan: 0 };
}

function least(individuals: readonly Individual[]): number {
  return individuals.reduce((best, { makespan }) => Math.min(best, makespan), Number.POSITIVE_INFINITY);
}
