import { MINUTE_MS } from '@muster/kernel';
import { workingMinutesBetween } from '@muster/scheduling';
import type { SeatCalendar } from '../domain/seat-calendar.ts';
import type { Pause } from '../persistence/run.tables.ts';
import { workCalendar } from './calendars.ts';

/** Minutes of a seat's calendar between two instants; zero when the second is not after the first. */
export function workingMinutes(calendar: SeatCalendar, from: Date, until: Date): number {
  const minutes = workingMinutesBetween(workCalendar(calendar, from), from, until);
  return minutes.ok ? minutes.value : Math.max(0, (until.getTime() - from.getTime()) / MINUTE_MS);
}

/** The same without the times in which the run rested. */
export function workedMinutes(
  calendar: SeatCalendar,
  { from, until }: { readonly from: Date; readonly until: Date },
  pauses: readonly Pause[],
): number {
  const rested = pauses.map((pause) => {
    const begin = new Date(pause.from);
    const end = pause.until === null ? until : new Date(pause.until);
    return workingMinutes(calendar, begin > from ? begin : from, end < until ? end : until);
  });
  return workingMinutes(calendar, from, until) - rested.reduce((total, minutes) => total + minutes, 0);
}
