import { divideRounded, money, split, type Money } from '@muster/kernel';
import type { Block } from './blueprint.ts';
import { quoteBlock } from './quotes.ts';

/** What the holder of a seat does with one block: make it, or look at what another made. */
export interface SeatDuty {
  readonly blockId: string;
  readonly title: string;
  readonly duty: 'work' | 'review';
  /** Of the holder: working time of a person, running time of an agent. */
  readonly minutes: number;
}

export type DutyBlock = Pick<Block, 'id' | 'title' | 'seatId' | 'reviewSeatId' | 'estimate' | 'aiFit'>;
export type WorkerKind = 'person' | 'agent';

/** In the order of the blocks. @param kindOf who sits in a seat, or is expected to */
export function dutiesOf(
  seatId: string,
  blocks: readonly DutyBlock[],
  kindOf: (seatId: string) => WorkerKind,
): SeatDuty[] {
  return blocks.flatMap((block): SeatDuty[] => {
    const { id: blockId, title } = block;
    const quoted = quoteBlock(block, kindOf(block.seatId) === 'agent');
    if (block.seatId === seatId) return [{ blockId, title, duty: 'work', minutes: quoted.workMinutes }];
    if (block.reviewSeatId === seatId) return [{ blockId, title, duty: 'review', minutes: quoted.reviewMinutes }];
    return [];
  });
}

/** People are paid by the hour, agents per finished block. @param rate in the owner's currency */
export function priceOfDuties(kind: WorkerKind, rate: Money, duties: readonly SeatDuty[]): Money {
  const each = duties.map(({ minutes }) =>
    kind === 'agent' ? rate.minor : divideRounded(rate.minor * BigInt(minutes), 60n),
  );
  return money(
    each.reduce((total, minor) => total + minor, 0n),
    rate.currency,
  );
}

/** The price of a seat over its blocks, by their minutes. The parts add up to the whole exactly. */
export function pricesOfDuties(price: Money, duties: readonly SeatDuty[]): Money[] {
  if (duties.length === 0) return [];
  return split(
    price,
    duties.map(({ minutes }) => BigInt(minutes)),
  );
}

/** Seats whose holders must be strangers to each other: who makes a block never sits where it is accepted. */
export function opposingSeats(seatId: string, blocks: readonly Pick<Block, 'seatId' | 'reviewSeatId'>[]): Set<string> {
  const opposing = new Set<string>();
  for (const block of blocks) {
    if (block.seatId === seatId) opposing.add(block.reviewSeatId);
    if (block.reviewSeatId === seatId) opposing.add(block.seatId);
  }
  return opposing;
}

/** Only looks at what others make: as long as nobody sits there, the client's own people can do that. */
export function isReviewOnly(seatId: string, blocks: readonly Pick<Block, 'seatId'>[]): boolean {
  return blocks.every((block) => block.seatId !== seatId);
}
