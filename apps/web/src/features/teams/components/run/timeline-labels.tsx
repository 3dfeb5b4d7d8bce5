import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { memo } from 'react';
import { Face } from '@muster/ui';
import { formatClock, zoneName } from '../../../../shared/time/time.ts';
import type { PlacedRow } from './timeline-layout.ts';
import classes from './timeline.module.css';

/** Who sits where, and what the clock shows there. */
export const TimelineLabels = memo(function TimelineLabels({ rows, now }: { rows: readonly PlacedRow[]; now: number }) {
  return (
    <div className={classes['labels']}>
      {rows.map(({ seat, index, y, height }) => (
        <div key={seat.id} className={classes['label']} style={{ insetBlockStart: y, blockSize: height }}>
          <Face name={seat.holder?.name} isAgent={seat.holder?.kind === 'AGENT'} hue={index} size={24} />
          <div className={classes['labelText']}>
            <Text size="sm" fw={550} truncate title={seat.title}>
              <bdi>{seat.holder?.name ?? seat.title}</bdi>
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {seat.holder ? <Place seat={seat} now={now} /> : <OpenSeat state={seat.state} />}
            </Text>
          </div>
        </div>
      ))}
    </div>
  );
});

function Place({ seat, now }: { seat: PlacedRow['seat']; now: number }) {
  if (!seat.holder) return null;
  if (seat.holder.kind === 'AGENT')
    return (
      <Trans>
        agent · <bdi>{seat.title}</bdi>
      </Trans>
    );
  const { timeZone } = seat.holder;
  return (
    <span title={zoneName(timeZone)}>
      <bdi>
        {formatClock(now, timeZone)} {cityOf(timeZone)}
      </bdi>{' '}
      · <bdi>{seat.title}</bdi>
    </span>
  );
}

function OpenSeat({ state }: { state: PlacedRow['seat']['state'] }) {
  return state === 'OFFERED' ? <Trans>offered, waiting for an answer</Trans> : <Trans>nobody yet</Trans>;
}

/** `Africa/Nairobi` → “Nairobi”. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
