import { intlTag } from '../i18n/i18n.ts';

export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** “Thu 14 May, 16:00”; the year joins when it is not this one. */
export function formatInstant(instant: string, zone = readerZone()): string {
  const date = new Date(instant);
  const parts: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  };
  if (date.getFullYear() !== new Date().getFullYear()) parts.year = 'numeric';
  return new Intl.DateTimeFormat(intlTag(), parts).format(date);
}

export function formatDay(instant: string, zone = readerZone()): string {
  return new Intl.DateTimeFormat(intlTag(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  }).format(new Date(instant));
}

export function formatClock(instant: string | number, zone = readerZone()): string {
  return new Intl.DateTimeFormat(intlTag(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(instant));
}

/** `Europe/Paris` → “Paris time”, in the reader's language where it has a name for it. */
export function zoneName(zone: string): string {
  const part = new Intl.DateTimeFormat(intlTag(), { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}

/** “in 3 hours”, “2 days ago”: one unit, the largest that says something. */
export function formatRelative(instant: string, now = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const format = new Intl.RelativeTimeFormat(intlTag(), { numeric: 'auto', style: 'long' });
  const units: [Intl.RelativeTimeFormatUnit, number][] = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'minute');
}

/** 95 → “1 h 35 min”. */
export function formatMinutes(minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(intlTag(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return unit(rest, 'minute');
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}

export function formatPercent(share: number): string {
  return new Intl.NumberFormat(intlTag(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(intlTag(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(isLarge ? bytes / 1_000_000 : bytes / 1000, isLarge ? 0 : 1));
}

/** A picker's local `2026-05-14 16:00:00` as an instant. */
export function toInstant(local: string | null): string | undefined {
  if (!local) return undefined;
  const date = new Date(local.replace(' ', 'T'));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
