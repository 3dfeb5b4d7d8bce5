import { DAY_MS, err, MINUTE_MS, ok, type Result } from '@muster/kernel';
import { openTimetable } from './timetable.ts';
import {
  SEARCHED_DAYS,
  type CalendarNeverWorks,
  type CalendarRefusal,
  type UnknownTimeZone,
  type WorkCalendar,
} from './work-calendar.ts';

/** Half-open: `from` belongs to it, `until` does not. */
export interface WorkingWindow {
  readonly from: Date;
  readonly until: Date;
}

/** The working time between two instants, in order; windows that touch are one. */
export function workingWindows(
  calendar: WorkCalendar,
  from: Date,
  until: Date,
): Result<WorkingWindow[], UnknownTimeZone> {
  const timetable = openTimetable(calendar, from.getTime());
  if (!timetable.ok) return timetable;
  const windows: { from: Date; until: Date }[] = [];
  const end = until.getTime();
  let at = from.getTime();
  while (at < end) {
    const window = timetable.value.windowFrom(at);
    at = window?.until ?? at + SEARCHED_DAYS * DAY_MS;
    if (!window || window.from >= end) continue;
    const closes = new Date(Math.min(window.until, end));
    const last = windows.at(-1);
    if (last?.until.getTime() === window.from) last.until = closes;
    else windows.push({ from: new Date(window.from), until: closes });
  }
  return ok(windows);
}

/** Where `minutes` of work end that begin at the first working instant at or after `from`; no minutes give that instant. */
export function addWorkingMinutes(calendar: WorkCalendar, from: Date, minutes: number): Result<Date, CalendarRefusal> {
  if (!(minutes >= 0 && Number.isFinite(minutes))) throw new Error(`${minutes} is no length of work`);
  const timetable = openTimetable(calendar, from.getTime());
  if (!timetable.ok) return timetable;
  const finish = timetable.value.finish(from.getTime(), minutes * MINUTE_MS);
  return finish === undefined ? err(neverWorks(from.getTime())) : ok(new Date(finish));
}

/** Working minutes in `[from, until)`, 0 when `until` is not later. A part of a minute counts as its fraction. */
export function workingMinutesBetween(
  calendar: WorkCalendar,
  from: Date,
  until: Date,
): Result<number, UnknownTimeZone> {
  const timetable = openTimetable(calendar, from.getTime());
  if (!timetable.ok) return timetable;
  if (until <= from) return ok(0);
  return ok((timetable.value.worked(until.getTime()) - timetable.value.worked(from.getTime())) / MINUTE_MS);
}

/** `from` itself when it is working time, else the next instant that is. */
export function nextWorkingInstant(calendar: WorkCalendar, from: Date): Result<Date, CalendarRefusal> {
  return addWorkingMinutes(calendar, from, 0);
}

export function neverWorks(from: number): CalendarNeverWorks {
  return { kind: 'CalendarNeverWorks', from: new Date(from), until: new Date(from + SEARCHED_DAYS * DAY_MS) };
}
