import { err, ok, type Result } from '@muster/kernel';
import type { LibraryBlock } from './block-library/library-block.ts';
import type { ComposedChain } from './chain-layout.ts';
import { composeBlueprint, type ComposeRefusal } from './compose.ts';
import type { Goal } from './goal.ts';

/** One chain that leads to the goal. */
export interface Way {
  readonly chain: ComposedChain;
  /** Ids of library blocks it does without; composing without them gives this chain again. */
  readonly without: readonly string[];
  /** People's work and review if people do everything. */
  readonly workMinutes: number;
  /** The longest path through it: no team however large is faster. */
  readonly pathMinutes: number;
  readonly isFastest: boolean;
}

/** Each chain found costs a search for every block in it. */
const MOST_SEARCHES = 400;

/**
 * The `count` chains with the least work, least first. Every chain that needs all of its blocks lacks some block of a cheaper one, so
 * leaving out the blocks of each chain found, one at a time, reaches all of them (after Lawler 1972, on sets instead of paths).
 */
export function composeWays(
  goal: Goal,
  library: readonly LibraryBlock[],
  count: number,
): Result<readonly Way[], ComposeRefusal> {
  const first = composeBlueprint(goal, library);
  if (!first.ok) return err(first.refusal);
  const open: Found[] = [{ chain: first.value, without: [] }];
  const seen = new Set<string>([signature(first.value)]);
  const tried = new Set<string>();
  const found: Found[] = [];
  while (open.length > 0 && found.length < count) {
    open.sort((left, right) => work(left.chain) - work(right.chain) || compare(left, right));
    const next = open.shift()!;
    found.push(next);
    for (const id of found.length < count ? blockIdsOf(next.chain) : []) {
      const without = [...next.without, id].sort();
      if (tried.has(without.join()) || tried.size >= MOST_SEARCHES) continue;
      tried.add(without.join());
      const other = composeBlueprint(
        goal,
        library.filter((block) => !without.includes(block.id)),
      );
      if (!other.ok || seen.has(signature(other.value))) continue;
      seen.add(signature(other.value));
      open.push({ chain: other.value, without });
    }
  }
  return ok(asWays(found));
}

/** Minutes of the longest path if people do everything and look at everything. */
export function pathMinutes({ blocks, links }: Pick<ComposedChain, 'blocks' | 'links'>): number {
  const ends = new Map<string, number>();
  // A chain's blocks come in an order in which they can be done.
  for (const { id, estimate } of blocks) {
    const start = Math.max(0, ...links.filter(({ to }) => to === id).map(({ from }) => ends.get(from) ?? 0));
    ends.set(id, start + estimate.personMinutes + estimate.reviewMinutes);
  }
  return Math.max(0, ...ends.values());
}

interface Found {
  readonly chain: ComposedChain;
  readonly without: readonly string[];
}

function asWays(found: readonly Found[]): Way[] {
  const paths = found.map(({ chain }) => pathMinutes(chain));
  const fastest = paths.indexOf(Math.min(...paths));
  return found.map(({ chain, without }, index) => ({
    chain,
    without,
    workMinutes: work(chain),
    pathMinutes: paths[index]!,
    isFastest: index === fastest,
  }));
}

function work({ personMinutes, reviewMinutes }: ComposedChain): number {
  return personMinutes + reviewMinutes;
}

function blockIdsOf({ blocks }: ComposedChain): string[] {
  return [...new Set(blocks.flatMap(({ libraryBlockId }) => libraryBlockId ?? []))].sort();
}

function signature({ blocks }: ComposedChain): string {
  return blocks
    .map(({ key }) => key)
    .sort()
    .join();
}

function compare(left: Found, right: Found): number {
  return signature(left.chain) < signature(right.chain) ? -1 : 1;
}
