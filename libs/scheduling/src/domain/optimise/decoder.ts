import type { Neighbours, Network } from './network.ts';
import { packResources, type ResourceWords } from './resource-words.ts';

/** Turns an order into a schedule. */
export interface Decoder {
  /**
   * Serial schedule generation (Kelley 1963): each activity of `order` as early as precedence and resources allow.
   * @param order every activity once, predecessors first
   * @param finish is filled
   * @returns the makespan
   */
  decode(order: Int32Array, finish: Int32Array): number;
}

export interface SingleModeWork {
  readonly durations: Int32Array;
  readonly capacities: readonly number[];
  readonly uses: readonly (readonly number[])[];
}

export function decoderOf(network: Network, { durations, capacities, uses }: SingleModeWork): Decoder {
  return decoderOn(network, durations, {
    words: packResources(capacities, uses),
    horizon: horizonOf(network, durations),
  });
}

/** Durations and needs are read anew at every schedule, so their owner may change them in between. */
export function decoderOn({ before }: Network, durations: Int32Array, profile: Profile): Decoder {
  return profile.words.count === 1
    ? new OneWordDecoder(before, durations, profile)
    : new WordsDecoder(before, durations, profile);
}

/** All activities one after the other, with every lag. */
function horizonOf({ before }: Network, durations: Int32Array): number {
  let horizon = 1;
  for (const duration of durations) horizon += duration;
  for (const lag of before.lag) horizon += Math.max(0, lag);
  return horizon;
}

export interface Profile {
  readonly words: ResourceWords;
  /** No schedule is longer. */
  readonly horizon: number;
}

/** The innermost loop of the whole search: a few microseconds for 120 activities. */
class OneWordDecoder implements Decoder {
  readonly #before: Neighbours;
  readonly #durations: Int32Array;
  readonly #needs: Int32Array;
  readonly #all: number;
  readonly #guards: number;
  readonly #free: Int32Array;
  #used: number;

  constructor(before: Neighbours, durations: Int32Array, { words, horizon }: Profile) {
    this.#before = before;
    this.#durations = durations;
    this.#needs = words.needs;
    this.#all = words.free[0]!;
    this.#guards = words.guards[0]!;
    this.#free = new Int32Array(horizon + 1);
    this.#used = horizon + 1;
  }

  decode(order: Int32Array, finish: Int32Array): number {
    const { at, other, lag } = this.#before;
    const durations = this.#durations;
    const needs = this.#needs;
    const guards = this.#guards;
    const free = this.#free;
    free.fill(this.#all, 0, this.#used);
    let makespan = 0;
    for (let q = 0; q < order.length; q++) {
      const i = order[q]!;
      const duration = durations[i]!;
      const need = needs[i]!;
      let start = 0;
      for (let e = at[i]!, end = at[i + 1]!; e < end; e++) {
        const bound = finish[other[e]!]! + lag[e]!;
        if (bound > start) start = bound;
      }
      if (need !== 0) {
        // From the back: after a clash everything up to it is skipped at once.
        for (let t = start + duration - 1; t >= start;) {
          if (((free[t]! - need) & guards) === guards) t--;
          else {
            start = t + 1;
            t = start + duration - 1;
          }
        }
        for (let t = start, end = start + duration; t < end; t++) free[t]! -= need;
      }
      const end = start + duration;
      finish[i] = end;
      if (end > makespan) makespan = end;
    }
    this.#used = makespan;
    return makespan;
  }
}

/** The same for any number of resources of any size. */
class WordsDecoder implements Decoder {
  readonly #before: Neighbours;
  readonly #durations: Int32Array;
  readonly #words: ResourceWords;
  readonly #free: Int32Array;
  readonly #horizon: number;

  constructor(before: Neighbours, durations: Int32Array, { words, horizon }: Profile) {
    this.#before = before;
    this.#durations = durations;
    this.#words = words;
    this.#horizon = horizon;
    this.#free = new Int32Array((horizon + 1) * words.count);
  }

  decode(order: Int32Array, finish: Int32Array): number {
    const { at, other, lag } = this.#before;
    const { count, free: all } = this.#words;
    for (let t = 0, c = 0; t <= this.#horizon; t++) for (let w = 0; w < count; w++) this.#free[c++] = all[w]!;
    let makespan = 0;
    for (const i of order) {
      let ready = 0;
      for (let e = at[i]!; e < at[i + 1]!; e++) ready = Math.max(ready, finish[other[e]!]! + lag[e]!);
      const end = this.#take(i, this.#firstFit(i, ready));
      finish[i] = end;
      makespan = Math.max(makespan, end);
    }
    return makespan;
  }

  #firstFit(i: number, ready: number): number {
    const duration = this.#durations[i]!;
    let start = ready;
    for (let t = start + duration - 1; t >= start;) {
      if (this.#isFree(i, t)) t--;
      else {
        start = t + 1;
        t = start + duration - 1;
      }
    }
    return start;
  }

  #isFree(i: number, t: number): boolean {
    const { count, guards, needs } = this.#words;
    for (let w = 0; w < count; w++) {
      if (((this.#free[t * count + w]! - needs[i * count + w]!) & guards[w]!) !== guards[w]!) return false;
    }
    return true;
  }

  #take(i: number, start: number): number {
    const { count, needs } = this.#words;
    const end = start + this.#durations[i]!;
    for (let t = start; t < end; t++) {
      for (let w = 0; w < count; w++) this.#free[t * count + w]! -= needs[i * count + w]!;
    }
    return end;
  }
}
