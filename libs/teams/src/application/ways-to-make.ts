import { err, type Result } from '@muster/kernel';
import { BLOCK_LIBRARY } from '../domain/block-library/block-library.ts';
import { composeWays, type Way } from '../domain/compose-ways.ts';
import { goalOf, spoken, type GoalRequest, type SpokenRefusal } from './propose-blueprint.ts';

const MOST_WAYS = 10;

/** The chains with the least work that lead from what is at hand to what is wanted, or what is missing. */
export function waysToMake(request: GoalRequest, count: number): Result<readonly Way[], SpokenRefusal> {
  const ways = composeWays(goalOf(request), BLOCK_LIBRARY, Math.min(Math.max(count, 1), MOST_WAYS));
  return ways.ok ? ways : err(spoken(ways.refusal));
}
