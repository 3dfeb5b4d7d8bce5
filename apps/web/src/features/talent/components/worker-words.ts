import { useLingui } from '@lingui/react/macro';
import { intlTag } from '../../../shared/i18n/i18n.ts';
import { languageName } from '../../../shared/i18n/names.ts';
import type { WorkerView } from '../api/workers.ts';

/** Common European Framework level as words; the letters alone say nothing to most people. */
export function useLevelWords() {
  const { t } = useLingui();
  const skill: Record<number, string> = {
    1: t`learning`,
    2: t`with help`,
    3: t`alone`,
    4: t`leads others`,
    5: t`known for it`,
  };
  return {
    skill: (level: number) => skill[level] ?? String(level),
    language: ({ tag, level }: WorkerView['languages'][number]) =>
      level === 'native' ? t`${languageName(tag)} (native)` : `${languageName(tag)} ${level}`,
  };
}

/** 1 → “Mon”, in the reader's language. */
export function weekdayName(weekday: number, length: 'short' | 'long' = 'short'): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(intlTag(), { weekday: length, timeZone: 'UTC' }).format(date);
}

interface HoursLine {
  readonly days: string;
  readonly from: string;
  readonly to: string;
}

/** Days with the same hours on one line: “Mon–Fri 09:00–17:00”. */
export function hoursLines(hours: WorkerView['hours']): HoursLine[] {
  const groups = new Map<string, number[]>();
  for (const { weekday, from, to } of hours)
    groups.set(`${from}/${to}`, [...(groups.get(`${from}/${to}`) ?? []), weekday]);
  return [...groups].map(([key, days]) => {
    const [from = '', to = ''] = key.split('/');
    return { days: daysText(days.sort((left, right) => left - right)), from, to };
  });
}

function daysText(days: readonly number[]): string {
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1];
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? `${weekdayName(first)}–${weekdayName(last)}` : days.map((day) => weekdayName(day)).join(', ');
}
