import { Text } from '@mantine/core';
import classes from './day-strip.module.css';

export interface DaySpan {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

interface DayStripProps {
  spans: readonly DaySpan[];
  /** IANA zone whose days are drawn. */
  zone: string;
  /** How a day is called, for example “Thu 14 May”. */
  dayName: (instant: string) => string;
  clock: (instant: string) => string;
}

interface Day {
  readonly key: string;
  readonly name: string;
  readonly pieces: {
    readonly id: string;
    readonly title: string;
    readonly start: number;
    readonly size: number;
    readonly hours: string;
  }[];
}

/** Days as bars of 24 hours with the work drawn in, night shaded: “when, in my hours?” answered at a glance. */
export function DayStrip({ spans, zone, dayName, clock }: DayStripProps) {
  return (
    <div className={classes['days']}>
      {daysOf(spans, { zone, dayName, clock }).map((day) => (
        <div key={day.key} className={classes['day']}>
          <Text size="xs" c="dimmed" className={classes['name']}>
            {day.name}
          </Text>
          <div className={classes['bar']} aria-hidden>
            {day.pieces.map((piece) => (
              <span
                key={piece.id}
                className={classes['piece']}
                title={piece.title}
                style={{ insetInlineStart: `${piece.start * 100}%`, inlineSize: `${piece.size * 100}%` }}
              />
            ))}
          </div>
          <Text size="xs" component="div" className={classes['hours']}>
            {day.pieces.map(({ id, hours }) => (
              <bdi key={id} dir="ltr">
                {hours}
              </bdi>
            ))}
          </Text>
        </div>
      ))}
    </div>
  );
}

const LIMIT = 7;

function daysOf(spans: readonly DaySpan[], { zone, dayName, clock }: Omit<DayStripProps, 'spans'>): Day[] {
  const days = new Map<string, Day>();
  for (const [index, { title, from, to }] of spans.entries()) {
    for (let at = Date.parse(from); at < Date.parse(to) && days.size <= LIMIT;) {
      const since = dayShare(at, zone);
      const end = Math.min(Date.parse(to), at + (1 - since) * 86_400_000);
      const key = new Date(at).toLocaleDateString('sv', { timeZone: zone });
      const day = days.get(key) ?? { key, name: dayName(new Date(at).toISOString()), pieces: [] };
      const hours = `${clock(new Date(at).toISOString())}–${clock(new Date(end).toISOString())}`;
      day.pieces.push({
        id: `${index}-${at}`,
        title,
        start: since,
        size: Math.max(0.012, (end - at) / 86_400_000),
        hours,
      });
      days.set(key, day);
      at = end;
    }
  }
  return [...days.values()].sort((left, right) => left.key.localeCompare(right.key)).slice(0, LIMIT);
}

/** How much of the local day has gone, 0 to 1. Days of 23 or 25 hours are drawn as if they had 24. */
function dayShare(at: number, zone: string): number {
  const [hours = 0, minutes = 0] = new Date(at)
    .toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .split(':')
    .map(Number);
  return (hours * 60 + minutes) / 1440;
}
