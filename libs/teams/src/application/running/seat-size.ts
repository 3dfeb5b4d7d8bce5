import { promise, type Tx } from '@muster/platform';
import { netOfFee } from '../../domain/budget/run-budget.ts';
import { elasticStep, type ElasticFacts, type ElasticStep } from '../../domain/running/elastic.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunBlockRow, RunSeatRow, SeatHolderRow } from '../../persistence/run.tables.ts';
import { committedMinor } from '../hiring-facts.ts';
import { priceIn } from '../offer-terms.ts';
import { sizeSeat } from './running-jobs.ts';

interface Sizing {
  readonly now: RunRows;
  readonly isOn: boolean;
  holderOf(seatId: string): SeatHolderRow | undefined;
}

/** Seats whose queue asks for another size are looked at right after. */
export async function promiseSizes(tx: Tx, work: Sizing): Promise<void> {
  const { run, seats } = work.now;
  for (const seat of seats)
    if (nextStep(work, seat).kind !== 'nothing')
      await promise(tx, sizeSeat, { runId: run.id, seatId: seat.id, cause: `queue-${+tx.now}` });
}

export function nextStep(work: Sizing, seat: RunSeatRow): ElasticStep {
  if (!seat.elastic || !work.isOn) return { kind: 'nothing', because: 'enough' };
  return elasticStep(seat.elastic, elasticFacts(work, seat));
}

function elasticFacts(work: Sizing, base: RunSeatRow): ElasticFacts {
  const { seats, blocks, run } = work.now;
  const family = seats.filter(({ id, twinOf, closedAt }) => id === base.id || (twinOf === base.id && !closedAt));
  const ids = new Set(family.map(({ id }) => id));
  const limit = netOfFee(run.limitMinor > run.quotedMinor ? run.limitMinor : run.quotedMinor, run.feeBasisPoints);
  const queue = blocks
    .filter(({ seatId, state }) => ids.has(seatId) && state === 'ready')
    .map((block) => ({ blockId: block.id, seatId: block.seatId, priceMinor: priceOf(work, block) }));
  return {
    queue,
    seats: family.map(({ id, twinOf }) => ({
      seatId: id,
      isTwin: twinOf !== null,
      isFilled: work.holderOf(id) !== undefined,
      busy: blocks.filter((block) => block.seatId === id && isInHand(block)).length,
    })),
    // What is promised for a block already moves with it.
    budgetLeftMinor: limit - committedMinor(work.now) + queue.reduce((sum, { priceMinor }) => sum + priceMinor, 0n),
  };
}

function isInHand({ state }: RunBlockRow): boolean {
  return state === 'in-progress' || state === 'delivered' || state === 'refused';
}

/** What its present holder was promised for it is what another one may be expected to cost. */
function priceOf(work: Sizing, { id, seatId }: RunBlockRow): bigint {
  const holder = work.holderOf(seatId);
  const offer = work.now.offers.find((each) => each.id === holder?.offerId);
  return (offer && priceIn(offer, id, 'work')?.minor) ?? 0n;
}
