import { err, ok, type Result } from '@muster/kernel';
import { compareText } from './plan-graph.ts';
import { MAX_BLOCK_MINUTES, type PlanBlock, type PlanInput, type PlanRefusal } from './plan.ts';

/** What a plan refuses before it is begun. Two things of one id, lengths below zero and dates that are none are bugs and throw. */
export function checkPlanInput({ blocks, seats, startAt, now }: PlanInput): Result<void, PlanRefusal> {
  const seatIds = new Set(seats.map(({ id }) => id));
  if (seatIds.size < seats.length) throw new Error('two seats share an id');
  if (new Set(blocks.map(({ id }) => id)).size < blocks.length) throw new Error('two blocks share an id');
  if (Number.isNaN(startAt.getTime() + now.getTime())) throw new Error('a plan needs real dates');

  const currencies = [...new Set(blocks.map(({ price }) => price.currency))].sort(compareText);
  if (currencies.length > 1) return err({ kind: 'CurrencyMixed', currencies });
  const isKnown = (id: string | undefined): boolean => id === undefined || seatIds.has(id);
  let first: PlanBlock | undefined;
  for (const block of blocks) {
    checkNumbers(block);
    if (isKnown(block.seatId) && isKnown(block.reviewSeatId)) continue;
    if (!first || block.id < first.id) first = block;
  }
  if (!first) return ok(undefined);
  const { id: blockId, seatId, reviewSeatId = seatId } = first;
  return err({ kind: 'UnknownSeat', blockId, seatId: isKnown(seatId) ? reviewSeatId : seatId });
}

function checkNumbers({ id, minutes, reviewMinutes = 0, earliestStart, actual }: PlanBlock): void {
  checkLength(id, minutes);
  checkLength(id, reviewMinutes);
  checkDate(id, earliestStart);
  if (!actual) return;
  const { startedAt, finishedAt, expectedFinish, reviewStartedAt, acceptedAt } = actual;
  checkDate(id, startedAt);
  checkDate(id, finishedAt);
  checkDate(id, expectedFinish);
  checkDate(id, reviewStartedAt);
  checkDate(id, acceptedAt);
}

function checkLength(id: string, minutes: number): void {
  if (!(minutes >= 0 && minutes <= MAX_BLOCK_MINUTES)) throw new Error(`block ${id}: ${minutes} is no length of work`);
}

function checkDate(id: string, date: Date | undefined): void {
  if (date && Number.isNaN(date.getTime())) throw new Error(`block ${id} has a date that is none`);
}
