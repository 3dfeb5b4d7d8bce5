import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ProjectSchedule } from '@muster/scheduling';
import type { NumberedProject, ScheduleFile } from './check-schedule.ts';
import { readImopse } from './imopse.ts';
import { readPsplib } from './psplib.ts';

export interface Instance extends NumberedProject {
  readonly name: string;
  /** By the name of the file: `j30`, `j120`, `J50` of MMLIB, or `imopse`. */
  readonly family: string;
}

export function readInstance(path: string): Instance {
  const name = basename(path, extname(path));
  const text = readFileSync(path, 'utf8');
  if (extname(path) === '.def') return { name, family: 'imopse', ...readImopse(text) };
  const project = readPsplib(text);
  if (project.activities.length === 0)
    throw new Error(`${path} holds no project of a known form (.sm, .mm, .txt, .def)`);
  return {
    name,
    family: familyOf(name, extname(path)),
    project,
    taskIds: project.activities.map((_, i) => i + 1),
    workerIds: [],
  };
}

/** PSPLIB and MMLIB write the number of activities and the number of the set in one: j3010_1 is set 10 of j30. */
function familyOf(name: string, ending: string): string {
  const size = /^j(120|100|50|[1-9]0|1[0-8])/i.exec(name)?.[1];
  if (!size) return ending.slice(1);
  return ending === '.txt' ? `mmlib${size}` : ending === '.mm' ? `mm-j${size}` : `j${size}`;
}

export function scheduleFile({ name, project, taskIds, workerIds }: Instance, found: ProjectSchedule): ScheduleFile {
  const hasWorkers = project.workers.length > 0;
  const hasModes = project.activities.some(({ modes }) => modes.length > 1);
  return {
    instance: name,
    makespan: found.makespan,
    ...(hasWorkers ? { cost: Math.round(found.cost * 100) / 100 } : {}),
    tasks: taskIds.map((id, i) => ({
      id,
      start: found.starts[i]!,
      ...(hasModes ? { mode: found.modes[i]! + 1 } : {}),
      ...(hasWorkers ? { worker: workerIds[found.workers[i]!]! } : {}),
    })),
  };
}
