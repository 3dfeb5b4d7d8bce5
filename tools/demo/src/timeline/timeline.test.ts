import { describe, expect, it } from 'vitest';
import type { Run, RunBlock, RunSeat } from '../api/shapes.ts';
import { midnightsIn, nightsIn, scale, stretched } from './scale.ts';
import { timeline } from './timeline.ts';

const at = (text: string): number => Date.parse(text);
const day = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-24T00:00:00Z') };

describe('nights', () => {
  it('are where the holder lives, also where the clock is half an hour off', () => {
    expect(nightsIn('Asia/Kolkata', day)).toEqual([
      { from: day.from, to: at('2026-11-23T00:30:00Z') },
      { from: at('2026-11-23T16:30:00Z'), to: day.to },
    ]);
    expect(nightsIn('America/Toronto', day)).toEqual([
      { from: at('2026-11-23T03:00:00Z'), to: at('2026-11-23T11:00:00Z') },
    ]);
  });

  it('begin a new day at midnight of the owner', () => {
    expect(midnightsIn('Africa/Nairobi', day)).toEqual([at('2026-11-23T21:00:00Z')]);
  });
});

describe('a play', () => {
  it('is stretched over the plan it followed', () => {
    const play = { from: 1_000, to: 2_000 };
    expect([1_000, 1_500, 2_000].map((ms) => stretched(ms, play, { from: 0, to: 100 }))).toEqual([0, 50, 100]);
    expect(scale(0, 100, { left: 10, width: 200 }).x(50)).toBe(110);
  });
});

const holder = {
  workerId: 'w2',
  kind: 'PERSON' as const,
  name: 'Zahra <Abdi>',
  timeZone: 'Africa/Nairobi',
  country: 'KE',
  since: '2026-11-23T08:00:20Z',
};
const seat: RunSeat = {
  id: 's1',
  title: 'Back-translator & friend',
  role: 'back-translator',
  state: 'FILLED',
  holder,
  pastHolders: [{ ...holder, workerId: 'w1', name: 'Ismail Hassan', since: '2026-11-23T08:00:05Z' }],
  offers: [],
};
const block = {
  id: 'b1',
  title: 'Translate it back',
  state: 'ACCEPTED',
  seatId: 's1',
  plannedStart: '2026-11-23T08:00:00Z',
  plannedFinish: '2026-11-24T12:00:00Z',
  startedAt: '2026-11-23T08:00:10Z',
  deliveredAt: '2026-11-23T08:00:30Z',
  acceptedAt: '2026-11-23T08:00:40Z',
  packets: [{ state: 'REFUSED', deliveredAt: '2026-11-23T08:00:15Z', answeredAt: '2026-11-23T08:00:16Z' }],
} as unknown as RunBlock;
const run: Run = {
  id: 'r1',
  title: 'Leaflet',
  state: 'FINISHED',
  says: '',
  startedAt: '2026-11-23T08:00:00Z',
  finishAt: null,
  blocks: [block],
  seats: [seat],
};

describe('the picture', () => {
  const svg = timeline({ title: 'A leaflet', planned: run, played: run, timeZone: 'Africa/Nairobi' });

  it('shows plan, play, the refusal and the seat that changed hands', () => {
    for (const says of [
      'planned: Translate it back',
      'worked on: ',
      'in review: ',
      'refused here',
      'Ismail Hassan left',
    ])
      expect(svg).toContain(says);
  });

  it('lets no name become markup', () => {
    expect(svg).toContain('Zahra &lt;Abdi&gt;');
    expect(svg).toContain('Back-translator &amp; friend');
    expect(svg).not.toContain('<Abdi');
  });

  it('is drawn without a plan, too', () => {
    const bare = { ...run, blocks: [{ ...block, plannedStart: null, plannedFinish: null, startedAt: null }] };
    expect(timeline({ title: 'x', planned: bare, played: bare, timeZone: 'UTC' })).toContain('</svg>');
  });
});
