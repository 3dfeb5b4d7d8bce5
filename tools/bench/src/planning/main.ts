import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findSchedule } from '@muster/scheduling';
import { checkSchedule } from './check-schedule.ts';
import { readInstance, scheduleFile, type Instance } from './instance.ts';
import { knownBest } from './known-best.ts';
import { familyTable, type PlannedInstance } from './family-table.ts';

const USAGE =
  'npm run -s bench:planning -- [--time-limit-ms 10000 | --schedules N] [--seed 1] [--out DIR] FILES…  (.sm, .mm, .txt of MMLIB, .def)';
const DEFAULT_LIMIT_MS = 10_000;
/** Held back for the last look at the clock, the check and the file. */
const RESERVE_MS = 5;

interface Settings {
  readonly limitMs: number;
  readonly schedules: number | undefined;
  readonly seed: number;
  readonly out: string | undefined;
}

/** Plans each file on this thread, one after the other, checks the result with the checker that shares nothing with the planner. */
export function main({ args }: { args: readonly string[] }): number {
  const read = settingsOf(args);
  if (!read) {
    console.error(USAGE);
    return 2;
  }
  const { files, settings } = read;
  if (settings.out) mkdirSync(settings.out, { recursive: true });
  const planned = files.map((file) => planFile(file, settings));
  console.log(`\n${familyTable(planned.flatMap((one) => one ?? []))}`);
  return planned.some((one) => !one || one.problems.length > 0) ? 1 : 0;
}

function settingsOf(args: readonly string[]): { files: string[]; settings: Settings } | undefined {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { 'time-limit-ms': text, schedules: text, seed: text, out: text },
    allowPositionals: true,
  });
  const schedules = values.schedules === undefined ? undefined : Number(values.schedules);
  const limitMs = Number(values['time-limit-ms'] ?? (schedules ? Number.POSITIVE_INFINITY : DEFAULT_LIMIT_MS));
  const seed = Number(values.seed ?? 1);
  if (positionals.length === 0 || [limitMs, seed, schedules ?? 0].some((each) => !(each >= 0))) return undefined;
  return { files: positionals, settings: { limitMs, schedules, seed, out: values.out } };
}

/** One line of JSON. `undefined`: there is no schedule, and the line says why. */
function planFile(path: string, { limitMs, schedules, seed, out }: Settings): PlannedInstance | undefined {
  const startedAt = performance.now();
  const instance = readInstance(path);
  const end = startedAt + limitMs - RESERVE_MS;
  const outcome = findSchedule(instance.project, {
    seed,
    ...(schedules === undefined ? {} : { schedules }),
    isOver: () => performance.now() >= end,
  });
  const ms = Math.round((performance.now() - startedAt) * 10) / 10;
  if (!outcome.ok) {
    console.log(JSON.stringify({ instance: instance.name, refused: outcome.refusal }));
    return undefined;
  }
  const { schedule, lowerBound, isProven } = outcome.value;
  const file = scheduleFile(instance, schedule);
  if (out) writeFileSync(`${out}/${instance.name}.json`, `${JSON.stringify(file)}\n`);
  const problems = checkSchedule(instance, file);
  print(instance, { ...file, lowerBound, proven: isProven, schedules: outcome.value.schedules, ms, problems });
  return { instance, makespan: file.makespan, isProven, ms, problems, known: knownBest(path, instance) };
}

interface Line {
  readonly makespan: number;
  readonly cost?: number;
  readonly lowerBound: number;
  readonly proven: boolean;
  readonly schedules: number;
  readonly ms: number;
  readonly problems: readonly string[];
}

function print({ name }: Instance, { makespan, cost, lowerBound, proven, schedules, ms, problems }: Line): void {
  const wrong = problems.length > 0 ? { problems } : {};
  console.log(
    JSON.stringify({ instance: name, makespan, cost: cost ?? null, lowerBound, proven, ms, schedules, ...wrong }),
  );
}
