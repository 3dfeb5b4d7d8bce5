/** When whoever sits in a seat works: as stored with the seat, without the holidays that follow from country and year. */
export type SeatCalendar =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      /** IANA. */
      readonly zone: string;
      /** ISO 3166-1 alpha-2. */
      readonly country: string;
      readonly hours: readonly LocalHours[];
    };

/** One stretch of a week in local time; 1 is Monday, `24:00` the end of the day. */
export interface LocalHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

const OFFICE_HOURS: readonly LocalHours[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));

/** Agents work around the clock. People who say nothing about their hours keep office hours, else a plan could never end. */
export function seatCalendar(worker: {
  readonly kind: 'person' | 'agent';
  readonly timeZone: string;
  readonly country: string;
  readonly hours: readonly LocalHours[];
}): SeatCalendar {
  if (worker.kind === 'agent') return { kind: 'always' };
  const hours = worker.hours.length === 0 ? OFFICE_HOURS : worker.hours;
  return { kind: 'weekly', zone: worker.timeZone, country: worker.country, hours };
}
