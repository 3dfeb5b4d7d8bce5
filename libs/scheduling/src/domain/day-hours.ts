import { DAY_MS } from '@muster/kernel';
import { DAY_MINUTES, type MinuteSpan, type Weekday, type WeeklyCalendar } from './work-calendar.ts';

/** The working spans of a local day, counted in days since 1970-01-01: in order, apart from each other, none on a holiday. */
export type DayHours = (day: number) => readonly MinuteSpan[];

const NONE: readonly MinuteSpan[] = [];
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function dayHours({ week, holidays }: WeeklyCalendar): DayHours {
  const byWeekday = WEEKDAYS.map((weekday) => inOrder(week[weekday] ?? NONE));
  const daysOff = new Set(holidays.map(({ date }) => dayNumber(date)));
  return (day) => (daysOff.has(day) ? NONE : byWeekday[weekdayIndex(day)]!);
}

function dayNumber(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  if (!Number.isInteger(day)) throw new Error(`"${date}" is not a calendar day`);
  return day;
}

/** Day 0, the first of January 1970, was a Thursday. */
function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Spans that touch or overlap become one, so that no minute counts twice. */
function inOrder(spans: readonly MinuteSpan[]): MinuteSpan[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((left, right) => left[0] - right[0])) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > DAY_MINUTES) {
      throw new Error(`[${start}, ${end}) is no span of minutes of a day`);
    }
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
