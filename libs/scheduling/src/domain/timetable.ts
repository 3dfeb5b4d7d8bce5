import { DAY_MS, err, MINUTE_MS, ok, type Result } from '@muster/kernel';
import { dayHours, type DayHours } from './day-hours.ts';
import { SEARCHED_DAYS, type UnknownTimeZone, type WeeklyCalendar, type WorkCalendar } from './work-calendar.ts';
import { openZone, type OpenedZones, type ZoneOffsets } from './zone-offsets.ts';

/** Half-open, in epoch milliseconds. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/**
 * A calendar turned into working time on the line of instants, in epoch milliseconds from a first instant on. `undefined` means
 * that no working time was found within the searched days.
 */
export interface Timetable {
  /** The working time that contains `at` or comes next, cut to begin no earlier than `at`; one over midnight may come in two parts. */
  windowFrom(at: number): Window | undefined;
  /** Where `workMs` of work end that begin at the first working instant at or after `at`. */
  finish(at: number, workMs: number): number | undefined;
  /** The last working instant to begin so that `workMs` of work end by `at`. */
  latestStart(at: number, workMs: number): number;
  /** Working time from the first instant to `at`. */
  worked(at: number): number;
}

export const alwaysOpen: Timetable = {
  windowFrom: (at) => ({ from: at, until: Number.POSITIVE_INFINITY }),
  finish: (at, workMs) => at + workMs,
  latestStart: (at, workMs) => at - workMs,
  worked: (at) => at,
};

export function openTimetable(
  calendar: WorkCalendar,
  fromMs: number,
  zones: OpenedZones = new Map(),
): Result<Timetable, UnknownTimeZone> {
  if (calendar.kind === 'always') return ok(alwaysOpen);
  const zone = openZone(calendar.zone, fromMs, zones);
  return zone.ok ? ok(new WeeklyTimetable(calendar, zone.value)) : err(zone.refusal);
}

const SEARCHED_MS = SEARCHED_DAYS * DAY_MS;
/** Work that would take longer than this counts as never: it keeps a five-minute week from being searched for millennia. */
const LONGEST_WORK_MS = 20 * SEARCHED_MS;

/**
 * An instant is working time exactly when the wall clock of the zone reads a time within the hours of its weekday, on no holiday
 * and in no absence. So a skipped hour gives no work and a repeated hour gives it twice. Days are worked out once, in order.
 */
class WeeklyTimetable implements Timetable {
  readonly #hours: DayHours;
  readonly #zone: ZoneOffsets;
  readonly #absences: readonly Window[];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #workedBefore: number[] = [];
  #worked = 0;
  #knownUntil: number;
  #spanIndex = 0;
  #day: number;

  constructor(calendar: WeeklyCalendar, zone: ZoneOffsets) {
    this.#hours = dayHours(calendar);
    this.#zone = zone;
    this.#absences = calendar.absences
      .map(({ from, to }) => ({ from: from.getTime(), until: to.getTime() }))
      .sort((left, right) => left.from - right.from);
    const first = zone.span(0);
    this.#knownUntil = first.from;
    this.#day = Math.floor((first.from + first.offsetMs) / DAY_MS);
  }

  windowFrom(at: number): Window | undefined {
    const index = this.#indexFrom(at);
    return index === undefined ? undefined : { from: Math.max(at, this.#starts[index]!), until: this.#ends[index]! };
  }

  finish(at: number, workMs: number): number | undefined {
    const index = this.#indexFrom(at);
    if (index === undefined) return undefined;
    const start = Math.max(at, this.#starts[index]!);
    if (workMs === 0) return start;
    const target = this.#workedBefore[index]! + (start - this.#starts[index]!) + workMs;
    while (this.#worked < target) {
      const isHopeless =
        this.#knownUntil - this.#ends.at(-1)! > SEARCHED_MS || this.#knownUntil - start > LONGEST_WORK_MS;
      if (isHopeless) return undefined;
      this.#learnDay();
    }
    const last = firstFrom(this.#workedBefore, target) - 1;
    return this.#starts[last]! + target - this.#workedBefore[last]!;
  }

  latestStart(at: number, workMs: number): number {
    const target = this.worked(at) - workMs;
    const after = workMs === 0 ? firstAbove(this.#starts, at) : firstAbove(this.#workedBefore, target);
    if (after === 0) return this.#zone.span(0).from;
    const start = this.#starts[after - 1]!;
    if (workMs > 0) return start + target - this.#workedBefore[after - 1]!;
    return Math.max(start, Math.min(at, this.#ends[after - 1]! - MINUTE_MS));
  }

  worked(at: number): number {
    while (this.#knownUntil < at) this.#learnDay();
    const after = firstAbove(this.#starts, at);
    if (after === 0) return 0;
    return this.#workedBefore[after - 1]! + Math.min(at, this.#ends[after - 1]!) - this.#starts[after - 1]!;
  }

  #indexFrom(at: number): number | undefined {
    while (!(this.#ends.at(-1)! > at)) {
      if (this.#knownUntil - at > SEARCHED_MS) return undefined;
      this.#learnDay();
    }
    return firstAbove(this.#ends, at);
  }

  /** One local day, or the part of it that lies before the next clock change. */
  #learnDay(): void {
    const span = this.#zone.span(this.#spanIndex);
    const midnight = this.#day * DAY_MS - span.offsetMs;
    for (const [start, end] of this.#hours(this.#day)) {
      this.#addWithoutAbsences(
        Math.max(midnight + start * MINUTE_MS, span.from),
        Math.min(midnight + end * MINUTE_MS, span.until),
      );
    }
    this.#knownUntil = Math.min(midnight + DAY_MS, span.until);
    this.#day += 1;
    if (this.#knownUntil < span.until) return;
    this.#spanIndex += 1;
    this.#day = Math.floor((span.until + this.#zone.span(this.#spanIndex).offsetMs) / DAY_MS);
  }

  #addWithoutAbsences(from: number, until: number): void {
    let open = from;
    for (const absence of this.#absences) {
      if (absence.until <= open || absence.until <= absence.from) continue;
      if (absence.from >= until) break;
      this.#add(open, absence.from);
      open = absence.until;
    }
    this.#add(open, until);
  }

  #add(from: number, until: number): void {
    if (from >= until) return;
    const last = this.#ends.length - 1;
    if (this.#ends[last] === from) this.#ends[last] = until;
    else {
      this.#starts.push(from);
      this.#ends.push(until);
      this.#workedBefore.push(this.#worked);
    }
    this.#worked += until - from;
  }
}

/** The lowest index of a value above the bound, or the length; the values rise. */
function firstAbove(rising: readonly number[], bound: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lowest index of a value that is the bound or above it, or the length; the values rise. */
function firstFrom(rising: readonly number[], bound: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! >= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
