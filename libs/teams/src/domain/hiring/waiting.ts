import { LONGEST_LOOK_MINUTES, saidYesWithin, type ResponseHabit } from './response.ts';

/** Somebody familiar who was asked and has not answered. */
export interface Awaited {
  readonly habit: ResponseHabit;
  readonly askedMinutesAgo: number;
  /** What the team saves if they come, against a stranger. */
  readonly savedMinutes: number;
}

export interface WaitQuestion {
  readonly awaited: readonly Awaited[];
  /** Until a stranger sits in the seat, counted from when strangers are asked. */
  readonly strangerMinutes: number;
  /** What a minute without a holder costs, in minutes of work: 1 where everybody waits for this seat, less where there is slack. */
  readonly costPerMinute: number;
}

export interface WaitPlan {
  /** Strangers are asked after so many minutes; 0: at once. */
  readonly stopAfterMinutes: number;
  /** Chance from 0 to 1 that somebody familiar says yes before that. */
  readonly chance: number;
  /** Minutes of work that the plan is worth more than asking strangers at once. */
  readonly gainMinutes: number;
}

/**
 * When to stop waiting for familiar people, whose availability nobody knows: a dynamic programme over the minutes, backwards from the
 * last one, after Huddler (Salehi, McCabe, Valentine, Bernstein: CSCW 2017, arXiv 1610.08216). In each minute either one more minute is
 * waited, or strangers are asked; then the familiar may still come first until a stranger sits.
 */
export function planWaiting(question: WaitQuestion): WaitPlan {
  const { awaited, strangerMinutes, costPerMinute } = question;
  const asksAll = (minute: number) =>
    gainWithin(awaited, minute, strangerMinutes) -
    costPerMinute * strangerMinutes * noneWithin(awaited, minute, strangerMinutes);
  let value = asksAll(LONGEST_LOOK_MINUTES);
  let stopAfterMinutes = LONGEST_LOOK_MINUTES;
  for (let minute = LONGEST_LOOK_MINUTES - 1; minute >= 0; minute -= 1) {
    const none = noneWithin(awaited, minute, 1);
    const waits = gainWithin(awaited, minute, 1) - costPerMinute * none + none * value;
    const asks = asksAll(minute);
    // A tie is for asking: waiting has to be worth something.
    if (asks >= waits - 1e-9) stopAfterMinutes = minute;
    value = Math.max(asks, waits);
  }
  const isWorthIt = stopAfterMinutes > 0 && awaited.length > 0;
  return {
    stopAfterMinutes: isWorthIt ? stopAfterMinutes : 0,
    chance: isWorthIt ? 1 - noneWithin(awaited, 0, stopAfterMinutes) : 0,
    gainMinutes: isWorthIt ? value - asksAll(0) : 0,
  };
}

/** Chance that none of them says yes in these minutes, given that none has before. */
function noneWithin(awaited: readonly Awaited[], from: number, minutes: number): number {
  return awaited.reduce((none, each) => none * (1 - hazard(each, from, minutes)), 1);
}

/** Expected saving by whoever says yes in these minutes; of several the best is taken, so they are looked at from the best down. */
function gainWithin(awaited: readonly Awaited[], from: number, minutes: number): number {
  let [gain, nobodyBetter] = [0, 1];
  for (const each of [...awaited].sort((left, right) => right.savedMinutes - left.savedMinutes)) {
    const chance = hazard(each, from, minutes);
    gain += nobodyBetter * chance * each.savedMinutes;
    nobodyBetter *= 1 - chance;
  }
  return gain;
}

function hazard({ habit, askedMinutesAgo }: Awaited, from: number, minutes: number): number {
  const before = saidYesWithin(habit, askedMinutesAgo + from);
  const after = saidYesWithin(habit, askedMinutesAgo + from + minutes);
  return before >= 1 ? 0 : (after - before) / (1 - before);
}
