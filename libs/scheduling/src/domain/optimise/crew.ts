import { err, ok, type Result } from '@muster/kernel';
import type { Project, SearchRefusal } from './project.ts';

/** Who can do what, in compressed rows: those who can do activity `i` stand from `at[i]` up to `at[i + 1]`. */
export interface Crew {
  readonly size: number;
  readonly at: Int32Array;
  /** Whoever can do the fewest activities stands first, so that the versatile stay free. */
  readonly able: Int32Array;
}

/** An activity that asks for no skill can be done by everybody. */
export function crewOf({ activities, workers }: Project): Result<Crew, SearchRefusal> {
  const rows: number[][] = [];
  for (const [activity, { skill: need }] of activities.entries()) {
    const row = workers.flatMap(({ skills }, w) => (!need || (skills.get(need.skill) ?? -1) >= need.level ? [w] : []));
    if (row.length === 0) return err({ kind: 'NobodyHasTheSkill', activity, ...need! });
    rows.push(row);
  }
  const versatility = new Int32Array(workers.length);
  for (const row of rows) for (const w of row) versatility[w]! += 1;
  const at = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) {
    row.sort((left, right) => versatility[left]! - versatility[right]! || left - right);
    at[i + 1] = at[i]! + row.length;
  }
  return ok({ size: workers.length, at, able: Int32Array.from(rows.flat()) });
}
