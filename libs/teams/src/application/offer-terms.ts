import { money, type Money } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { pricesOfDuties, type SeatDuty } from '../domain/seat-duties.ts';
import type { OfferedBlock, OfferRow } from '../persistence/offer.tables.ts';
import type { RunRows } from '../persistence/run.store.ts';
import { runBlockTable, runSeatTable, runTable } from '../persistence/run.tables.ts';

/** What somebody who accepts an offer agrees to. */
export interface OfferTerms {
  readonly offerId: string;
  readonly runId: string;
  readonly runTitle: string;
  readonly seatId: string;
  readonly seatTitle: string;
  readonly workerId: string;
  readonly workerKind: 'person' | 'agent';
  readonly workerName: string;
  readonly workerWorkspaceId: string;
  readonly price: Money;
  readonly blocks: readonly {
    readonly blockId: string;
    readonly title: string;
    /** To make it, or to look at what another made. */
    readonly duty: 'work' | 'review';
    readonly price: Money;
  }[];
}

/** The seat's price over its blocks, with what is asked of each. */
export function offeredBlocks(price: Money, duties: readonly SeatDuty[], { blocks }: RunRows): OfferedBlock[] {
  const prices = pricesOfDuties(price, duties);
  return duties.map((duty, index) => {
    const block = blocks.find(({ id }) => id === duty.blockId)!;
    const isReview = duty.duty === 'review';
    return {
      ...duty,
      priceMinor: prices[index]!.minor.toString(),
      criteria: block.criteria.map(({ text }) => text),
      // A review begins when the work is there.
      plannedStart: (isReview ? block.plannedFinish : block.plannedStart)?.toISOString() ?? null,
      plannedFinish: (isReview ? block.plannedAccepted : block.plannedFinish)?.toISOString() ?? null,
    };
  });
}

/** What an offer pays for making or reviewing a block; nothing when it does not cover it. */
export function priceIn(offer: OfferRow, blockId: string, duty: 'work' | 'review'): Money | undefined {
  const found = offer.blocks.find((block) => block.blockId === blockId && block.duty === duty);
  return found && money(BigInt(found.priceMinor), offer.currency);
}

export async function termsOf(tx: Tx, offer: OfferRow): Promise<OfferTerms> {
  const { runId, seatId, workerId, workerKind, workerName, workerWorkspaceId } = offer;
  const run = await tx.one(runTable, { id: runId });
  const seat = await tx.one(runSeatTable, { id: seatId });
  const titles = await tx.many(runBlockTable, { runId });
  return {
    ...{ offerId: offer.id, runId, runTitle: run!.title, seatId, seatTitle: seat!.title },
    ...{ workerId, workerKind, workerName, workerWorkspaceId },
    price: money(offer.priceMinor, offer.currency),
    blocks: offer.blocks.map(({ blockId, title, duty, priceMinor }) => ({
      blockId,
      title: titles.find(({ id }) => id === blockId)?.title ?? title,
      duty,
      price: money(BigInt(priceMinor), offer.currency),
    })),
  };
}
