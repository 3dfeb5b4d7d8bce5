import type { Seat } from '../blueprint.ts';
import type { NewId } from './change-menu.ts';
import type { TeamPlan } from './team-plan.ts';

/** Somebody in a seat with what they agreed to do there, as `blockId duty`. */
export interface Agreement {
  readonly seatId: string;
  readonly workerId: string;
  readonly covers: ReadonlySet<string>;
}

/**
 * Nobody gets work they did not agree to: what a merge adds to a seat that somebody holds gets a seat of its own, which is offered
 * to that holder first, with its price. A seat of that kind that is still open takes further work.
 */
export function seatsForNewWork(plan: TeamPlan, agreements: readonly Agreement[], newId: NewId): TeamPlan {
  let next = plan;
  for (const agreement of agreements) next = withOwnSeat(next, agreement, { agreements, newId });
  return next;
}

function withOwnSeat(
  plan: TeamPlan,
  { seatId, workerId, covers }: Agreement,
  { agreements, newId }: { agreements: readonly Agreement[]; newId: NewId },
): TeamPlan {
  const { structure, holders } = plan;
  const isNew = (blockId: string, duty: string, at: string) => at === seatId && !covers.has(`${blockId} ${duty}`);
  const hasNew = structure.blocks.some(
    ({ id, seatId: work, reviewSeatId }) => isNew(id, 'work', work) || isNew(id, 'review', reviewSeatId),
  );
  const like = structure.seats.find(({ id }) => id === seatId);
  if (!hasNew || !like) return plan;
  const held = new Set(agreements.map((each) => each.seatId));
  const open = structure.seats.find(
    ({ id, role, teamId }) =>
      id !== seatId && holders[id] === workerId && !held.has(id) && role === like.role && teamId === like.teamId,
  );
  const seat: Seat = open ?? { ...like, id: newId(), title: `${like.title}, more work` };
  const blocks = structure.blocks.map((block) => ({
    ...block,
    seatId: isNew(block.id, 'work', block.seatId) ? seat.id : block.seatId,
    reviewSeatId: isNew(block.id, 'review', block.reviewSeatId) ? seat.id : block.reviewSeatId,
  }));
  const seats = open ? structure.seats : [...structure.seats, seat];
  return { ...plan, structure: { ...structure, blocks, seats }, holders: { ...holders, [seat.id]: workerId } };
}
