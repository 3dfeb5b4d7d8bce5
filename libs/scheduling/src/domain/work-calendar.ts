import type { PlainDate } from '@muster/kernel';

/**
 * When a seat works. An agent's minutes run around the clock; a person's hours are written in the wall-clock time of their
 * zone, so 09:00 stays 09:00 on both sides of a clock change.
 */
export type WorkCalendar = AlwaysCalendar | WeeklyCalendar;
export interface AlwaysCalendar {
  readonly kind: 'always';
}
export interface WeeklyCalendar {
  readonly kind: 'weekly';
  /** An IANA name such as `Asia/Kolkata`; a bare offset such as `+05:30` is refused, it would not follow the law of a place. */
  readonly zone: string;
  readonly week: WeeklyHours;
  /** Whole days off, in the calendar's own zone. */
  readonly holidays: readonly Holiday[];
  readonly absences: readonly Absence[];
}
export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
}
/** The half-open span `[from, to)`. */
export interface Absence {
  readonly from: Date;
  readonly to: Date;
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** `[start, end)` in minutes after local midnight, 0 to 1440. */
export type MinuteSpan = readonly [startMinute: number, endMinute: number];
export type WeeklyHours = { readonly [day in Weekday]?: readonly MinuteSpan[] };

export interface UnknownTimeZone {
  readonly kind: 'UnknownTimeZone';
  readonly zone: string;
}
/** No working time was found between the two instants; see `SEARCHED_DAYS`. */
export interface CalendarNeverWorks {
  readonly kind: 'CalendarNeverWorks';
  readonly from: Date;
  readonly until: Date;
}
export type CalendarRefusal = UnknownTimeZone | CalendarNeverWorks;

/** A year of nothing but days off means a mistake in the calendar, so the search for the next working minute ends there. */
export const SEARCHED_DAYS = 366;

export const DAY_MINUTES = 1440;

/**
 * The same hours on each of the given days: `weekHours('09:00', '17:00', [1, 2, 3, 4, 5])`. `24:00` is the end of the day.
 * An end at or before the start is a night shift: it runs into the morning after each day named.
 */
export function weekHours(from: string, until: string, days: readonly Weekday[]): WeeklyHours {
  const start = minuteOfDay(from);
  const end = minuteOfDay(until);
  const week: Partial<Record<Weekday, MinuteSpan[]>> = {};
  const add = (day: Weekday, span: MinuteSpan): void => {
    if (span[0] < span[1]) (week[day] ??= []).push(span);
  };
  for (const day of new Set(days)) {
    add(day, [start, start < end ? end : DAY_MINUTES]);
    if (end <= start) add(((day % 7) + 1) as Weekday, [0, end]);
  }
  return week;
}

function minuteOfDay(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a time of day such as 09:00`);
  return text === '24:00' ? DAY_MINUTES : Number(match[1]) * 60 + Number(match[2]);
}
