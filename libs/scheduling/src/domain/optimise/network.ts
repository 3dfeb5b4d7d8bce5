import { err, ok, type Result } from '@muster/kernel';
import type { Precedence, SearchRefusal } from './project.ts';

/** Neighbours in compressed rows: those of activity `i` stand from `at[i]` up to `at[i + 1]`. */
export interface Neighbours {
  readonly at: Int32Array;
  readonly other: Int32Array;
  readonly lag: Int32Array;
}
/** Precedence seen from both ends, with one order of the activities in which every predecessor comes first. */
export interface Network {
  readonly size: number;
  readonly before: Neighbours;
  readonly after: Neighbours;
  readonly order: Int32Array;
}

export function networkOf(size: number, precedences: readonly Precedence[]): Result<Network, SearchRefusal> {
  const before = neighbours(size, precedences, ({ before: other, after: own }) => ({ own, other }));
  const after = neighbours(size, precedences, ({ before: own, after: other }) => ({ own, other }));
  const order = orderOf(size, before, after);
  return order ? ok({ size, before, after, order }) : err({ kind: 'PrecedenceIsCircular' });
}

/** The same project with time running backwards: a schedule of one, read from its end, is a schedule of the other. */
export function mirrored({ size, before, after, order }: Network): Network {
  return { size, before: after, after: before, order: order.toReversed() };
}

/** Longest path from the start of the project to the finish of each activity, without any resources. */
export function earliestFinishes({ before, order, size }: Network, durations: Int32Array): Int32Array {
  const finish = new Int32Array(size);
  for (const i of order) {
    let start = 0;
    for (let e = before.at[i]!; e < before.at[i + 1]!; e++) {
      start = Math.max(start, finish[before.other[e]!]! + before.lag[e]!);
    }
    finish[i] = start + durations[i]!;
  }
  return finish;
}

function neighbours(
  size: number,
  precedences: readonly Precedence[],
  seen: (precedence: Precedence) => { own: number; other: number },
): Neighbours {
  const at = new Int32Array(size + 1);
  for (const one of precedences) at[seen(one).own + 1]! += 1;
  for (let i = 0; i < size; i++) at[i + 1]! += at[i]!;
  const other = new Int32Array(precedences.length);
  const lag = new Int32Array(precedences.length);
  const next = at.slice();
  for (const one of precedences) {
    const ends = seen(one);
    const place = next[ends.own]!++;
    other[place] = ends.other;
    lag[place] = one.lag;
  }
  return { at, other, lag };
}

function orderOf(size: number, before: Neighbours, after: Neighbours): Int32Array | undefined {
  const open = new Int32Array(size);
  const order = new Int32Array(size);
  let known = 0;
  for (let i = 0; i < size; i++) {
    open[i] = before.at[i + 1]! - before.at[i]!;
    if (open[i] === 0) order[known++] = i;
  }
  for (let q = 0; q < known; q++) {
    const i = order[q]!;
    for (let e = after.at[i]!; e < after.at[i + 1]!; e++) {
      if (--open[after.other[e]!]! === 0) order[known++] = after.other[e]!;
    }
  }
  return known === size ? order : undefined;
}
