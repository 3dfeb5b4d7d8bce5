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
  for (const block of [...blocks].sort((left, right) => compareText(left.id, right.id))) {
    checkNumbers(block);
    const unknown = [block.seatId, block.reviewSeatId].find((id) => id !== undefined && !seatIds.has(id));
    if (unknown !== undefined) return err({ kind: 'UnknownSeat', blockId: block.id, seatId: unknown });
  }
  return ok(undefined);
}

function checkNumbers({ id, minutes, reviewMinutes = 0, earliestStart, actual }: PlanBlock): void {
  for (const length of [minutes, reviewMinutes]) {
    if (!(length >= 0 && length <= MAX_BLOCK_MINUTES)) throw new Error(`block ${id}: ${length} is no length of work`);
  }
  for (const date of [earliestStart, ...Object.values(actual ?? {})] as (Date | undefined)[]) {
    if (date && Number.isNaN(date.getTime())) throw new Error(`block ${id} has a date that is none`);
  }
}
