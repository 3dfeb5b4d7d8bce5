import { err, ok, type Result } from '@muster/kernel';
import { lowerBound } from './bounds.ts';
import { crewBound } from './crew-bound.ts';
import { searchCrew } from './crew-search.ts';
import { crewOf } from './crew.ts';
import { searchGenetically } from './genetic-search.ts';
import { searchModes } from './mode-search.ts';
import { networkOf, type Network } from './network.ts';
import { withoutUselessModes } from './useful-modes.ts';
import type { Project, ProjectSchedule, SearchLimits, SearchOutcome, SearchRefusal } from './project.ts';

/**
 * A short schedule of the project, found by the method that fits its form. Equal seed and equal number of schedules give an equal
 * schedule. At least one schedule is always made. Workers and several modes in one project are not supported and throw.
 */
export function findSchedule(project: Project, limits: SearchLimits): Result<SearchOutcome, SearchRefusal> {
  const network = networkOf(project.activities.length, project.precedences);
  if (!network.ok) return network;
  const isModal = project.stocks.length > 0 || project.activities.some(({ modes }) => modes.length > 1);
  if (project.workers.length === 0) {
    return isModal ? findModes(project, network.value, limits) : findSingleMode(project, network.value, limits);
  }
  if (isModal || project.capacities.length > 0)
    throw new Error('workers and resources in one project are not supported');
  return findCrewed(project, network.value, limits);
}

type Found = Pick<ProjectSchedule, 'makespan' | 'starts'> & Partial<ProjectSchedule>;

/** Keeps the best that a search tells, as the whole schedule that others see. */
class Keeper {
  best: ProjectSchedule | undefined;
  readonly #size: number;
  readonly #limits: SearchLimits;

  constructor(size: number, limits: SearchLimits) {
    this.#size = size;
    this.#limits = limits;
  }

  readonly keep = (found: Found, made: number): void => {
    this.best = { cost: 0, modes: new Int32Array(this.#size), workers: new Int32Array(this.#size).fill(-1), ...found };
    this.#limits.onBetter?.(this.best, made);
  };

  outcome(bound: number, schedules: number): Result<SearchOutcome, SearchRefusal> {
    const { best } = this;
    if (!best) return err({ kind: 'NoModesFitTheStocks' });
    return ok({ schedule: best, lowerBound: bound, isProven: best.makespan === bound, schedules });
  }
}

function findSingleMode(
  project: Project,
  network: Network,
  limits: SearchLimits,
): Result<SearchOutcome, SearchRefusal> {
  const { capacities } = project;
  const work = {
    durations: durationsOf(project),
    capacities,
    uses: project.activities.map(({ modes }) => modes[0]!.uses),
  };
  for (const [activity, uses] of work.uses.entries()) {
    const resource = uses.findIndex((units, k) => units > capacities[k]!);
    if (resource >= 0) return err({ kind: 'MoreThanTheCapacity', activity, resource });
  }
  const bound = lowerBound(network, work);
  const keeper = new Keeper(network.size, limits);
  return keeper.outcome(
    bound,
    searchGenetically(network, work, { ...limits, lowerBound: bound, onShorter: keeper.keep }),
  );
}

function findCrewed(project: Project, network: Network, limits: SearchLimits): Result<SearchOutcome, SearchRefusal> {
  const crew = crewOf(project);
  if (!crew.ok) return crew;
  const durations = durationsOf(project);
  const bound = crewBound(network, crew.value, durations);
  const keeper = new Keeper(network.size, limits);
  const costOf = (workers: Int32Array): number =>
    durations.reduce((sum, duration, i) => sum + duration * project.workers[workers[i]!]!.wage, 0);
  const schedules = searchCrew(network, crew.value, {
    ...limits,
    durations,
    lowerBound: bound,
    onShorter: (found, made) => keeper.keep({ ...found, cost: costOf(found.workers) }, made),
  });
  return keeper.outcome(bound, schedules);
}

function findModes(project: Project, network: Network, limits: SearchLimits): Result<SearchOutcome, SearchRefusal> {
  const useful = withoutUselessModes(project);
  if (!useful.ok) return useful;
  const { project: lean, original } = useful.value;
  const bound = modesBound(lean, network);
  const keeper = new Keeper(network.size, limits);
  const schedules = searchModes(network, {
    ...limits,
    project: lean,
    lowerBound: bound,
    onShorter: (found, made) =>
      keeper.keep({ ...found, modes: found.modes.map((mode, i) => original[i]![mode]!) }, made),
  });
  return keeper.outcome(bound, schedules);
}

/** Every activity in its shortest mode, and of each resource the least that any mode takes. */
function modesBound({ activities, capacities }: Project, network: Network): number {
  const least = activities.map(({ modes }) => Math.min(...modes.map(({ duration }) => duration)));
  const energies = capacities.map((capacity, k) => {
    const energy = activities.reduce(
      (sum, { modes }) => sum + Math.min(...modes.map(({ duration, uses }) => duration * uses[k]!)),
      0,
    );
    return capacity > 0 ? Math.ceil(energy / capacity) : 0;
  });
  const nothing = { durations: Int32Array.from(least), capacities: [], uses: activities.map(() => []) };
  return Math.max(lowerBound(network, nothing), ...energies);
}

function durationsOf({ activities }: Project): Int32Array {
  return Int32Array.from(activities, ({ modes }) => modes[0]!.duration);
}
