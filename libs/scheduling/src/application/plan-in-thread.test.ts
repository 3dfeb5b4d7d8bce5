import { money, unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { optimiseTeam } from '../domain/team/optimise-team.ts';
import type { TeamProblem, TeamProgress } from '../domain/team/team-problem.ts';
import { planInThread } from './plan-in-thread.ts';

const START = new Date('2026-10-19T08:00Z');
const team: TeamProblem = {
  startAt: START,
  now: START,
  blocks: Array.from({ length: 12 }, (_, k) => ({
    id: `block ${k}`,
    minutes: 60 + ((k * 37) % 200),
    seatId: `seat ${k % 3}`,
  })),
  links: Array.from({ length: 9 }, (_, k) => ({ from: `block ${k}`, to: `block ${k + 3}`, kind: 'hand-off' as const })),
  seats: [0, 1, 2].map((k) => ({ id: `seat ${k}`, needs: [] })),
  workers: [0, 1, 2, 3].map((k) => ({
    id: `worker ${k}`,
    skills: [],
    calendar: { kind: 'always' as const },
    rate: { per: 'hour' as const, price: money(1_000 + 700 * k, 'EUR') },
  })),
};
const MAKESPAN = { kind: 'makespan' } as const;

describe('a plan made in a thread', () => {
  it('is the plan that would be made here', async () => {
    const found = unwrap(await planInThread(team, { seed: 4, plans: 200, objective: MAKESPAN }));
    expect(found).toEqual([unwrap(optimiseTeam(team, { seed: 4, plans: 200, objective: MAKESPAN }))]);
  });

  it('has its progress told, and is what was found when the search is ended', async () => {
    const told: TeamProgress[] = [];
    const ending = new AbortController();
    const onProgress = (progress: TeamProgress): void => {
      told.push(progress);
      ending.abort();
    };
    const [plan] = unwrap(
      await planInThread(team, { seed: 4, objective: MAKESPAN, signal: ending.signal, onProgress }),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(plan!.finishAt).toEqual(told.at(-1)!.finishAt);
  });

  it('is a front that saw every objective when it is ended early', async () => {
    const ending = new AbortController();
    const onProgress = ({ plans }: TeamProgress): void => void (plans > 500 && ending.abort());
    const timed = AbortSignal.any([ending.signal, AbortSignal.timeout(1_500)]);
    const search = { seed: 4, objective: { kind: 'front' } as const, signal: timed, onProgress };
    const front = unwrap(await planInThread(team, search));
    expect(front.length).toBeGreaterThan(1);
  });

  it('can be a whole front', async () => {
    const front = unwrap(await planInThread(team, { seed: 4, plans: 700, objective: { kind: 'front' } }));
    expect(front.length).toBeGreaterThan(1);
  });

  it('comes back with the reason when nothing fits', async () => {
    const search = { seed: 4, plans: 100, objective: MAKESPAN };
    expect(await planInThread({ ...team, budget: money(1, 'EUR') }, search)).toMatchObject({
      refusal: { kind: 'BudgetTooSmall' },
    });
  });
});
