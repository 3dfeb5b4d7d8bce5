import { err, HOUR_MS, ok, type Result } from '@muster/kernel';
import { openTeamSearch } from './optimise-team.ts';
import { PARTS_PER_MINOR } from './team-cost.ts';
import type { TeamObjective, TeamPlan, TeamProblem, TeamRefusal, TeamSearchOptions } from './team-problem.ts';

/** Between the ends of the front: what an hour is worth, as parts of what it costs on the way from the one end to the other. */
const SLOPES = [0.25, 0.5, 1, 2, 4];
const DEFAULT_PLANS = 6_000;

/**
 * Plans of which none is both later and dearer than another one, the earliest first. Any three of them are honest quotes.
 * `plans` counts over the whole front.
 */
export function paretoFront(
  problem: TeamProblem,
  options: Omit<TeamSearchOptions, 'objective'>,
): Result<readonly TeamPlan[], TeamRefusal> {
  const opened = openTeamSearch(problem, { ...options, objective: { kind: 'makespan' } });
  if (!opened.ok) return opened;
  const search = opened.value;
  const plans = Math.ceil((options.plans ?? DEFAULT_PLANS) / (SLOPES.length + 2));
  search.run({ kind: 'makespan' }, plans);
  const earliest = search.best;
  search.run({ kind: 'cost' }, plans);
  const cheapest = search.best;
  if (!earliest || !cheapest) {
    if (search.front.length === 0) return err(search.whyNothingFits());
  } else {
    const hours = (cheapest.tried.finishAt - earliest.tried.finishAt) / HOUR_MS;
    const minor = (earliest.tried.costParts - cheapest.tried.costParts) / PARTS_PER_MINOR;
    const between = hours > 0 && minor > 0 ? SLOPES : [];
    for (const slope of between) search.run(weighted((slope * minor) / hours), plans);
  }
  const inOrder = [...search.front].sort((left, right) => left.tried.finishAt - right.tried.finishAt);
  return ok(inOrder.map(({ state }) => search.presentPlan(state)));
}

function weighted(hourMinor: number): TeamObjective {
  return { kind: 'weighted', hourMinor };
}
