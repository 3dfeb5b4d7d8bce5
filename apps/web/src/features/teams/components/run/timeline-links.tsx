import { memo } from 'react';
import type { Board } from '../../api/run-board.ts';
import { BAR, type TimelineLayout } from './timeline-layout.ts';
import classes from './timeline.module.css';

interface LinksProps {
  layout: TimelineLayout;
  links: Board['links'];
  dir: 'ltr' | 'rtl';
  chosenId: string | undefined;
}

/** Hand-offs as thin curves from where one block ends to where the next begins; the critical path in amber. */
export const TimelineLinks = memo(function TimelineLinks({ layout, links, dir, chosenId }: LinksProps) {
  const places = new Map(layout.placed.map((placed) => [placed.block.id, placed]));
  const shapes: Record<'quiet' | 'critical' | 'chosen', string[]> = { quiet: [], critical: [], chosen: [] };
  for (const { fromBlockId, toBlockId } of links) {
    const from = places.get(fromBlockId);
    const to = places.get(toBlockId);
    if (!from || !to) continue;
    const touchesChosen = fromBlockId === chosenId || toBlockId === chosenId;
    const kind = touchesChosen ? 'chosen' : from.block.isCritical && to.block.isCritical ? 'critical' : 'quiet';
    shapes[kind].push(
      curve(layout.x(from.span.to), from.y + BAR / 2, layout.x(to.span.from), {
        y2: to.y + BAR / 2,
        sign: dir === 'rtl' ? -1 : 1,
      }),
    );
  }
  return (
    <g className={classes['links']} aria-hidden>
      <path d={shapes.quiet.join('')} />
      <path d={shapes.critical.join('')} data-kind="critical" />
      <path d={shapes.chosen.join('')} data-kind="chosen" />
    </g>
  );
});

function curve(x1: number, y1: number, x2: number, { y2, sign }: { y2: number; sign: 1 | -1 }): string {
  const reach = Math.min(120, Math.max(18, Math.abs(x2 - x1) / 2)) * sign;
  return `M${x1.toFixed(1)} ${y1}C${(x1 + reach).toFixed(1)} ${y1} ${(x2 - reach).toFixed(1)} ${y2} ${x2.toFixed(1)} ${y2}`;
}
