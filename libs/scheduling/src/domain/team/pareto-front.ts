import { err, HOUR_MS, ok, type Result } from '@muster/kernel';
import { openTeamSearch, type Kept, type TeamSearch } from './optimise-team.ts';
import { PARTS_PER_MINOR } from './team-cost.ts';
import type { TeamObjective, TeamPlan, TeamProblem, TeamRefusal, TeamSearchOptions } from './team-problem.ts';

/** Between the ends of the front: what an hour is worth, as parts of what it costs on the way from the one end to the other. */
const SLOPES = [0.25, 0.5, 1, 2, 4];
const OBJECTIVES = SLOPES.length + 2;
const DEFAULT_PLANS = 6_000;
/** Plans per objective in the first round; each further round has twice as many, so a search that is ended early has seen every objective. */
const FIRST_ROUND = 100;

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
  let left = options.plans ?? DEFAULT_PLANS;
  for (let plans = FIRST_ROUND; left > 0; plans *= 2) {
    runRound(search, Math.ceil(Math.min(plans, left / OBJECTIVES)));
    left -= plans * OBJECTIVES;
    if (options.isOver?.()) break;
  }
  if (search.front.length === 0) return err(search.whyNothingFits());
  const inOrder = [...search.front].sort((one, other) => one.tried.finishAt - other.tried.finishAt);
  return ok(inOrder.map(({ state }) => search.presentPlan(state)));
}

/** Both ends first; then, if there is a way between them, the points on it. */
function runRound(search: TeamSearch, plans: number): void {
  search.run({ kind: 'makespan' }, plans);
  const earliest = search.best;
  search.run({ kind: 'cost' }, plans);
  const cheapest = search.best;
  for (const objective of between(earliest, cheapest)) search.run(objective, plans);
}

function between(earliest: Kept | undefined, cheapest: Kept | undefined): TeamObjective[] {
  if (!earliest || !cheapest) return [];
  const hours = (cheapest.tried.finishAt - earliest.tried.finishAt) / HOUR_MS;
  const minor = (earliest.tried.costParts - cheapest.tried.costParts) / PARTS_PER_MINOR;
  if (hours <= 0 || minor <= 0) return [];
  return SLOPES.map((slope) => ({ kind: 'weighted', hourMinor: (slope * minor) / hours }));
}
