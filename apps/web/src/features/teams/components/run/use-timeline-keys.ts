import type { KeyboardEvent, RefObject } from 'react';
import { ZOOMS, type Placed, type TimelineLayout, type Zoom } from './timeline-layout.ts';

interface KeysInput {
  readonly layout: TimelineLayout;
  readonly dir: 'ltr' | 'rtl';
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onOpen: (blockId: string) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Arrows walk along the time of a seat and across seats; Enter opens; plus and minus zoom. */
export function useTimelineKeys(input: KeysInput) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { layout, zoom, onZoom, onOpen, scroller } = input;
    const zoomTo = { '+': -1, '=': -1, '-': 1 }[event.key];
    const next = zoomTo !== undefined ? ZOOMS[ZOOMS.indexOf(zoom) + zoomTo] : undefined;
    if (next) onZoom(next);
    const id = (event.target as Element).closest('[data-block]')?.getAttribute('data-block');
    const current = layout.placed.find(({ block }) => block.id === id);
    if (!current) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(current.block.id);
      return;
    }
    const target = neighbour(event.key, current, input);
    if (!target) return;
    event.preventDefault();
    const element = scroller.current?.querySelector<SVGGElement>(`[data-block="${CSS.escape(target.block.id)}"]`);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
}

function neighbour(key: string, current: Placed, { layout, dir }: KeysInput): Placed | undefined {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const row = layout.rows[current.seatIndex]?.blocks ?? [];
  const at = row.indexOf(current);
  if (key === forward) return row[at + 1] ?? nearestInRow(layout, current, 1);
  if (key === backward) return row[at - 1] ?? nearestInRow(layout, current, -1);
  if (key === 'ArrowDown') return nearestInRow(layout, current, 1);
  if (key === 'ArrowUp') return nearestInRow(layout, current, -1);
  if (key === 'Home') return row[0];
  return key === 'End' ? row.at(-1) : undefined;
}

/** The block closest in time in the next row, above or below, that has any. */
function nearestInRow(layout: TimelineLayout, current: Placed, step: 1 | -1): Placed | undefined {
  for (let index = current.seatIndex + step; layout.rows[index]; index += step) {
    const [first, ...others] = layout.rows[index]?.blocks ?? [];
    if (!first) continue;
    const distance = ({ span }: Placed) => Math.abs(span.from - current.span.from);
    return others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
  }
  return undefined;
}
