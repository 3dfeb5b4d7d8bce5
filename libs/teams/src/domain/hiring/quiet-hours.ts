import { addMs, MINUTE_MS } from '@muster/kernel';

/** Every day in this zone; over midnight where `toMinute` comes before `fromMinute`. Minutes of the day. */
export interface QuietHours {
  readonly timeZone: string;
  readonly fromMinute: number;
  readonly toMinute: number;
}

const DAY_MINUTES = 24 * 60;

/** When the quiet of this moment ends; null outside of quiet hours. On the two nights a year with another length, an hour off at most. */
export function quietUntil({ timeZone, fromMinute, toMinute }: QuietHours, now: Date): Date | null {
  const minute = minuteOfDay(timeZone, now);
  const length = (toMinute - fromMinute + DAY_MINUTES) % DAY_MINUTES;
  const passed = (minute - fromMinute + DAY_MINUTES) % DAY_MINUTES;
  if (passed >= length) return null;
  const startOfMinute = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  return addMs(startOfMinute, (length - passed) * MINUTE_MS);
}

/** @returns undefined unless the text is a time of day such as `22:30` */
export function minutesOf(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

export function timeText(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function minuteOfDay(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour = '0', minute = '0'] = parts.format(at).split(':');
  return Number(hour) * 60 + Number(minute);
}
