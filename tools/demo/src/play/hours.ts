export interface Hours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Working hours for the day it is there now and the next one, so that the play finds everybody at work whenever it is played.
 * Eighty hours a week is the most a profile may say.
 */
export function hoursAroundNow(timeZone: string, now = new Date()): Hours[] {
  const today = weekdayIn(timeZone, now);
  return [0, 1, 2].map((days) => ({ weekday: ((today - 1 + days) % 7) + 1, from: '00:00', to: '24:00' }));
}

/** 1 Monday … 7 Sunday. */
export function weekdayIn(timeZone: string, at: Date): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(at);
  return DAYS.indexOf(name) + 1;
}
