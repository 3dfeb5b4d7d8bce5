import type { Project, ProjectActivity } from '@muster/scheduling';

/**
 * Reads PSPLIB's `.sm` and `.mm` files (Kolisch & Sprecher 1997) and MMLIB's `.txt` files (Van Peteghem & Vanhoucke 2014), which have
 * the same tables. Activities keep their order: number `i` of a file is index `i - 1`.
 */
export function readPsplib(text: string): Project {
  const renewables = Number(/- renewable\s*:\s*(\d+)/.exec(text)?.[1]);
  const successors = tableUnder(text, /^PRECEDENCE RELATIONS/);
  const [amounts = []] = tableUnder(text, /^RESOURCE ?AVAILABILITIES/);
  return {
    activities: activitiesOf(tableUnder(text, /^REQUESTS\/DURATIONS/), renewables),
    precedences: successors.flatMap(([before = 0, , , ...others]) =>
      others.map((after) => ({ before: before - 1, after: after - 1, lag: 0 })),
    ),
    capacities: amounts.slice(0, renewables),
    stocks: amounts.slice(renewables),
    workers: [],
  };
}

/** The rows of numbers between a heading and the next line of stars or the end. */
function tableUnder(text: string, heading: RegExp): number[][] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rest = lines.slice(lines.findIndex((line) => heading.test(line)) + 1);
  const end = rest.findIndex((line) => line.startsWith('***'));
  const rows = end < 0 ? rest : rest.slice(0, end);
  return rows.filter((line) => /^[\d\s]+$/.test(line)).map((line) => line.split(/\s+/).map(Number));
}

/** Rows of further modes leave the number of the activity out. */
function activitiesOf(rows: readonly number[][], renewables: number): ProjectActivity[] {
  const columns = rows[0]!.length;
  const activities: { modes: ProjectActivity['modes'][number][] }[] = [];
  for (const row of rows) {
    const isNext = row.length === columns;
    if (isNext) activities.push({ modes: [] });
    const [duration = 0, ...units] = row.slice(isNext ? 2 : 1);
    activities.at(-1)!.modes.push({ duration, uses: units.slice(0, renewables), consumes: units.slice(renewables) });
  }
  return activities;
}
