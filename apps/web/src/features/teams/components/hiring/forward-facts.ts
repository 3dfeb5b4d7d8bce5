/** The day of an instant in the reader's zone, as `2026-11-23`. */
export function dayKey(instant: string | number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}

const DAY_MS = 86_400_000;

/** Seven days from now on, each with what begins on it; what began before stands on the first. */
export function daysOf<Item extends { readonly startsAt: string }>(
  items: readonly Item[],
  { now, zone }: { now: number; zone: string },
): { key: string; at: number; items: Item[] }[] {
  const days = Array.from({ length: 7 }, (_, index) => {
    const at = now + index * DAY_MS;
    return { key: dayKey(at, zone), at, items: [] as Item[] };
  });
  for (const item of items) {
    const key = dayKey(Math.max(Date.parse(item.startsAt), now), zone);
    days.find((day) => day.key === key)?.items.push(item);
  }
  return days;
}
