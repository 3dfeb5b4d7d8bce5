import { err, ok, type Result } from '@muster/kernel';
import type { LibraryBlock } from './block-library/library-block.ts';
import { MOST_BLOCKS } from './blueprint.ts';
import { groundGoal, type GroundStep } from './chain-ground.ts';
import { countBlocks, layOutChain, type ComposedChain } from './chain-layout.ts';
import { cheapestPlan } from './chain-search.ts';
import { checkGoal, type CheckedGoal, type Goal, type GoalRefusal, type LanguageNeeded } from './goal.ts';

export type ComposeRefusal =
  GoalRefusal | NothingMakesIt | { readonly kind: 'TooManyBlocks'; readonly count: number; readonly limit: number };

export interface NothingMakesIt {
  readonly kind: 'NothingMakesIt';
  /** The first wanted type that cannot be made. */
  readonly type: string;
  /** The smallest set of types which, added to what is at hand, would make everything wanted possible; sorted. */
  readonly missing: readonly string[];
}

/**
 * Plans backwards from what is wanted to what is at hand over the types of the library's blocks, and takes the chain with the
 * fewest minutes of people's work and review. The same goal always gives the same chain.
 */
export function composeBlueprint(goal: Goal, library: readonly LibraryBlock[]): Result<ComposedChain, ComposeRefusal> {
  const checked = checkGoal(goal, library);
  if (!checked.ok) return checked;
  const ground = groundGoal(checked.value, library);
  const plan = cheapestPlan(ground.steps, ground.have, ground.want);
  if (!plan) return err(nameTheGap(checked.value, library));
  // Only steps of the ground went in, so only those come out.
  const steps = plan as GroundStep[];
  const count = countBlocks(steps, ground.groups, checked.value.counts);
  if (count > MOST_BLOCKS) return err({ kind: 'TooManyBlocks', count, limit: MOST_BLOCKS });
  return ok(layOutChain(checked.value, steps, ground.groups));
}

/** Searches again with every missing type allowed at a price no real chain reaches, so that the fewest types are assumed. */
function nameTheGap(goal: CheckedGoal, library: readonly LibraryBlock[]): NothingMakesIt | LanguageNeeded {
  // Without any language the chains that run per language do not exist; with a stand-in they show what else is missing.
  const languages = goal.languages.length > 0 ? goal.languages : ['und'];
  const ground = groundGoal({ ...goal, languages }, library);
  const plan = cheapestPlan([...ground.steps, ...ground.assumptions], ground.have, ground.want) as GroundStep[];
  const missing = plan.flatMap(({ assumes }) => assumes ?? []).sort();
  const unmade = goal.wanted.find((ref) => !cheapestPlan(ground.steps, ground.have, ground.factsOf(ref)));
  if (missing.length === 0) return { kind: 'LanguageNeeded', type: goal.wanted[0]!.type };
  return { kind: 'NothingMakesIt', type: unmade?.type ?? goal.wanted[0]!.type, missing };
}
