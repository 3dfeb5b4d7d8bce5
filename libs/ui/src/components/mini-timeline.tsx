import classes from './mini-timeline.module.css';

export interface TimelineBar {
  readonly id: string;
  readonly title: string;
  /** Instants. */
  readonly from: string;
  readonly to: string;
  readonly state: 'waiting' | 'active' | 'done' | 'late';
  readonly isCritical?: boolean;
}

interface MiniTimelineProps {
  bars: readonly TimelineBar[];
  now: number;
  /** The picture in words. */
  label: string;
}

const ROW = 5;

/** A run on one line: blocks as thin bars in reading order of time, a line for now. Time runs the way the page reads. */
export function MiniTimeline({ bars, now, label }: MiniTimelineProps) {
  const placed = placeBars(bars, now);
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  return (
    <div className={classes['strip']} role="img" aria-label={label} style={{ blockSize: rows * (ROW + 2) + 6 }}>
      {placed.map(({ bar, start, size, row }) => (
        <span
          key={bar.id}
          className={classes['bar']}
          data-state={bar.state}
          data-critical={bar.isCritical || undefined}
          title={bar.title}
          style={{
            insetInlineStart: `${start * 100}%`,
            inlineSize: `${size * 100}%`,
            insetBlockStart: 3 + row * (ROW + 2),
          }}
        />
      ))}
      <span className={classes['now']} style={{ insetInlineStart: `${nowShare(bars, now) * 100}%` }} />
    </div>
  );
}

function span(bars: readonly TimelineBar[], now: number): [from: number, to: number] {
  const times = bars.flatMap((bar) => [Date.parse(bar.from), Date.parse(bar.to)]);
  const from = Math.min(now, ...times);
  return [from, Math.max(from + 3_600_000, ...times)];
}

function nowShare(bars: readonly TimelineBar[], now: number): number {
  const [from, to] = span(bars, now);
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}

function placeBars(bars: readonly TimelineBar[], now: number) {
  const [from, to] = span(bars, now);
  const ends: number[] = [];
  return [...bars]
    .sort((left, right) => Date.parse(left.from) - Date.parse(right.from))
    .map((bar) => {
      const begin = Date.parse(bar.from);
      const end = Math.max(Date.parse(bar.to), begin);
      const free = ends.findIndex((taken) => taken <= begin);
      const row = free === -1 ? ends.length : free;
      ends[row] = end;
      return { bar, row, start: (begin - from) / (to - from), size: Math.max(0.006, (end - begin) / (to - from)) };
    });
}
