import { Plural, useLingui } from '@lingui/react/macro';
import { Text, useDirection } from '@mantine/core';
import { useElementSize, useMediaQuery, useMergedRef } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useNow } from '../../../../shared/time/use-now.ts';
import type { Board } from '../../api/run-board.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineBody } from './timeline-body.tsx';
import { TimelineLabels } from './timeline-labels.tsx';
import { layoutTimeline, ticksOf, type Zoom } from './timeline-layout.ts';
import { useHolderHours } from './use-holder-hours.ts';
import { useTimelineKeys } from './use-timeline-keys.ts';
import { useTimelineScroll } from './use-timeline-scroll.ts';
import classes from './timeline.module.css';

interface TimelineProps {
  board: Board;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  chosenId: string | undefined;
  onOpen: (blockId: string) => void;
  /** Blocks that changed just now: they flash softly. */
  fresh: ReadonlySet<string>;
}

const LABEL_WIDTH = 208;

/** A row per seat: when its holder works, what was planned, what really happened. The table beside it says the same. */
export function Timeline({ board, zoom, onZoom, chosenId, onOpen, fresh }: TimelineProps) {
  const { t } = useLingui();
  const { dir } = useDirection();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const now = useNow(60_000);
  const { ref: sizeRef, width: frameWidth } = useElementSize();
  const labelWidth = isNarrow ? 0 : LABEL_WIDTH;
  const minWidth = Math.max(0, frameWidth - labelWidth);
  const layout = useMemo(
    () => layoutTimeline({ board, now, zoom, dir, headHeight: isNarrow ? 38 : 0, minWidth }),
    [board, now, zoom, dir, isNarrow, minWidth],
  );
  const ticks = useMemo(() => ticksOf(layout.range, zoom), [layout.range, zoom]);
  const hours = useHolderHours(board.seats);
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useMergedRef(scroller, sizeRef);
  useTimelineScroll(scroller, { layout, now, dir, inset: labelWidth });
  const [currentId, setCurrentId] = useState<string>();
  const focusable = layout.placed.some(({ block }) => block.id === currentId)
    ? currentId
    : (layout.placed.find(({ block }) => block.isCritical && block.state !== 'ACCEPTED') ?? layout.placed[0])?.block.id;
  const onKeyDown = useTimelineKeys({ layout, dir, zoom, onZoom, onOpen, scroller });
  return (
    <>
      <div
        ref={frame}
        className={classes['scroller']}
        role="group"
        aria-label={t`Timeline: arrow keys move between blocks, Enter opens, plus and minus zoom`}
        style={{ '--label-width': `${labelWidth}px` }}
        onKeyDown={onKeyDown}
      >
        <div className={classes['inner']} style={{ inlineSize: layout.width + labelWidth }}>
          <TimelineAxis layout={layout} ticks={ticks} zoom={zoom} now={now} dir={dir} />
          <div className={classes['rows']} style={{ blockSize: layout.height }}>
            <TimelineLabels rows={layout.rows} now={now} />
            <TimelineBody
              layout={layout}
              ticks={ticks}
              links={board.links}
              deadline={board.deadline}
              hours={hours}
              now={now}
              dir={dir}
              focusableId={focusable}
              chosenId={chosenId}
              fresh={fresh}
              onFocusBlock={setCurrentId}
              onOpen={onOpen}
            />
          </div>
        </div>
      </div>
      <Timeless count={layout.timeless} />
    </>
  );
}

function Timeless({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Text size="sm" c="dimmed" mt={8}>
      <Plural
        value={count}
        one="# block has no time yet; the table lists it."
        other="# blocks have no time yet; the table lists them."
      />
    </Text>
  );
}
