import { Tooltip } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { formatClock, formatDay, formatInstant, formatRelative, readerZone, zoneName } from './time.ts';

interface InstantTextProps {
  at: string;
  /** The zone of the other side; its clock shows on hover. */
  otherZone?: string;
  as?: 'instant' | 'day' | 'clock' | 'relative';
}

/** An instant in the reader's zone, the exact moment and the other side's clock on hover. */
export function InstantText({ at, otherZone, as = 'instant' }: InstantTextProps) {
  const { t } = useLingui();
  const shown = {
    instant: formatInstant,
    day: formatDay,
    clock: formatClock,
    relative: (text: string) => formatRelative(text),
  };
  const mine = t`${formatInstant(at)} your time`;
  const isSameZone = !otherZone || formatInstant(at, otherZone) === formatInstant(at);
  const label = isSameZone ? mine : `${mine} · ${formatInstant(at, otherZone)} ${zoneName(otherZone)}`;
  return (
    <Tooltip label={label}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {as === 'instant' || as === 'day' ? shown[as](at, readerZone()) : shown[as](at)}
      </time>
    </Tooltip>
  );
}
