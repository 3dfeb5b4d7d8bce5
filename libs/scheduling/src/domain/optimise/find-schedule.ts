import { err, ok, type Result } from '@muster/kernel';
import { anneal } from './annealing.ts';
import { lowerBound } from './bounds.ts';
import { crewBound } from './crew-bound.ts';
import { crewOf } from './crew.ts';
import type { SingleModeWork } from './decoder.ts';
import { searchGenetically } from './genetic-search.ts';
import { networkOf, type Network } from './network.ts';
import type { Project, ProjectSchedule, SearchLimits, SearchOutcome, SearchRefusal } from './project.ts';

/**
 * A short schedule of the project, found by the method that fits its form. Equal seed and equal number of schedules give an equal
 * schedule. At least one schedule is always made.
 */
export function findSchedule(project: Project, limits: SearchLimits): Result<SearchOutcome, SearchRefusal> {
  const network = networkOf(project.activities.length, project.precedences);
  if (!network.ok) return network;
  if (project.workers.length > 0) return findCrewed(project, network.value, limits);
  return findSingleMode(project, network.value, limits);
}

function findCrewed(project: Project, network: Network, limits: SearchLimits): Result<SearchOutcome, SearchRefusal> {
  const crew = crewOf(project);
  if (!crew.ok) return crew;
  const durations = durationsOf(project);
  const bound = crewBound(network, crew.value, durations);
  let schedule: ProjectSchedule | undefined;
  const schedules = anneal(network, crew.value, {
    ...limits,
    durations,
    lowerBound: bound,
    onShorter: (found, made) => {
      const cost = durations.reduce((sum, duration, i) => sum + duration * project.workers[found.workers[i]!]!.wage, 0);
      schedule = { ...found, cost, modes: new Int32Array(network.size) };
      limits.onBetter?.(schedule, made);
    },
  });
  const found = schedule!;
  return ok({ schedule: found, lowerBound: bound, isProven: found.makespan === bound, schedules });
}

function durationsOf({ activities }: Project): Int32Array {
  return Int32Array.from(activities, ({ modes }) => modes[0]!.duration);
}

function findSingleMode(
  project: Project,
  network: Network,
  limits: SearchLimits,
): Result<SearchOutcome, SearchRefusal> {
  const work: SingleModeWork = {
    durations: durationsOf(project),
    capacities: project.capacities,
    uses: project.activities.map(({ modes }) => modes[0]!.uses),
  };
  for (const [activity, uses] of work.uses.entries()) {
    const resource = uses.findIndex((units, k) => units > project.capacities[k]!);
    if (resource >= 0) return err({ kind: 'MoreThanTheCapacity', activity, resource });
  }
  const bound = lowerBound(network, work);
  const size = network.size;
  let schedule: ProjectSchedule | undefined;
  const schedules = searchGenetically(network, work, {
    ...limits,
    lowerBound: bound,
    onShorter: ({ makespan, starts }, made) => {
      schedule = { makespan, starts, cost: 0, modes: new Int32Array(size), workers: new Int32Array(size).fill(-1) };
      limits.onBetter?.(schedule, made);
    },
  });
  const found = schedule!;
  return ok({ schedule: found, lowerBound: bound, isProven: found.makespan === bound, schedules });
}
