import type { MyWorkQuery, WorkBlockFragment } from '../../../shared/api/generated/graphql.ts';

export type WorkLine = MyWorkQuery['myWork'][number];
export type WorkBlock = WorkBlockFragment;
export type Packet = WorkBlock['packets'][number];
export type Output = Packet['outputs'][number];

/** What the person can do now, what waits for others, and what is over; the most urgent first. */
export function sortWork(items: readonly WorkLine[]): { now: WorkLine[]; later: WorkLine[]; done: WorkLine[] } {
  const order = [...items].sort((left, right) => dueAt(left) - dueAt(right));
  const isDone = ({ block }: WorkLine) => block.state === 'ACCEPTED' || block.state === 'CANCELLED';
  const isNow = (item: WorkLine) => !isDone(item) && item.block.actions.some((action) => isFor(item, action));
  return {
    now: order.filter(isNow),
    later: order.filter((item) => !isNow(item) && !isDone(item)),
    done: order.filter(isDone).reverse(),
  };
}

/** A reviewer's row is about answering, a holder's about doing; one person can be both in different blocks. */
function isFor({ isReview }: WorkLine, action: string): boolean {
  return isReview === (action === 'accept' || action === 'refuse');
}

function dueAt({ block }: WorkLine): number {
  return block.plannedFinish ? Date.parse(block.plannedFinish) : Number.MAX_SAFE_INTEGER;
}

export function latestPacket(block: { readonly packets: readonly Packet[] }): Packet | undefined {
  return [...block.packets].sort((left, right) => right.version - left.version)[0];
}
