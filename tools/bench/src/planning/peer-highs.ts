import loadHighs from 'highs';
import type { Project } from '@muster/scheduling';
import type { PeerResult } from './peer-chuffed.ts';

/** Larger models do not fit into the time or the memory that WebAssembly has. */
const MOST_VARIABLES = 4_000;

/**
 * HiGHS on the time-indexed model (Pritsker et al. 1969): one binary per activity and start. It is told a horizon, which a list schedule
 * gives, so that the model stays small. `undefined`: the model is too large to try.
 */
export async function solveWithHighs(
  project: Project,
  { horizon, limitMs }: { horizon: number; limitMs: number },
): Promise<PeerResult | undefined> {
  if (project.activities.length * horizon > MOST_VARIABLES) return undefined;
  const highs = await loadHighs();
  const startedAt = performance.now();
  const solution = highs.solve(modelOf(project, horizon), { time_limit: limitMs / 1000, threads: 1 });
  const hasOne = Number.isFinite(solution.ObjectiveValue) && solution.Status !== 'Infeasible';
  return {
    makespan: hasOne ? Math.round(solution.ObjectiveValue) : undefined,
    isProven: solution.Status === 'Optimal',
    msToBest: performance.now() - startedAt,
  };
}

function modelOf({ activities, capacities, precedences }: Project, horizon: number): string {
  const durations = activities.map(({ modes }) => modes[0]!.duration);
  const starts = (i: number): number[] => Array.from({ length: horizon - durations[i]! + 1 }, (_, t) => t);
  const name = (i: number, t: number): string => `x${i}_${t}`;
  const sumOf = (i: number, factor: number): string =>
    starts(i)
      .filter((t) => t > 0)
      .map((t) => `${factor < 0 ? '-' : '+'} ${t} ${name(i, t)}`)
      .join(' ');
  const rows = activities.map(
    (_, i) =>
      `${starts(i)
        .map((t) => name(i, t))
        .join(' + ')} = 1`,
  );
  for (const { before, after } of precedences) {
    rows.push(`${sumOf(after, 1)} ${sumOf(before, -1)} >= ${durations[before]!}`);
  }
  for (const [i] of activities.entries()) rows.push(`makespan ${sumOf(i, -1)} >= ${durations[i]!}`);
  for (const [k, capacity] of capacities.entries()) {
    for (let t = 0; t < horizon; t++) {
      const terms = activities.flatMap(({ modes }, i) => {
        const units = modes[0]!.uses[k]!;
        const running = starts(i).filter((start) => start <= t && t < start + durations[i]!);
        return units > 0 ? running.map((start) => `${units} ${name(i, start)}`) : [];
      });
      if (terms.length > 0) rows.push(`${terms.join(' + ')} <= ${capacity}`);
    }
  }
  const binaries = activities.flatMap((_, i) => starts(i).map((t) => name(i, t)));
  return `Minimize\n obj: makespan\nSubject To\n${rows.map((row, k) => ` c${k}: ${row}`).join('\n')}\nBounds\n makespan <= ${horizon}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}
