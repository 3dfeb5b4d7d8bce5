import { topologicalOrder } from '@muster/kernel';
import type { BlueprintViewFragment, QuoteVariant } from '../../../shared/api/generated/graphql.ts';

export type Plan = BlueprintViewFragment;
export type PlanBlock = Plan['blocks'][number];
export type PlanSeat = Plan['seats'][number];

/** Which of the ten seat colours a seat has: its place in the plan. */
export function seatHue(seats: readonly { readonly id: string }[], seatId: string): number {
  return Math.max(
    0,
    seats.findIndex(({ id }) => id === seatId),
  );
}

/** Minutes of work in a block when it is staffed this way; a review follows an agent's work. */
export function minutesOf(block: PlanBlock, variant: QuoteVariant): number {
  const byAgent = block.agentMinutes !== null && variant !== 'PEOPLE_ONLY';
  return (byAgent ? (block.agentMinutes ?? 0) : block.personMinutes) + block.reviewMinutes;
}

/**
 * The longest chain of work, which decides when the team is done. Counted in minutes of work, not on the clock: the server
 * plans with everybody's hours once somebody sits in the seats.
 * @returns ids of its blocks in order; empty when the plan has a cycle or no blocks
 */
export function longestChain(plan: Plan, variant: QuoteVariant): readonly string[] {
  const links = plan.links.map(({ fromBlockId, toBlockId }) => ({ from: fromBlockId, to: toBlockId }));
  const order = topologicalOrder(
    plan.blocks.map(({ id }) => id),
    links,
  );
  if (!order.ok) return [];
  const best = new Map<string, { minutes: number; before: string | undefined }>();
  for (const id of order.value) {
    const block = plan.blocks.find((candidate) => candidate.id === id);
    const before = links.filter(({ to }) => to === id).map(({ from }) => from);
    const longest = before.reduce<string | undefined>(
      (left, right) => (left && minutesTo(best, left) >= minutesTo(best, right) ? left : right),
      undefined,
    );
    best.set(id, {
      minutes: (longest ? minutesTo(best, longest) : 0) + (block ? minutesOf(block, variant) : 0),
      before: longest,
    });
  }
  let at = [...best.keys()].reduce<string | undefined>(
    (left, right) => (left && minutesTo(best, left) >= minutesTo(best, right) ? left : right),
    undefined,
  );
  const chain: string[] = [];
  while (at) {
    chain.unshift(at);
    at = best.get(at)?.before;
  }
  return chain;
}

function minutesTo(best: ReadonlyMap<string, { minutes: number }>, id: string): number {
  return best.get(id)?.minutes ?? 0;
}
