import { earliestFinishes, mirrored, type Network } from './network.ts';
import type { SingleModeWork } from './decoder.ts';

/**
 * No schedule is shorter: the longest path, or the least length in which the energy of every resource fits between the heads and
 * tails of its activities (destructive improvement, Klein & Scholl 1999, with the energetic test of Baptiste et al. 1999).
 */
export function lowerBound(network: Network, work: SingleModeWork): number {
  const finishes = earliestFinishes(network, work.durations);
  const fromEnd = earliestFinishes(mirrored(network), work.durations);
  let bound = finishes.reduce((longest, finish) => Math.max(longest, finish), 0);
  bound = Math.max(bound, volumeBound(work));
  const heads = finishes.map((finish, i) => finish - work.durations[i]!);
  const tails = fromEnd.map((finish, i) => finish - work.durations[i]!);
  for (const [resource, capacity] of work.capacities.entries()) {
    const demand = work.uses.map((uses) => uses[resource] ?? 0);
    const users = demand.flatMap((units, i) => (units > 0 && work.durations[i]! > 0 ? [i] : []));
    while (!fitsEnergy(bound, { users, demand, capacity, heads, tails, durations: work.durations })) bound += 1;
  }
  return bound;
}

function volumeBound({ capacities, uses, durations }: SingleModeWork): number {
  return capacities.reduce((bound, capacity, resource) => {
    const energy = uses.reduce((sum, units, i) => sum + (units[resource] ?? 0) * durations[i]!, 0);
    return capacity > 0 ? Math.max(bound, Math.ceil(energy / capacity)) : bound;
  }, 0);
}

interface Energy {
  readonly users: readonly number[];
  readonly demand: readonly number[];
  readonly capacity: number;
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly durations: Int32Array;
}

/** Whether in every interval between a head and a tail there is room for the work that cannot be moved out of it. */
function fitsEnergy(length: number, energy: Energy): boolean {
  const { users, heads, tails } = energy;
  const froms = [...new Set(users.map((i) => heads[i]!))];
  const untils = [...new Set(users.map((i) => length - tails[i]!))];
  for (const from of froms) {
    for (const until of untils) if (until > from && !fitsBetween(from, until, { length, energy })) return false;
  }
  return true;
}

function fitsBetween(from: number, until: number, { length, energy }: { length: number; energy: Energy }): boolean {
  const { users, demand, capacity, heads, tails, durations } = energy;
  let room = capacity * (until - from);
  for (const i of users) {
    const duration = durations[i]!;
    const atLeast = Math.min(
      duration,
      until - from,
      heads[i]! + duration - from,
      until - (length - tails[i]! - duration),
    );
    if (atLeast > 0) room -= atLeast * demand[i]!;
    if (room < 0) return false;
  }
  return true;
}
