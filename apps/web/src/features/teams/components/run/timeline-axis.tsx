import { Trans } from '@lingui/react/macro';
import { formatClock, formatDay } from '../../../../shared/time/time.ts';
import type { Tick, TimelineLayout, Zoom } from './timeline-layout.ts';
import classes from './timeline.module.css';

interface AxisProps {
  layout: TimelineLayout;
  ticks: readonly Tick[];
  zoom: Zoom;
  now: number;
  dir: 'ltr' | 'rtl';
}

const HEIGHT = 40;

/** Days and hours in the reader's zone. It stays in view while the seats scroll under it. */
export function TimelineAxis({ layout, ticks, zoom, now, dir }: AxisProps) {
  return (
    <div className={classes['axis']}>
      <div className={classes['corner']}>
        <Trans>your time</Trans>
      </div>
      <svg width={layout.width} height={HEIGHT} aria-hidden className={classes['axisPicture']}>
        {ticks.map(({ at, isMajor }) => {
          const text = isMajor ? formatDay(new Date(at).toISOString()) : minorText(at, zoom);
          return text ? (
            <text
              key={at}
              x={layout.x(at) + (dir === 'rtl' ? -4 : 4)}
              y={isMajor ? 15 : 32}
              className={isMajor ? classes['major'] : classes['minor']}
            >
              {text}
            </text>
          ) : null;
        })}
        <NowMark x={layout.x(now)} label={formatClock(now)} />
      </svg>
    </div>
  );
}

function NowMark({ x, label }: { x: number; label: string }) {
  return (
    <g transform={`translate(${Math.round(x)} 0)`}>
      <rect x={-20} y={20} width={40} height={17} rx={5} className={classes['nowPlate']} />
      <text y={32.5} textAnchor="middle" className={classes['nowText']}>
        {label}
      </text>
    </g>
  );
}

function minorText(at: number, zoom: Zoom): string | undefined {
  if (zoom === 'hour') return formatClock(at);
  if (zoom === 'week') return String(new Date(at).getDate());
  return undefined;
}
