/** How quickly somebody answers an offer, and how likely the answer is yes: a log-normal time to the answer. */
export interface ResponseHabit {
  readonly medianMinutes: number;
  /** Standard deviation of the logarithm of the time. */
  readonly sigma: number;
  /** Chance from 0 to 1 that the answer, when it comes, is yes. */
  readonly willing: number;
}

/**
 * Before anything is known of somebody. The median is the 13.7 minutes that flash organizations published for filling a role
 * (CHI 2017): taken as the time of one person's answer it is on the careful side. The spread (nine in ten within 49 minutes) and the
 * willingness are assumptions, and named as such wherever a figure rests on them.
 */
export const USUAL_HABIT: ResponseHabit = { medianMinutes: 13.7, sigma: 1, willing: 0.6 };

/** Chance that somebody asked so long ago has said yes by now. */
export function saidYesWithin({ medianMinutes, sigma, willing }: ResponseHabit, minutes: number): number {
  if (minutes <= 0) return 0;
  return willing * normalCumulative(Math.log(minutes / medianMinutes) / sigma);
}

/** Beyond this nobody is waited for in any calculation, minutes. */
export const LONGEST_LOOK_MINUTES = 240;

/**
 * Minutes until somebody of a wave is seated, when more are asked with every close that brought no yes.
 * @param supply how many there are to ask
 */
export function expectedFillMinutes(
  { waveSize, closeMinutes }: { readonly waveSize: number; readonly closeMinutes: number },
  habit: ResponseHabit,
  supply: number,
): number {
  if (supply <= 0) return LONGEST_LOOK_MINUTES;
  let expected = Math.min(closeMinutes, LONGEST_LOOK_MINUTES);
  for (let minute = closeMinutes; minute < LONGEST_LOOK_MINUTES; minute += 1) {
    let nobodyYet = 1;
    for (let wave = 0; wave * closeMinutes <= minute && wave * waveSize < supply; wave += 1) {
      const size = Math.min(waveSize, supply - wave * waveSize);
      nobodyYet *= (1 - saidYesWithin(habit, minute - wave * closeMinutes)) ** size;
    }
    expected += nobodyYet;
  }
  return expected;
}

/** Abramowitz & Stegun 26.2.17, absolute error below 7.5e-8. */
function normalCumulative(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x >= 0 ? 1 - tail : tail;
}
