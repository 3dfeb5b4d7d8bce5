import type { Instance } from './instance.ts';
import type { KnownBest } from './known-best.ts';

export interface PlannedInstance {
  readonly instance: Instance;
  readonly makespan: number;
  readonly isProven: boolean;
  readonly ms: number;
  readonly problems: readonly string[];
  readonly known: KnownBest | undefined;
}

/** Average deviations per family in percent: over the longest path, which anybody can compute, and over what is known where it is known. */
export function familyTable(planned: readonly PlannedInstance[]): string {
  const rows = [...Map.groupBy(planned, ({ instance }) => instance.family)].map(([family, all]) => {
    const known = all.filter((one) => one.known !== undefined);
    return [
      family,
      String(all.length),
      String(all.filter(({ problems }) => problems.length === 0).length),
      String(all.filter(({ isProven }) => isProven).length),
      percent(mean(all.map((one) => one.makespan / longestPath(one.instance) - 1))),
      known.length === all.length ? percent(mean(known.map((one) => one.makespan / one.known!.makespan - 1))) : '–',
      known.length === all.length ? String(known.filter((one) => one.makespan <= one.known!.makespan).length) : '–',
      (mean(all.map(({ ms }) => ms)) / 1000).toFixed(2),
    ];
  });
  const heading = ['family', 'instances', 'valid', 'proven', 'over path %', 'over known %', 'at known', 'mean s'];
  return textTable([heading, ...rows]);
}

export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '))
    .join('\n');
}

/** By the shortest mode of each activity, without resources. */
export function longestPath({ project }: Instance): number {
  const { activities, precedences } = project;
  const shortest = activities.map(({ modes }) => Math.min(...modes.map(({ duration }) => duration)));
  const ends = [...shortest];
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const { before, after, lag } of precedences) {
      const end = ends[before]! + lag + shortest[after]!;
      if (end <= ends[after]!) continue;
      ends[after] = end;
      hasGrown = true;
    }
  }
  return Math.max(0, ...ends);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return (100 * share).toFixed(3);
}
