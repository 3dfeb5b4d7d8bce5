import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { TimelineLayout } from './timeline-layout.ts';

interface ScrollInput {
  readonly layout: TimelineLayout;
  readonly now: number;
  readonly dir: 'ltr' | 'rtl';
  /** Width of what stands still at the start. */
  readonly inset: number;
}

/** Opens the picture a little before now, and keeps the same moment in view when the zoom changes. */
export function useTimelineScroll(scroller: RefObject<HTMLDivElement | null>, input: ScrollInput): void {
  const { layout, now, dir, inset } = input;
  const anchor = useRef(now);
  const latest = useRef(input);
  latest.current = input;
  const share = 0.35;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const fromStart = dir === 'rtl' ? layout.width - layout.x(anchor.current) : layout.x(anchor.current);
    const offset = Math.max(0, fromStart - (element.clientWidth - inset) * share);
    element.scrollLeft = dir === 'rtl' ? -offset : offset;
    // Only another scale moves the picture; new data must not.
  }, [layout.width, dir, inset]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onScroll = () => {
      const { layout: shown, inset: still } = latest.current;
      const at = (Math.abs(element.scrollLeft) + (element.clientWidth - still) * share) / shown.width;
      anchor.current = shown.range.from + at * (shown.range.to - shown.range.from);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);
}
