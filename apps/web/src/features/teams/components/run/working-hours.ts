import { DAY_MS, MINUTE_MS } from '@muster/kernel';

export interface Span {
  /** Milliseconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
}

export interface LocalHours {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Local time, `09:00`. */
  readonly from: string;
  readonly to: string;
}

/** When somebody works, as instants: their weekly hours laid over the days of their own zone, clock changes included. */
export function workingSpans(hours: readonly LocalHours[], zone: string, { from, to }: Span): Span[] {
  const spans: Span[] = [];
  for (let day = Math.floor(from / DAY_MS) - 1; day <= Math.floor(to / DAY_MS) + 1; day += 1) {
    // The first of January 1970 was a Thursday.
    const weekday = ((day + 3) % 7) + 1;
    for (const piece of hours.filter((candidate) => candidate.weekday === weekday)) {
      const begin = minutesOf(piece.from);
      const end = minutesOf(piece.to);
      const span = {
        from: Math.max(from, instantOf(day * DAY_MS + begin * MINUTE_MS, zone)),
        to: Math.min(to, instantOf(day * DAY_MS + (end > begin ? end : end + 1440) * MINUTE_MS, zone)),
      };
      if (span.to > span.from) spans.push(span);
    }
  }
  return spans;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** @param wall a local wall time, written as if it were UTC */
function instantOf(wall: number, zone: string): number {
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const [day = 1, month = 1, year = 1970, hour = 0, minute = 0] = (format.format(instant).match(/\d+/g) ?? []).map(
    Number,
  );
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}
