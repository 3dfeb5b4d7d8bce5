import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { formatInstant } from '../../../../shared/time/time.ts';
import { useBlockStateNames } from '../run-facts.ts';
import { StateIcon } from './state-icon.tsx';
import { BAR, type Placed, type TimelineLayout } from './timeline-layout.ts';
import type { Span } from './working-hours.ts';
import classes from './timeline.module.css';

interface BarProps {
  placed: Placed;
  layout: TimelineLayout;
  dir: 'ltr' | 'rtl';
  isFocusable: boolean;
  isChosen: boolean;
  isFresh: boolean;
  onFocusBlock: (id: string) => void;
  onOpen: (id: string) => void;
}

/** One block: the plan as an outline, what happened as a fill, what is too late hatched. */
export const TimelineBar = memo(function TimelineBar(props: BarProps) {
  const { placed, layout, dir, isFocusable, isChosen, isFresh, onFocusBlock, onOpen } = props;
  const { block, y } = placed;
  const words = useWords(placed, layout);
  const whole = boxOf(placed.span, layout);
  const start = dir === 'rtl' ? whole.x + whole.width : whole.x;
  const sign = dir === 'rtl' ? -1 : 1;
  const textAt = placed.label === 'after' ? start + sign * (whole.width + 22) : start + sign * 24;
  const iconAt = placed.label === 'inside' ? start + sign * 13 : start + sign * (whole.width + 12);
  return (
    <g role="listitem">
      <g
        role="button"
        tabIndex={isFocusable ? 0 : -1}
        aria-label={words}
        data-block={block.id}
        data-state={block.state}
        data-critical={block.isCritical || undefined}
        data-chosen={isChosen || undefined}
        data-fresh={isFresh || undefined}
        className={classes['bar']}
        style={{ '--hue': `var(--muster-seat-${placed.seatIndex % 10})` }}
        onClick={() => onOpen(block.id)}
        onFocus={() => onFocusBlock(block.id)}
      >
        <title>{words}</title>
        <rect className={classes['hit']} {...whole} y={y} height={BAR} />
        <Shapes placed={placed} layout={layout} />
        <rect className={classes['ring']} {...whole} y={y} height={BAR} rx={5} />
        {placed.label !== 'none' && (
          <>
            <StateIcon block={block} x={iconAt - 7} y={y + BAR / 2 - 7} size={14} />
            <Title placed={placed} x={textAt} box={whole} />
          </>
        )}
      </g>
    </g>
  );
});

interface TitleProps {
  placed: Placed;
  x: number;
  box: { x: number; width: number };
}

/** The whole title always, so that what is seen is what is read aloud; a bar too short for it hides the rest. */
function Title({ placed: { block, label, isCut, y }, x, box }: TitleProps) {
  const middle = BAR / 2 + 4;
  if (isCut) {
    return (
      <svg x={box.x} y={y} width={Math.max(0, box.width - 5)} height={BAR} aria-hidden>
        <text x={x - box.x} y={middle} className={classes['text']}>
          {block.title}
        </text>
      </svg>
    );
  }
  return (
    <text x={x} y={y + middle} className={classes['text']} data-outside={label === 'after' || undefined} aria-hidden>
      {block.title}
    </text>
  );
}

function Shapes({ placed, layout }: Pick<BarProps, 'placed' | 'layout'>) {
  const { y } = placed;
  return (
    <>
      {placed.planned && (
        <rect className={classes['planned']} {...boxOf(placed.planned, layout)} y={y} height={BAR} rx={5} />
      )}
      {placed.actual && (
        <rect className={classes['actual']} {...boxOf(placed.actual, layout)} y={y + 2} height={BAR - 4} rx={4} />
      )}
      {placed.late && (
        <rect
          {...boxOf(placed.late, layout)}
          y={y + 1}
          height={BAR - 2}
          rx={4}
          fill="url(#late-hatch)"
          className={classes['late']}
        />
      )}
    </>
  );
}

function boxOf({ from, to }: Span, layout: TimelineLayout): { x: number; width: number } {
  const [left, right] = [layout.x(from), layout.x(to)].sort((a, b) => a - b);
  const width = Math.max(10, (right ?? 0) - (left ?? 0));
  return { x: Math.round(left ?? 0), width: Math.round(width) };
}

function useWords({ block, planned, seatIndex }: Placed, layout: TimelineLayout): string {
  const { t } = useLingui();
  const names = useBlockStateNames();
  const seat = layout.rows[seatIndex]?.seat;
  const who = seat?.holder?.name ?? seat?.title ?? '';
  const state = block.isLate && block.state !== 'ACCEPTED' ? t`late, ${names[block.state]}` : names[block.state];
  const parts = [block.title, who, state];
  if (planned) parts.push(t`planned ${instant(planned.from)} to ${instant(planned.to)}`);
  if (block.isCritical) parts.push(t`decides the finish`);
  return parts.join(', ');
}

function instant(at: number): string {
  return formatInstant(new Date(at).toISOString());
}
