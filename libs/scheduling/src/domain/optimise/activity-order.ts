import type { Network } from './network.ts';
import type { Random } from './random.ts';

/** An order in which predecessors come first, and stay first when something moves. */
export class ActivityOrder {
  readonly order: Int32Array;
  readonly #place: Int32Array;
  readonly #network: Network;

  constructor(network: Network) {
    this.#network = network;
    this.order = network.order.slice();
    this.#place = new Int32Array(network.size);
    this.order.forEach((i, q) => (this.#place[i] = q));
  }

  placeOf(activity: number): number {
    return this.#place[activity]!;
  }

  /** Any place between its last predecessor and its first successor. */
  anyPlaceFor(activity: number, random: Random): number {
    const { before, after, size } = this.#network;
    const place = this.#place;
    let low = 0;
    let high = size - 1;
    for (let e = before.at[activity]!; e < before.at[activity + 1]!; e++) {
      low = Math.max(low, place[before.other[e]!]! + 1);
    }
    for (let e = after.at[activity]!; e < after.at[activity + 1]!; e++) {
      high = Math.min(high, place[after.other[e]!]! - 1);
    }
    return low + random.below(high - low + 1);
  }

  move(activity: number, to: number): void {
    const { order } = this;
    const place = this.#place;
    let q = place[activity]!;
    for (; q < to; q++) place[(order[q] = order[q + 1]!)] = q;
    for (; q > to; q--) place[(order[q] = order[q - 1]!)] = q;
    order[to] = activity;
    place[activity] = to;
  }
}
