import type { Crew } from './crew.ts';
import { earliestFinishes, mirrored, type Network } from './network.ts';

/**
 * No schedule is shorter: the longest path, or the least length in which every set of workers can carry what only they can do, after
 * the earliest start and before the least remaining path of that work (Hall's condition on the capable sets and their unions).
 */
export function crewBound(network: Network, crew: Crew, durations: Int32Array): number {
  const finishes = earliestFinishes(network, durations);
  const fromEnd = earliestFinishes(mirrored(network), durations);
  const path = finishes.reduce((longest, finish) => Math.max(longest, finish), 0);
  const jobs = Array.from(durations, (duration, i): Job => {
    const able = new Set(crew.able.subarray(crew.at[i]!, crew.at[i + 1]!));
    return { duration, able, head: finishes[i]! - duration, tail: fromEnd[i]! - duration };
  });
  return unionsOf(jobs).reduce((bound, set) => Math.max(bound, boundOf(set, jobs)), path);
}

interface Job {
  readonly duration: number;
  readonly able: ReadonlySet<number>;
  readonly head: number;
  readonly tail: number;
}

/** The different capable sets, and the unions of any two or three of them. */
function unionsOf(jobs: readonly Job[]): ReadonlySet<number>[] {
  const sets = new Map(jobs.map(({ able }) => [keyOf(able), able]));
  const single = [...sets.values()];
  for (let round = 0; round < 2 && sets.size < MOST_SETS; round++) {
    for (const known of [...sets.values()]) {
      for (const other of single) {
        const union = new Set([...known, ...other]);
        if (sets.size < MOST_SETS) sets.set(keyOf(union), union);
      }
    }
  }
  return [...sets.values()];
}

const MOST_SETS = 4_000;

function keyOf(workers: ReadonlySet<number>): string {
  return [...workers].sort((left, right) => left - right).join();
}

/** For every head and tail: the work between them, shared without a rest, and what must stand before and after it. */
function boundOf(workers: ReadonlySet<number>, jobs: readonly Job[]): number {
  const theirs = jobs.filter(({ able, duration }) => duration > 0 && [...able].every((worker) => workers.has(worker)));
  let bound = 0;
  for (const head of new Set(theirs.map((job) => job.head))) {
    const byTail = theirs.filter((job) => job.head >= head).sort((left, right) => right.tail - left.tail);
    let load = 0;
    for (const { duration, tail } of byTail) {
      load += duration;
      bound = Math.max(bound, head + Math.ceil(load / workers.size) + tail);
    }
  }
  return bound;
}
