import { memo, useMemo } from 'react';
import type { Board } from '../../api/run-board.ts';
import { TimelineBar } from './timeline-bar.tsx';
import { TimelineLinks } from './timeline-links.tsx';
import type { Tick, TimelineLayout } from './timeline-layout.ts';
import type { HolderHours } from './use-holder-hours.ts';
import { workingSpans } from './working-hours.ts';
import classes from './timeline.module.css';

interface BodyProps {
  layout: TimelineLayout;
  ticks: readonly Tick[];
  links: Board['links'];
  deadline: string | null;
  hours: ReadonlyMap<string, HolderHours>;
  now: number;
  dir: 'ltr' | 'rtl';
  focusableId: string | undefined;
  chosenId: string | undefined;
  fresh: ReadonlySet<string>;
  onFocusBlock: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The picture itself. Scrolling is the browser's, so nothing here is drawn again for it. */
export const TimelineBody = memo(function TimelineBody(props: BodyProps) {
  const { layout, ticks, links, deadline, hours, now, dir, focusableId, chosenId, fresh, onFocusBlock, onOpen } = props;
  const bands = useBands(layout, hours);
  const lines = useMemo(
    () =>
      [false, true].map((isMajor) =>
        ticks
          .filter((tick) => tick.isMajor === isMajor)
          .map(({ at }) => `M${round(layout.x(at))} 0V${layout.height}`)
          .join(''),
      ),
    [ticks, layout],
  );
  return (
    <svg className={classes['picture']} width={layout.width} height={layout.height}>
      <defs>
        <pattern id="late-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={classes['hatchGround']} />
          <rect width="2.5" height="6" className={classes['hatchLine']} />
        </pattern>
      </defs>
      <path d={bands} className={classes['bands']} />
      <path d={lines[0]} className={classes['minorLine']} />
      <path d={lines[1]} className={classes['majorLine']} />
      <path
        d={layout.rows.map(({ y, height }) => `M0 ${y + height - 0.5}H${layout.width}`).join('')}
        className={classes['rowLine']}
      />
      <TimelineLinks layout={layout} links={links} dir={dir} chosenId={chosenId} />
      {deadline && (
        <path d={`M${round(layout.x(Date.parse(deadline)))} 0V${layout.height}`} className={classes['deadline']} />
      )}
      <g role="list">
        {layout.placed.map((placed) => (
          <TimelineBar
            key={placed.block.id}
            placed={placed}
            layout={layout}
            dir={dir}
            isFocusable={placed.block.id === focusableId}
            isChosen={placed.block.id === chosenId}
            isFresh={fresh.has(placed.block.id)}
            onFocusBlock={onFocusBlock}
            onOpen={onOpen}
          />
        ))}
      </g>
      <path d={`M${round(layout.x(now))} 0V${layout.height}`} className={classes['nowLine']} />
    </svg>
  );
});

function round(value: number): number {
  return Math.round(value) + 0.5;
}

/** All working hours as one shape: a light band per day and seat. */
function useBands(layout: TimelineLayout, hours: ReadonlyMap<string, HolderHours>): string {
  return useMemo(
    () =>
      layout.rows
        .flatMap(({ seat, y, height }) => {
          if (!seat.holder) return [];
          if (seat.holder.kind === 'AGENT') return [`M0 ${y}h${layout.width}v${height}H0Z`];
          const own = hours.get(seat.holder.workerId);
          return (own ? workingSpans(own.hours, own.zone, layout.range) : []).map(({ from, to }) => {
            const left = layout.x(from);
            return `M${left.toFixed(1)} ${y}h${(layout.x(to) - left).toFixed(1)}v${height}H${left.toFixed(1)}Z`;
          });
        })
        .join(''),
    [layout, hours],
  );
}
