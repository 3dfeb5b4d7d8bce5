import { divideRounded, money, zero, type Money } from '@muster/kernel';

/** A block as it stands when its run is cancelled. */
export interface CancelledBlock {
  readonly state: 'waiting' | 'ready' | 'in-progress' | 'refused';
  /** Agreed for making it. */
  readonly price: Money;
  /** Of its holder: working time of a person, running time of an agent. Above zero. */
  readonly plannedMinutes: number;
  /** Working time since it was begun, pauses left out. */
  readonly workedMinutes: number;
}

/** More than this is never owed for what was not accepted. */
export const MOST_PERCENT_OF_BEGUN = 50;

/**
 * What a cancellation owes for work that was begun and not accepted: the part of its price that its working time is of the
 * plan, at most half. Work that was handed over once and sent back counts as half done. What nobody began is not owed.
 * The usual market lets a client end at once and leaves hours in progress unpaid (a standing complaint of freelancers); to
 * pay for time without an end would reward being slow.
 */
export function owedForBegun({ state, price, plannedMinutes, workedMinutes }: CancelledBlock): Money {
  if (state !== 'in-progress' && state !== 'refused') return zero(price.currency);
  if (!(plannedMinutes > 0)) throw new Error(`a block takes some minutes, not ${plannedMinutes}`);
  const half = divideRounded(price.minor * BigInt(MOST_PERCENT_OF_BEGUN), 100n);
  if (state === 'refused') return money(half, price.currency);
  const worked = Math.min(Math.max(Math.floor(workedMinutes), 0), Math.ceil(plannedMinutes));
  const part = divideRounded(price.minor * BigInt(worked), BigInt(Math.ceil(plannedMinutes)));
  return money(part < half ? part : half, price.currency);
}
