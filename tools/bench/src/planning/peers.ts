import { parseArgs } from 'node:util';
import { findSchedule, type Project } from '@muster/scheduling';
import { textTable } from './family-table.ts';
import { readInstance } from './instance.ts';
import { solveWithChuffed, type PeerResult } from './peer-chuffed.ts';
import { solveWithHighs } from './peer-highs.ts';

const DEFAULT_LIMIT_MS = 10_000;
const HEADING = [
  'instance',
  'Muster',
  's',
  'Chuffed',
  's',
  'HiGHS',
  's',
  'Muster as good as Chuffed after s',
  'times faster',
];

/** `npm run -s bench:planning:peers -- [--time-limit-ms 10000] [--seed 1] FILES…`: the same `.sm` files for what else runs in Node. */
export async function main({ args }: { args: readonly string[] }): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { 'time-limit-ms': text, seed: text };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const limitMs = Number(values['time-limit-ms'] ?? DEFAULT_LIMIT_MS);
  const seed = Number(values.seed ?? 1);
  const rows: string[][] = [];
  for (const path of positionals) {
    const { name, project } = readInstance(path);
    if (project.workers.length > 0 || project.stocks.length > 0) continue;
    const row = await compare(project, { limitMs, seed });
    console.error([name, ...row].join('  '));
    rows.push([name, ...row]);
  }
  console.log(textTable([HEADING, ...rows]));
  return rows.length > 0 ? 0 : 2;
}

async function compare(project: Project, { limitMs, seed }: { limitMs: number; seed: number }): Promise<string[]> {
  const chuffed = await solveWithChuffed(project, limitMs);
  const steps: { makespan: number; ms: number }[] = [];
  const startedAt = performance.now();
  findSchedule(project, {
    seed,
    isOver: () => performance.now() - startedAt >= limitMs,
    onBetter: ({ makespan }) => void steps.push({ makespan, ms: performance.now() - startedAt }),
  });
  const best = steps.at(-1)!;
  const horizon = steps[0]!.makespan;
  const highs = await solveWithHighs(project, { horizon, limitMs });
  const equal = steps.find(({ makespan }) => chuffed.makespan === undefined || makespan <= chuffed.makespan);
  return [
    String(best.makespan),
    seconds(best.ms),
    ...cellsOf(chuffed),
    ...cellsOf(highs),
    equal ? seconds(equal.ms) : 'not reached',
    equal && chuffed.makespan !== undefined ? (chuffed.msToBest / equal.ms).toFixed(0) : '–',
  ];
}

function cellsOf(result: PeerResult | undefined): string[] {
  if (!result) return ['too large', '–'];
  if (result.makespan === undefined) return ['nothing', '–'];
  return [`${result.makespan}${result.isProven ? ' proven' : ''}`, seconds(result.msToBest)];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
