import type { BlockEdit } from '../../../shared/api/generated/graphql.ts';
import type { Plan } from './plan-facts.ts';

type EditBlock = NonNullable<BlockEdit['editBlock']>;

/**
 * The edits that take a change back, or undefined where there is no honest way: a block that was removed took its links with it,
 * and an added criterion stays. Those ask first instead.
 */
export function inverseOf(before: Plan, after: Plan, edits: readonly BlockEdit[]): BlockEdit[] | undefined {
  const inverses = edits.map((edit) => inverse(before, after, edit));
  return inverses.every((one) => one !== undefined) ? inverses.reverse() : undefined;
}

function inverse(before: Plan, after: Plan, edit: BlockEdit): BlockEdit | undefined {
  if (edit.editBlock) return blockAsBefore(before, edit.editBlock);
  if (edit.editSeat) return seatAsBefore(before, edit.editSeat.seatId);
  if (edit.addLink) return { removeLink: ends(edit.addLink) };
  if (edit.removeLink) return linkAsBefore(before, ends(edit.removeLink));
  if (edit.addLibraryBlock) return withoutNewBlock(before, after);
  return undefined;
}

function blockAsBefore(before: Plan, { blockId, addCriterion, ...changed }: EditBlock): BlockEdit | undefined {
  const block = before.blocks.find(({ id }) => id === blockId);
  if (!block || addCriterion) return undefined;
  const { title, description, seatId, reviewSeatId, personMinutes, agentMinutes, reviewMinutes } = block;
  // Null means “leave it”: what had no agent's estimate cannot lose one again.
  if (changed.agentMinutes !== undefined && agentMinutes === null) return undefined;
  return {
    editBlock: { blockId, title, description, seatId, reviewSeatId, personMinutes, agentMinutes, reviewMinutes },
  };
}

function seatAsBefore(before: Plan, seatId: string): BlockEdit | undefined {
  const seat = before.seats.find(({ id }) => id === seatId);
  return (
    seat && { editSeat: { seatId, title: seat.title, preferredKind: seat.preferredKind, languages: seat.languages } }
  );
}

function linkAsBefore(before: Plan, link: { fromBlockId: string; toBlockId: string }): BlockEdit | undefined {
  const found = before.links.find(
    ({ fromBlockId, toBlockId }) => fromBlockId === link.fromBlockId && toBlockId === link.toBlockId,
  );
  return found && { addLink: { ...link, kind: found.kind } };
}

function withoutNewBlock(before: Plan, after: Plan): BlockEdit | undefined {
  const added = after.blocks.filter(({ id }) => !before.blocks.some((block) => block.id === id));
  const [only] = added;
  return only && added.length === 1 ? { removeBlockId: only.id } : undefined;
}

function ends({ fromBlockId, toBlockId }: { fromBlockId: string; toBlockId: string }) {
  return { fromBlockId, toBlockId };
}
