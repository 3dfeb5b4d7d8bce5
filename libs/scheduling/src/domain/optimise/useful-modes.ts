import { err, ok, type Result } from '@muster/kernel';
import type { ActivityMode, Project, SearchRefusal } from './project.ts';

export interface LeanProject {
  readonly project: Project;
  /** `original[activity][mode]`: the index of the mode before others were left out. */
  readonly original: readonly (readonly number[])[];
}

/** Without modes that take more than there is, and without modes that another one beats in everything (Sprecher et al. 1997). */
export function withoutUselessModes(project: Project): Result<LeanProject, SearchRefusal> {
  const original: number[][] = [];
  for (const [activity, { modes }] of project.activities.entries()) {
    const possible = modes.flatMap((mode, k) => (fits(mode, project) ? [k] : []));
    if (possible.length === 0) {
      const resource = modes[0]!.uses.findIndex((units, k) => units > project.capacities[k]!);
      return err(resource < 0 ? { kind: 'NoModesFitTheStocks' } : { kind: 'MoreThanTheCapacity', activity, resource });
    }
    original.push(possible.filter((k) => !possible.some((other) => beats(other, k, modes))));
  }
  const activities = project.activities.map((activity, i) => ({
    ...activity,
    modes: original[i]!.map((k) => activity.modes[k]!),
  }));
  return ok({ project: { ...project, activities }, original });
}

function fits({ uses, consumes }: ActivityMode, { capacities, stocks }: Project): boolean {
  return uses.every((units, k) => units <= capacities[k]!) && consumes.every((units, k) => units <= stocks[k]!);
}

/** In nothing worse; of two that are alike the first one stays. */
function beats(other: number, own: number, modes: readonly ActivityMode[]): boolean {
  if (other === own) return false;
  const [left, right] = [amountsOf(modes[other]!), amountsOf(modes[own]!)];
  const isNoWorse = left.every((amount, k) => amount <= right[k]!);
  return isNoWorse && (left.some((amount, k) => amount < right[k]!) || other < own);
}

function amountsOf({ duration, uses, consumes }: ActivityMode): number[] {
  return [duration, ...uses, ...consumes];
}
