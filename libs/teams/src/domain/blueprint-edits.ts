import { err, type Result } from '@muster/kernel';
import {
  fits,
  validateBlueprint,
  type Block,
  type Blueprint,
  type BlueprintRefusal,
  type Link,
  type Seat,
} from './blueprint.ts';

export type EditRefusal =
  | BlueprintRefusal
  | { readonly kind: 'BlockNotFound'; readonly blockId: string }
  | { readonly kind: 'SeatNotFound'; readonly seatId: string }
  | { readonly kind: 'TeamNotFound'; readonly teamId: string }
  | { readonly kind: 'SeatIsInUse'; readonly seatId: string; readonly blockTitles: readonly string[] }
  | { readonly kind: 'LinkNotFound'; readonly from: string; readonly to: string }
  | { readonly kind: 'LinkAlreadyThere'; readonly from: string; readonly to: string };

export type EditOutcome = Result<Blueprint, EditRefusal>;

/** Adds a block, and with it the seats it needs that are not there yet. */
export function addBlock(blueprint: Blueprint, block: Block, newSeats: readonly Seat[] = []): EditOutcome {
  const seats = [...blueprint.seats, ...newSeats];
  return validateBlueprint({ ...blueprint, seats, blocks: [...blueprint.blocks, block] });
}

/** Its links go with it, and the inputs it supplied stay open. Seats stay: somebody may hold them. */
export function removeBlock(blueprint: Blueprint, blockId: string): EditOutcome {
  if (!hasBlock(blueprint, blockId)) return err({ kind: 'BlockNotFound', blockId });
  const links = blueprint.links.filter(({ from, to }) => from !== blockId && to !== blockId);
  const blocks = blueprint.blocks.filter(({ id }) => id !== blockId).map((block) => withoutSource(block, blockId));
  return validateBlueprint({ ...blueprint, blocks, links });
}

export function editBlock(blueprint: Blueprint, blockId: string, changes: Partial<Omit<Block, 'id'>>): EditOutcome {
  if (!hasBlock(blueprint, blockId)) return err({ kind: 'BlockNotFound', blockId });
  const blocks = blueprint.blocks.map((block) => (block.id === blockId ? { ...block, ...changes } : block));
  return validateBlueprint({ ...blueprint, blocks });
}

/** A hand-off or stream also supplies the open inputs of the receiving block which fit. One link per pair of blocks. */
export function addLink(blueprint: Blueprint, link: Link): EditOutcome {
  const { from, to } = link;
  if (blueprint.links.some((each) => joins(each, from, to))) return err({ kind: 'LinkAlreadyThere', from, to });
  const links = [...blueprint.links, link];
  const source = blueprint.blocks.find(({ id }) => id === from);
  if (link.kind === 'collaborate' || !source) return validateBlueprint({ ...blueprint, links });
  const blocks = blueprint.blocks.map((block) => (block.id === to ? supplied(block, source) : block));
  return validateBlueprint({ ...blueprint, blocks, links });
}

/** Another kind of link between the same two. Whoever works together hands nothing over, so inputs open with a collaboration. */
export function changeLink(blueprint: Blueprint, { from, to, kind }: Link): EditOutcome {
  const link = blueprint.links.find((each) => joins(each, from, to));
  if (!link) return err({ kind: 'LinkNotFound', from, to });
  if (link.kind !== 'collaborate' && kind !== 'collaborate') {
    const links = blueprint.links.map((each) => (each === link ? { ...each, kind } : each));
    return validateBlueprint({ ...blueprint, links });
  }
  const without = removeLink(blueprint, from, to);
  return without.ok ? addLink(without.value, { from, to, kind }) : without;
}

/** Inputs which came over the link stay open. */
export function removeLink(blueprint: Blueprint, from: string, to: string): EditOutcome {
  const link = blueprint.links.find((each) => joins(each, from, to));
  if (!link) return err({ kind: 'LinkNotFound', from, to });
  const links = blueprint.links.filter((each) => each !== link);
  const blocks = blueprint.blocks.map((block) => (block.id === link.to ? withoutSource(block, link.from) : block));
  return validateBlueprint({ ...blueprint, blocks, links });
}

export function addSeat(blueprint: Blueprint, seat: Seat): EditOutcome {
  return validateBlueprint({ ...blueprint, seats: [...blueprint.seats, seat] });
}

export function editSeat(blueprint: Blueprint, seatId: string, changes: Partial<Omit<Seat, 'id'>>): EditOutcome {
  if (!blueprint.seats.some(({ id }) => id === seatId)) return err({ kind: 'SeatNotFound', seatId });
  const seats = blueprint.seats.map((seat) => (seat.id === seatId ? { ...seat, ...changes } : seat));
  return validateBlueprint({ ...blueprint, seats });
}

export function removeSeat(blueprint: Blueprint, seatId: string): EditOutcome {
  if (!blueprint.seats.some(({ id }) => id === seatId)) return err({ kind: 'SeatNotFound', seatId });
  const users = blueprint.blocks.filter((block) => block.seatId === seatId || block.reviewSeatId === seatId);
  if (users.length > 0) return err({ kind: 'SeatIsInUse', seatId, blockTitles: users.map(({ title }) => title) });
  return validateBlueprint({ ...blueprint, seats: blueprint.seats.filter(({ id }) => id !== seatId) });
}

function hasBlock({ blocks }: Blueprint, blockId: string): boolean {
  return blocks.some(({ id }) => id === blockId);
}

/** A collaboration has no direction, so it is found from either end. */
function joins(link: Link, from: string, to: string): boolean {
  if (link.from === from && link.to === to) return true;
  return link.kind === 'collaborate' && link.from === to && link.to === from;
}

function supplied(block: Block, source: Block): Block {
  const inputs = block.inputs.map((input) => {
    const isOpen = input.from === null && source.outputs.some((output) => fits(output, input));
    return isOpen ? { ...input, from: { blockId: source.id } } : input;
  });
  return { ...block, inputs };
}

function withoutSource(block: Block, blockId: string): Block {
  const inputs = block.inputs.map((input) => {
    const cameFromIt = input.from !== null && input.from !== 'at-hand' && input.from.blockId === blockId;
    return cameFromIt ? { ...input, from: null } : input;
  });
  return { ...block, inputs };
}
