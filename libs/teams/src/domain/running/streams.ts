import type { BlockState } from '../block-state.ts';

/** A version of another block's work that a block was made with. */
export interface TakenVersion {
  readonly blockId: string;
  readonly sourceBlockId: string;
  readonly version: number;
}

export interface StaleInput {
  readonly sourceBlockId: string;
  readonly takenVersion: number;
  readonly newestVersion: number;
}

interface Flow {
  readonly fromBlockId: string;
  readonly toBlockId: string;
  readonly kind: 'hand-off' | 'stream' | 'collaborate';
}

/** The newest version that a block has taken from each of its sources. */
export function currentlyTaken(taken: readonly TakenVersion[], blockId: string): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const each of taken)
    if (each.blockId === blockId)
      newest.set(each.sourceBlockId, Math.max(newest.get(each.sourceBlockId) ?? 0, each.version));
  return newest;
}

/** Inputs of a block whose source has put out something newer than what the block was made with. */
export function staleInputsOf(
  blockId: string,
  taken: readonly TakenVersion[],
  newest: ReadonlyMap<string, number>,
): StaleInput[] {
  return [...currentlyTaken(taken, blockId)].flatMap(([sourceBlockId, takenVersion]) => {
    const newestVersion = newest.get(sourceBlockId) ?? 0;
    return newestVersion > takenVersion ? [{ sourceBlockId, takenVersion, newestVersion }] : [];
  });
}

/** What a block that starts now is made with: the newest version of everything before it. */
export function versionsToTake(
  blockId: string,
  links: readonly Flow[],
  newest: ReadonlyMap<string, number>,
): TakenVersion[] {
  return links.flatMap(({ fromBlockId: sourceBlockId, toBlockId, kind }) => {
    const version = newest.get(sourceBlockId);
    return toBlockId !== blockId || kind === 'collaborate' || version === undefined
      ? []
      : [{ blockId, sourceBlockId, version }];
  });
}

/** Blocks that were made with an older version than this one and have to hear of it. */
export function consumersOf(
  source: { readonly blockId: string; readonly version: number },
  taken: readonly TakenVersion[],
  blocks: readonly { readonly id: string; readonly state: BlockState }[],
): string[] {
  return blocks
    .filter(({ id, state }) => {
      const version = currentlyTaken(taken, id).get(source.blockId);
      return version !== undefined && version < source.version && state !== 'cancelled' && state !== 'waiting';
    })
    .map(({ id }) => id);
}
