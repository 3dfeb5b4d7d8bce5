/** A calendar day `2026-11-23`, without a zone. */
export type PlainDate = string & { readonly __plainDate: true };

const PLAIN_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The one source of "now". Production passes the system clock, tests pass one they can turn. */
export interface Clock {
  now(): Date;
  today(): PlainDate;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => plainDate(new Date()),
};

/** The UTC calendar day of an instant. */
export function plainDate(instant: Date): PlainDate {
  return instant.toISOString().slice(0, 10) as PlainDate;
}

/** @returns undefined for anything that is not a real calendar day, February 30th included. */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!PLAIN_DATE.test(text)) return undefined;
  const instant = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || plainDate(instant) !== text ? undefined : (text as PlainDate);
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export function addMs(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}

/** A clock that stands still until it is told to move: for tests and simulations. */
export class ManualClock implements Clock {
  #now: Date;
  constructor(now: Date) {
    this.#now = now;
  }
  now(): Date {
    return new Date(this.#now);
  }
  today(): PlainDate {
    return plainDate(this.#now);
  }
  advance(ms: number): void {
    this.#now = addMs(this.#now, ms);
  }
  set(instant: Date): void {
    this.#now = new Date(instant);
  }
}
