import { describe, expect, it } from 'vitest';
import type { Board, BoardBlock } from '../../api/run-board.ts';
import { layoutTimeline } from './timeline-layout.ts';

const hour = (hours: number) => new Date(Date.UTC(2026, 4, 11, hours)).toISOString();
const now = Date.parse(hour(6));

const block = (id: string, part: Partial<BoardBlock>): BoardBlock =>
  ({
    id,
    title: id,
    seatId: 's1',
    state: 'WAITING',
    isLate: false,
    plannedStart: null,
    plannedFinish: null,
    startedAt: null,
    deliveredAt: null,
    acceptedAt: null,
    expectedFinish: null,
    ...part,
  }) as BoardBlock;

const board = (blocks: BoardBlock[]): Board =>
  ({
    blocks,
    seats: [{ id: 's1' }, { id: 's2' }],
    startedAt: hour(0),
    deadline: null,
    finishAt: null,
  }) as unknown as Board;

const place = (blocks: BoardBlock[], dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutTimeline({ board: board(blocks), now, zoom: 'hour', dir, headHeight: 0, minWidth: 0 });

describe('the timeline', () => {
  it('fills what happened until now and hatches what is too late', () => {
    const late = block('a', {
      state: 'IN_PROGRESS',
      isLate: true,
      startedAt: hour(1),
      plannedStart: hour(0),
      plannedFinish: hour(4),
      expectedFinish: hour(8),
    });
    const [placed] = place([late]).placed;
    expect(placed?.actual).toEqual({ from: Date.parse(hour(1)), to: now });
    expect(placed?.late).toEqual({ from: Date.parse(hour(4)), to: Date.parse(hour(8)) });
  });

  it('puts blocks that overlap into lanes of their own', () => {
    const { placed } = place([
      block('a', { plannedStart: hour(0), plannedFinish: hour(9) }),
      block('b', { plannedStart: hour(2), plannedFinish: hour(5) }),
    ]);
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it('counts blocks without a time and leaves cancelled ones out', () => {
    const layout = place([
      block('a', {}),
      block('b', { state: 'CANCELLED', plannedStart: hour(0), plannedFinish: hour(1) }),
    ]);
    expect([layout.placed.length, layout.timeless]).toEqual([0, 1]);
  });

  it('runs from right to left where the page does', () => {
    const blocks = [block('a', { plannedStart: hour(1), plannedFinish: hour(3) })];
    const [ltr, rtl] = [place(blocks), place(blocks, 'rtl')];
    expect(rtl.x(Date.parse(hour(1)))).toBeCloseTo(ltr.width - ltr.x(Date.parse(hour(1))));
  });
});
