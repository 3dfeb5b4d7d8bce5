import { holidays } from '@muster/jurisdictions';
import type { MinuteSpan, Weekday, WeeklyHours, WorkCalendar } from '@muster/scheduling';
import type { LocalHours, SeatCalendar } from '../domain/seat-calendar.ts';

/** The calendar a plan works with, holidays of the year of the instant and the one after included. */
export function workCalendar(calendar: SeatCalendar, at: Date): WorkCalendar {
  if (calendar.kind === 'always') return calendar;
  const year = at.getUTCFullYear();
  return {
    kind: 'weekly',
    zone: calendar.zone,
    week: weekOf(calendar.hours),
    // New Year's Eve in one zone is New Year's Day in another, so the year before counts as well.
    holidays: holidays(calendar.country, year - 1, year + 1),
    absences: [],
  };
}

function weekOf(hours: readonly LocalHours[]): WeeklyHours {
  const week: Partial<Record<Weekday, MinuteSpan[]>> = {};
  for (const { weekday, from, to } of hours) (week[weekday as Weekday] ??= []).push([minuteOf(from), minuteOf(to)]);
  return week;
}

/** Hours were checked when the profile was saved. */
function minuteOf(text: string): number {
  const [hours = '0', minutes = '0'] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}
