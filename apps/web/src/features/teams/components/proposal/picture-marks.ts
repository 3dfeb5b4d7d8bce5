import type { Proposal } from '../../api/proposals.ts';

export type Picture = Proposal['before'];
export type PictureBlock = Picture['blocks'][number];
export type Mark = 'added' | 'removed' | 'changed';

/** How a block differs from the other picture; a block counts as changed with its seat's holder and with what it waits for. */
export function markOf(
  block: PictureBlock,
  { picture, other, isBefore }: { picture: Picture; other: Picture; isBefore: boolean },
): Mark | undefined {
  const twin = other.blocks.find(({ id }) => id === block.id);
  if (!twin) return isBefore ? 'removed' : 'added';
  return shapeOf(block, picture) === shapeOf(twin, other) ? undefined : 'changed';
}

function shapeOf(block: PictureBlock, { seats, links }: Picture): string {
  const { id, title, seatId, reviewSeatId, personMinutes, agentMinutes } = block;
  const holder = seats.find((seat) => seat.id === seatId)?.holderName ?? null;
  const into = links
    .filter(({ toBlockId }) => toBlockId === id)
    .map(({ fromBlockId, kind }) => `${fromBlockId} ${kind}`);
  return JSON.stringify([title, seatId, reviewSeatId, personMinutes, agentMinutes, holder, into.sort()]);
}
