import { HOUR_MS, money, unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { weekHours, type WorkCalendar } from '../work-calendar.ts';
import { optimiseTeam } from './optimise-team.ts';
import type { TeamObjective, TeamProblem, TeamProgress, TeamWorker } from './team-problem.ts';

const ALWAYS: WorkCalendar = { kind: 'always' };
const officeIn = (zone: string): WorkCalendar => ({
  kind: 'weekly',
  zone,
  week: weekHours('09:00', '17:00', [1, 2, 3, 4, 5]),
  holidays: [],
  absences: [],
});
const MAKESPAN: TeamObjective = { kind: 'makespan' };
const ana: TeamWorker = worker('ana', { design: 3 }, 6_000);
const ben: TeamWorker = worker('ben', { design: 2, swahili: 2 }, 3_000);
const bot: TeamWorker = {
  ...worker('bot', { design: 1 }, 500),
  calendar: ALWAYS,
  rate: { per: 'block', price: money(500, 'EUR') },
};

function worker(id: string, skills: Readonly<Record<string, number>>, minor: number): TeamWorker {
  return {
    id,
    skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
    calendar: officeIn('Europe/Lisbon'),
    rate: { per: 'hour', price: money(minor, 'EUR') },
  };
}

/** A page that is designed in eight hours and looked at for one, from Monday morning in Lisbon. */
const page: TeamProblem = {
  startAt: new Date('2026-10-19T08:00Z'),
  now: new Date('2026-10-19T08:00Z'),
  blocks: [{ id: 'page', minutes: 480, seatId: 'maker', reviewMinutes: 60, reviewSeatId: 'checker' }],
  links: [],
  seats: [
    { id: 'maker', needs: [{ skill: 'design', level: 1 }] },
    { id: 'checker', needs: [{ skill: 'design', level: 2 }] },
  ],
  workers: [ana, ben, bot],
};
const search = (team: TeamProblem, objective = MAKESPAN) => optimiseTeam(team, { seed: 1, plans: 300, objective });

describe('the choice of people', () => {
  it('takes the agent that works around the clock and the cheaper reviewer', () => {
    const found = unwrap(search(page));
    expect(found.doneBy).toEqual([{ blockId: 'page', workerId: 'bot', reviewerId: 'ben' }]);
    expect(found.cost).toEqual(money(500 + 3_000, 'EUR'));
    expect(found.finishAt).toEqual(new Date('2026-10-20T09:00Z'));
  });

  it('asks nobody else where a seat is held already', () => {
    const held = {
      ...page,
      seats: page.seats.map((seat) => (seat.id === 'maker' ? { ...seat, heldBy: ['ana'] } : seat)),
    };
    expect(unwrap(search(held)).doneBy[0]).toMatchObject({ workerId: 'ana', reviewerId: 'ben' });
  });

  it('shares the work of one seat among its holders', () => {
    const blocks = ['one', 'two', 'three', 'four'].map((id) => ({ id, minutes: 240, seatId: 'maker' }));
    const alone = unwrap(search({ ...page, blocks, workers: [ana, ben] }));
    const seats = [{ ...page.seats[0]!, holders: 2 }];
    const together = unwrap(search({ ...page, blocks, seats, workers: [ana, ben] }));
    expect(new Set(together.doneBy.map(({ workerId }) => workerId))).toEqual(new Set(['ana', 'ben']));
    expect(+together.finishAt).toBeLessThan(+alone.finishAt);
  });

  it('tells the first plan at once and then only better ones', () => {
    const told: TeamProgress[] = [];
    unwrap(
      optimiseTeam(page, { seed: 1, plans: 300, objective: { kind: 'cost' }, onProgress: (one) => told.push(one) }),
    );
    expect(told[0]!.plans).toBeLessThanOrEqual(10);
    const costs = told.map(({ cost }) => cost.minor);
    expect(costs).toEqual([...costs].sort((left, right) => Number(right - left)));
  });
});

describe('a refusal says the smallest change that would help', () => {
  it('one person with the skill that nobody has', () => {
    const seats = [...page.seats, { id: 'translator', needs: [{ skill: 'swahili', level: 3 }] }];
    expect(search({ ...page, seats })).toMatchObject({
      refusal: {
        kind: 'NobodyFitsSeat',
        seatId: 'translator',
        change: { kind: 'add-worker', missing: [{ skill: 'swahili', level: 3 }], count: 1 },
      },
    });
  });

  it('somebody else who can review', () => {
    const seats = page.seats.map((seat) => ({ ...seat, heldBy: ['ana'] }));
    expect(search({ ...page, seats })).toMatchObject({ refusal: { kind: 'NobodyLeftToReview', blockId: 'page' } });
  });

  it('so much more time', () => {
    expect(search({ ...page, deadline: new Date('2026-10-19T20:00Z') })).toMatchObject({
      refusal: { kind: 'DeadlineTooEarly', change: { kind: 'move-deadline', byMs: 13 * HOUR_MS } },
    });
  });

  it('so much more time for one block', () => {
    const blocks = [{ ...page.blocks[0]!, dueAt: new Date('2026-10-20T08:30Z') }];
    expect(search({ ...page, blocks })).toMatchObject({
      refusal: { kind: 'BlockDueTooEarly', blockId: 'page', change: { byMs: HOUR_MS / 2 } },
    });
  });

  it('so much more money', () => {
    expect(search({ ...page, budget: money(3_000, 'EUR') })).toMatchObject({
      refusal: { kind: 'BudgetTooSmall', cost: money(3_500, 'EUR'), change: { by: money(500, 'EUR') } },
    });
  });

  it('either more time or more money, where each alone would do', () => {
    const early = { ...ana, calendar: ALWAYS };
    const team = {
      ...page,
      workers: [early, ben, bot],
      budget: money(3_500, 'EUR'),
      deadline: new Date('2026-10-19T17:00Z'),
    };
    expect(search(team)).toMatchObject({
      refusal: {
        kind: 'DeadlineAndBudgetClash',
        changes: [
          { kind: 'move-deadline', byMs: 16 * HOUR_MS },
          { kind: 'raise-budget', by: money(3_000, 'EUR') },
        ],
      },
    });
  });
});
