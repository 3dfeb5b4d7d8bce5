import { DAY_MS, HOUR_MS } from '@muster/kernel';
import { scaleTime } from 'd3-scale';
import type { Board, BoardBlock, BoardSeat } from '../../api/run-board.ts';
import type { Span } from './working-hours.ts';

export type Zoom = 'hour' | 'day' | 'week';
export const ZOOMS: readonly Zoom[] = ['hour', 'day', 'week'];
const PX_PER_HOUR: Record<Zoom, number> = { hour: 46, day: 6.5, week: 1.5 };
/** A picture wider than this is of no use to anybody and slow to draw. */
const WIDEST = 24_000;

export const LANE = 30;
export const BAR = 22;
const ROW_PADDING = 8;
/** Bars never get so small that they cannot be hit. */
const SMALLEST = 10;
const LETTER = 6.6;

export interface Placed {
  readonly block: BoardBlock;
  readonly seatIndex: number;
  /** All of it, planned and real. */
  readonly span: Span;
  readonly planned: Span | undefined;
  readonly actual: Span | undefined;
  readonly late: Span | undefined;
  readonly lane: number;
  readonly label: 'inside' | 'after' | 'none';
  /** The title is longer than the bar and ends at its edge. */
  readonly isCut: boolean;
  /** Top edge of the bar in the picture. */
  readonly y: number;
}

export interface PlacedRow {
  readonly seat: BoardSeat;
  readonly index: number;
  readonly y: number;
  readonly height: number;
  readonly blocks: readonly Placed[];
}

export interface TimelineLayout {
  readonly range: Span;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  /** In order of reading: rows from above, each in order of time. */
  readonly placed: readonly Placed[];
  /** Blocks that have no time yet. */
  readonly timeless: number;
  /** Where an instant lies in the picture; time runs the way the page reads. */
  readonly x: (at: number) => number;
}

interface LayoutInput {
  readonly board: Board;
  readonly now: number;
  readonly zoom: Zoom;
  readonly dir: 'ltr' | 'rtl';
  /** Room above the lanes of each row, for a label that stands in the picture. */
  readonly headHeight: number;
  /** The picture fills at least this width. */
  readonly minWidth: number;
}

export function layoutTimeline({ board, now, zoom, dir, headHeight, minWidth }: LayoutInput): TimelineLayout {
  const timed = board.blocks.flatMap((block) => timesOf(block, now));
  const range = rangeOf(board, timed, now);
  const lengthMs = range.to - range.from;
  const pxPerMs = Math.max(minWidth / lengthMs, Math.min(PX_PER_HOUR[zoom] / HOUR_MS, WIDEST / lengthMs));
  const width = Math.round(lengthMs * pxPerMs);
  const scale = scaleTime([range.from, range.to], dir === 'rtl' ? [width, 0] : [0, width]);
  const withLabels = board.blocks.length <= 80;
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const [index, seat] of board.seats.entries()) {
    const own = timed.filter(({ block }) => block.seatId === seat.id);
    const placed = placeInLanes(own, { pxPerMs, withLabels, seatIndex: index, top: y + headHeight + ROW_PADDING / 2 });
    const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
    const height = Math.max(lanes * LANE + ROW_PADDING + headHeight, 44);
    rows.push({ seat, index, y, height, blocks: placed });
    y += height;
  }
  const placed = rows.flatMap(({ blocks }) => blocks);
  return {
    range,
    width,
    height: y,
    rows,
    placed,
    timeless: board.blocks.filter(({ state }) => state !== 'CANCELLED').length - placed.length,
    x: (at) => scale(at),
  };
}

/** The zoom at which the whole run is about a screen wide. */
export function fittingZoom(board: Board, now: number): Zoom {
  const timed = board.blocks.flatMap((block) => timesOf(block, now));
  const { from, to } = rangeOf(board, timed, now);
  const hours = (to - from) / HOUR_MS;
  if (hours <= 30) return 'hour';
  return hours <= 12 * 24 ? 'day' : 'week';
}

type Timed = Pick<Placed, 'block' | 'span' | 'planned' | 'actual' | 'late'>;

function timesOf(block: BoardBlock, now: number): Timed[] {
  const planned = spanOf(block.plannedStart, block.plannedFinish);
  const end = block.deliveredAt ?? block.acceptedAt;
  const actual = block.startedAt
    ? { from: Date.parse(block.startedAt), to: Math.max(end ? Date.parse(end) : now, Date.parse(block.startedAt)) }
    : undefined;
  const isOpen = block.state !== 'ACCEPTED' && block.state !== 'CANCELLED';
  const lateUntil = Math.max(now, block.expectedFinish ? Date.parse(block.expectedFinish) : 0);
  const late =
    block.isLate && isOpen && planned && lateUntil > planned.to ? { from: planned.to, to: lateUntil } : undefined;
  const all = [planned, actual, late].filter((span) => span !== undefined);
  if (all.length === 0 || block.state === 'CANCELLED') return [];
  const span = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
  return [{ block, planned, actual, late, span }];
}

function spanOf(from: string | null, to: string | null): Span | undefined {
  return from && to ? { from: Date.parse(from), to: Math.max(Date.parse(from), Date.parse(to)) } : undefined;
}

function rangeOf(board: Board, timed: readonly Timed[], now: number): Span {
  const marks = [board.startedAt, board.deadline, board.finishAt].flatMap((at) => (at ? [Date.parse(at)] : []));
  const from = Math.min(now, ...marks, ...timed.map(({ span }) => span.from));
  const to = Math.max(now, ...marks, ...timed.map(({ span }) => span.to));
  const margin = Math.max(2 * HOUR_MS, (to - from) * 0.06);
  return { from: startOfHour(from - margin / 2), to: startOfHour(to + margin + HOUR_MS) };
}

function startOfHour(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}

interface Lanes {
  readonly pxPerMs: number;
  readonly withLabels: boolean;
  readonly seatIndex: number;
  readonly top: number;
}

/** Blocks of one seat that touch each other, bar or label, stand below each other. */
function placeInLanes(timed: readonly Timed[], { pxPerMs, withLabels, seatIndex, top }: Lanes): Placed[] {
  const taken: number[] = [];
  return [...timed]
    .sort((left, right) => left.span.from - right.span.from)
    .map((item) => {
      const size = Math.max(SMALLEST, (item.span.to - item.span.from) * pxPerMs);
      const letters = item.block.title.length * LETTER + 34;
      const room = Math.floor((size - 34) / LETTER);
      const isCut = letters > size && !withLabels && room >= 5;
      const label = letters <= size || isCut ? 'inside' : withLabels ? 'after' : 'none';
      const begin = item.span.from * pxPerMs;
      const free = taken.findIndex((end) => end <= begin);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = begin + size + (label === 'after' ? letters : 6);
      return { ...item, seatIndex, lane, label, isCut, y: top + lane * LANE + (LANE - BAR) / 2 };
    });
}

export interface Tick {
  readonly at: number;
  readonly isMajor: boolean;
}

/** Marks in the reader's own zone: hours, days or weeks. */
export function ticksOf({ from, to }: Span, zoom: Zoom): Tick[] {
  const ticks: Tick[] = [];
  const date = new Date(from);
  if (zoom === 'hour') date.setMinutes(0, 0, 0);
  else date.setHours(0, 0, 0, 0);
  while (date.getTime() <= to && ticks.length < 2000) {
    const isMajor = zoom === 'week' ? date.getDay() === 1 : date.getHours() === 0;
    if (date.getTime() >= from - DAY_MS) ticks.push({ at: date.getTime(), isMajor });
    if (zoom === 'week') date.setDate(date.getDate() + 1);
    else date.setHours(date.getHours() + (zoom === 'hour' ? 1 : 6));
  }
  return ticks;
}
