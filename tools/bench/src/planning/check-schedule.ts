import type { Project } from '@muster/scheduling';

/** A schedule as it is handed over: by the numbers of the file, with the dummy source and sink or without. */
export interface ScheduleFile {
  readonly instance: string;
  readonly makespan: number;
  readonly cost?: number;
  readonly tasks: readonly ScheduledTask[];
}
export interface ScheduledTask {
  readonly id: number;
  readonly start: number;
  /** From 1; only where activities have several. */
  readonly mode?: number;
  /** The number of the worker in the file. */
  readonly worker?: number;
}
/** The project with the numbers of its file. */
export interface NumberedProject {
  readonly project: Project;
  readonly taskIds: readonly number[];
  readonly workerIds: readonly number[];
}

/**
 * Everything that is wrong with a schedule, in sentences. It shares no line with the search: it looks at the finished schedule period
 * by period and knows only the file.
 */
export function checkSchedule(numbered: NumberedProject, schedule: ScheduleFile): string[] {
  const placed = placedOf(numbered, schedule);
  if (Array.isArray(placed)) return placed;
  return [
    ...brokenPrecedences(numbered, placed),
    ...overusedResources(numbered.project, placed),
    ...overusedStocks(numbered.project, placed),
    ...wrongWorkers(numbered, placed),
    ...doubleBookings(placed),
    ...wrongSums(numbered, placed, schedule),
  ];
}

interface Placed {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly uses: readonly number[];
  readonly consumes: readonly number[];
  readonly worker: number | undefined;
}

/** By index of the project; a list of sentences when the schedule cannot even be read. */
function placedOf({ project, taskIds }: NumberedProject, { tasks }: ScheduleFile): Map<number, Placed> | string[] {
  const problems: string[] = [];
  const placed = new Map<number, Placed>();
  for (const { id, start, mode = 1, worker } of tasks) {
    const index = taskIds.indexOf(id);
    const chosen = project.activities[index]?.modes[mode - 1];
    if (index < 0) problems.push(`there is no task ${id}`);
    else if (!chosen) problems.push(`task ${id} has no mode ${mode}`);
    else if (placed.has(index)) problems.push(`task ${id} is there twice`);
    else if (!Number.isInteger(start) || start < 0) problems.push(`task ${id} starts at ${start}`);
    else placed.set(index, { ...chosen, id, start, end: start + chosen.duration, worker });
  }
  for (const [index, { modes }] of project.activities.entries()) {
    const isDummy = modes.every(({ duration }) => duration === 0);
    if (!placed.has(index) && !isDummy) problems.push(`task ${taskIds[index]} is missing`);
  }
  return problems.length > 0 ? problems : placed;
}

function brokenPrecedences({ project }: NumberedProject, placed: ReadonlyMap<number, Placed>): string[] {
  return project.precedences.flatMap(({ before, after, lag }) => {
    const [first, second] = [placed.get(before), placed.get(after)];
    if (!first || !second || second.start >= first.end + lag) return [];
    return [`task ${second.id} starts at ${second.start}, before task ${first.id} ends at ${first.end}`];
  });
}

function overusedResources({ capacities }: Project, placed: ReadonlyMap<number, Placed>): string[] {
  const end = Math.max(0, ...[...placed.values()].map((task) => task.end));
  const problems: string[] = [];
  for (const [resource, capacity] of capacities.entries()) {
    for (let period = 0; period < end; period++) {
      let used = 0;
      for (const task of placed.values()) {
        if (task.start <= period && period < task.end) used += task.uses[resource] ?? 0;
      }
      if (used > capacity) problems.push(`resource ${resource + 1}: ${used} of ${capacity} in period ${period}`);
    }
  }
  return problems;
}

function overusedStocks({ stocks }: Project, placed: ReadonlyMap<number, Placed>): string[] {
  return stocks.flatMap((stock, kind) => {
    const used = [...placed.values()].reduce((sum, { consumes }) => sum + (consumes[kind] ?? 0), 0);
    return used > stock ? [`stock ${kind + 1}: ${used} of ${stock}`] : [];
  });
}

function wrongWorkers({ project, workerIds }: NumberedProject, placed: ReadonlyMap<number, Placed>): string[] {
  if (project.workers.length === 0) return [];
  return [...placed].flatMap(([index, { id, worker }]) => {
    if (worker === undefined) return [`task ${id} has no worker`];
    const known = project.workers[workerIds.indexOf(worker)];
    if (!known) return [`task ${id} is done by the unknown worker ${worker}`];
    const need = project.activities[index]!.skill;
    const level = need && known.skills.get(need.skill);
    return need && (level === undefined || level < need.level) ? [`worker ${worker} cannot do task ${id}`] : [];
  });
}

function doubleBookings(placed: ReadonlyMap<number, Placed>): string[] {
  const byWorker = Map.groupBy(
    [...placed.values()].filter(({ worker }) => worker !== undefined),
    (task) => task.worker,
  );
  return [...byWorker].flatMap(([worker, tasks]) => {
    const inOrder = tasks.filter(({ start, end }) => end > start).sort((left, right) => left.start - right.start);
    return inOrder.slice(1).flatMap((task, k) => {
      const before = inOrder[k]!;
      return task.start < before.end ? [`worker ${worker} does task ${before.id} and task ${task.id} at once`] : [];
    });
  });
}

function wrongSums(
  { project, workerIds }: NumberedProject,
  placed: ReadonlyMap<number, Placed>,
  said: ScheduleFile,
): string[] {
  const tasks = [...placed.values()];
  const makespan = Math.max(0, ...tasks.map(({ end }) => end));
  const cost = tasks.reduce((sum, { start, end, worker }) => {
    const wage = worker === undefined ? 0 : (project.workers[workerIds.indexOf(worker)]?.wage ?? 0);
    return sum + (end - start) * wage;
  }, 0);
  const problems = said.makespan === makespan ? [] : [`the makespan is ${makespan}, not ${said.makespan}`];
  if (said.cost !== undefined && Math.abs(said.cost - cost) > 0.005) {
    problems.push(`the cost is ${cost.toFixed(2)}, not ${said.cost}`);
  }
  return problems;
}
