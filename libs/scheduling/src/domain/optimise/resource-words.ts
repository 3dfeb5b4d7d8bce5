/**
 * Several resources in one 32-bit integer, each in a field of its own with one guard bit above it (SIMD within a register, Lamport
 * 1975). A free field holds its units with the guard set; taking too much borrows the guard. So one subtraction and one mask
 * compare all fields at once.
 */
export interface ResourceWords {
  /** How many integers a period takes; 1 for all published RCPSP families. */
  readonly count: number;
  /** Per word, everything free. */
  readonly free: Int32Array;
  readonly guards: Int32Array;
  /** `needs[i * count + w]`: what activity `i` takes of word `w`. */
  readonly needs: Int32Array;
}

const WORD_BITS = 32;

interface Field {
  readonly word: number;
  readonly shift: number;
}

/** Capacities up to 2^31 - 1; no need may be greater than its capacity. */
export function packResources(capacities: readonly number[], needs: readonly (readonly number[])[]): ResourceWords {
  const fields: Field[] = [];
  let word = 0;
  let used = 0;
  for (const capacity of capacities) {
    const bits = WORD_BITS - Math.clz32(capacity) + 1;
    if (used + bits > WORD_BITS) {
      word += 1;
      used = 0;
    }
    fields.push({ word, shift: used });
    used += bits;
  }
  const count = word + 1;
  const free = new Int32Array(count);
  const guards = new Int32Array(count);
  const packed = new Int32Array(needs.length * count);
  for (const [k, { word: w, shift }] of fields.entries()) {
    const capacity = capacities[k]!;
    const guard = 1 << (shift + WORD_BITS - Math.clz32(capacity));
    guards[w]! |= guard;
    free[w]! |= guard | (capacity << shift);
    for (const [i, need] of needs.entries()) packed[i * count + w]! += (need[k] ?? 0) << shift;
  }
  return { count, free, guards, needs: packed };
}
