/** One stretch of a week in local time, `{ weekday: 1, from: '09:00', to: '17:00' }`; 1 is Monday, 7 Sunday. */
export interface WorkingHours {
  readonly weekday: number;
  readonly from: string;
  /** `24:00` is the end of the day. */
  readonly to: string;
}

export interface ZonedHours {
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
}

const WEEK_MINUTES = 7 * 24 * 60;

/** @returns undefined unless the text is a time from `00:00` to `24:00` */
export function minuteOfDay(text: string): number | undefined {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text);
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  return minute <= 24 * 60 ? minute : undefined;
}

/**
 * Hours a week in which both are at work, with the zone offsets of the given instant. Two people a few zones apart can have
 * none at all, and then every question costs a day.
 */
export function sharedWeeklyHours(left: ZonedHours, right: ZonedHours, at: Date): number {
  const first = weekMinutes(left, at);
  const second = weekMinutes(right, at);
  let shared = 0;
  for (const minute of first) if (second.has(minute)) shared += 1;
  return Math.round((shared / 4) * 100) / 100;
}

/** Quarter hours of the week in UTC: every zone's offset is a multiple of fifteen minutes. */
function weekMinutes({ timeZone, hours }: ZonedHours, at: Date): ReadonlySet<number> {
  const offset = offsetMinutes(timeZone, at);
  const quarters = new Set<number>();
  for (const { weekday, from, to } of hours) {
    const start = (weekday - 1) * 1440 + (minuteOfDay(from) ?? 0) - offset;
    const end = (weekday - 1) * 1440 + (minuteOfDay(to) ?? 0) - offset;
    for (let minute = start; minute < end; minute += 15) {
      quarters.add(Math.floor(((minute + WEEK_MINUTES) % WEEK_MINUTES) / 15));
    }
  }
  return quarters;
}

/** Minutes that local time is ahead of UTC. */
export function offsetMinutes(timeZone: string, at: Date): number {
  const parts = offsetFormat(timeZone).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times more than using it; there are some 400 zones. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, made);
  return made;
}
