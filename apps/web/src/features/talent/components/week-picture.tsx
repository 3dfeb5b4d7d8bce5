import { Text } from '@mantine/core';
import type { WorkerView } from '../api/workers.ts';
import { weekdayName } from './worker-words.ts';
import classes from './week-picture.module.css';

/** Seven days from midnight to midnight, in the worker's own time. The lines of hours beside it say the same in words. */
export function WeekPicture({ hours }: { hours: WorkerView['hours'] }) {
  return (
    <div className={classes['week']} aria-hidden dir="ltr">
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <div key={day} className={classes['day']}>
          <Text size="xs" c="dimmed">
            {weekdayName(day)}
          </Text>
          <span className={classes['track']}>
            {hours
              .filter(({ weekday }) => weekday === day)
              .map(({ from, to }) => (
                <span
                  key={from}
                  className={classes['stretch']}
                  style={{ insetInlineStart: `${share(from)}%`, inlineSize: `${share(to) - share(from)}%` }}
                />
              ))}
          </span>
        </div>
      ))}
    </div>
  );
}

function share(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return ((hour * 60 + minute) / 1440) * 100;
}
