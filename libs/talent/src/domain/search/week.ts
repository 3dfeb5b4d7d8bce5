import { minuteOfDay, offsetMinutes, type ZonedHours } from '../working-hours.ts';

const SLOT_MINUTES = 30;
const SLOTS = (7 * 24 * 60) / SLOT_MINUTES;

/**
 * Half hours of the UTC week at work, with the zone's offset at that instant: 336 characters, Monday 00:00 first.
 * A half hour that is only begun does not count.
 */
export function weekSlots({ timeZone, hours }: ZonedHours, at: Date): string {
  const offset = offsetMinutes(timeZone, at);
  const slots = Array.from({ length: SLOTS }, () => '0');
  for (const { weekday, from, to } of hours) {
    const day = (weekday - 1) * 1440 - offset;
    const start = Math.ceil((day + (minuteOfDay(from) ?? 0)) / SLOT_MINUTES);
    const end = Math.floor((day + (minuteOfDay(to) ?? 0)) / SLOT_MINUTES);
    for (let slot = start; slot < end; slot += 1) slots[((slot % SLOTS) + SLOTS) % SLOTS] = '1';
  }
  return slots.join('');
}

/** Hours a week that both have in common. */
export function sharedHours(left: string, right: string): number {
  let shared = 0;
  for (let slot = 0; slot < SLOTS; slot += 1) if (left[slot] === '1' && right[slot] === '1') shared += 1;
  return (shared * SLOT_MINUTES) / 60;
}
