import { unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSchedule } from './find-schedule.ts';
import type { Precedence, Project, ProjectActivity, ProjectSchedule } from './project.ts';

const RUNS = 150;
const LIMITS = { seed: 1, schedules: 2_000 };

/** Links lead from lower to higher numbers, so there is no cycle. */
const anyLinks = (size: number): fc.Arbitrary<Precedence[]> =>
  fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(2)), { maxLength: size })
    .map((all) => all.flatMap(([before, after, lag]) => (before < after ? [{ before, after, lag }] : [])));

const anyMachines = (capacity: number): fc.Arbitrary<Project> =>
  fc
    .array(fc.tuple(fc.nat(6), fc.array(fc.nat(capacity), { minLength: 3, maxLength: 3 })), {
      minLength: 1,
      maxLength: 9,
    })
    .chain((rows) =>
      anyLinks(rows.length).map((precedences) => ({
        activities: rows.map(([duration, uses]): ProjectActivity => ({ modes: [{ duration, uses, consumes: [] }] })),
        precedences,
        capacities: [capacity, capacity, capacity],
        stocks: [],
        workers: [],
      })),
    );

const anyCrew: fc.Arbitrary<Project> = fc
  .record({
    tasks: fc.array(fc.tuple(fc.nat(6), fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 9 }),
    others: fc.array(fc.dictionary(fc.constantFrom('0', '1', '2'), fc.nat(2)), { maxLength: 3 }),
  })
  .chain(({ tasks, others }) =>
    anyLinks(tasks.length).map((precedences) => ({
      activities: tasks.map(([duration, skill, level]) => ({
        modes: [{ duration, uses: [], consumes: [] }],
        skill: { skill, level },
      })),
      precedences,
      capacities: [],
      stocks: [],
      workers: [{ 0: 2, 1: 2, 2: 2 }, ...others].map((skills, w) => ({
        wage: w + 1,
        skills: new Map(Object.entries(skills).map(([skill, level]) => [Number(skill), level])),
      })),
    })),
  );

/** The second mode of each activity takes nothing of the stock, so there is always a choice. */
const anyModes: fc.Arbitrary<Project> = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 })
  .chain((rows) =>
    anyLinks(rows.length).map((precedences) => ({
      activities: rows.map(([duration, units, stock, more]) => ({
        modes: [
          { duration, uses: [units], consumes: [stock] },
          { duration: duration + more, uses: [4 - units], consumes: [0] },
        ],
      })),
      precedences,
      capacities: [4],
      stocks: [6],
      workers: [],
    })),
  );

/** Said again, period by period, by nothing that the search uses. */
function expectValid(project: Project, { starts, modes, workers, makespan, cost }: ProjectSchedule): void {
  const ends = project.activities.map((activity, i) => starts[i]! + activity.modes[modes[i]!]!.duration);
  expect(makespan).toBe(Math.max(0, ...ends));
  for (const start of starts) expect(start).toBeGreaterThanOrEqual(0);
  for (const { before, after, lag } of project.precedences) {
    expect(starts[after]!).toBeGreaterThanOrEqual(ends[before]! + lag);
  }
  for (let period = 0; period < makespan; period++) {
    const running = project.activities.flatMap((_, i) => (starts[i]! <= period && period < ends[i]! ? [i] : []));
    for (const [k, capacity] of project.capacities.entries()) {
      const used = running.reduce((sum, i) => sum + project.activities[i]!.modes[modes[i]!]!.uses[k]!, 0);
      expect(used).toBeLessThanOrEqual(capacity);
    }
    const busy = running.map((i) => workers[i]!).filter((worker) => worker >= 0);
    expect(new Set(busy).size).toBe(busy.length);
  }
  for (const [k, stock] of project.stocks.entries()) {
    const used = project.activities.reduce((sum, activity, i) => sum + activity.modes[modes[i]!]!.consumes[k]!, 0);
    expect(used).toBeLessThanOrEqual(stock);
  }
  const wages = project.activities.map(({ skill }, i) => {
    const worker = project.workers[workers[i]!];
    if (skill && project.workers.length > 0)
      expect(worker?.skills.get(skill.skill)).toBeGreaterThanOrEqual(skill.level);
    return (ends[i]! - starts[i]!) * (worker?.wage ?? 0);
  });
  expect(cost).toBe(wages.reduce((sum, wage) => sum + wage, 0));
}

describe.each([
  ['three resources in one word', anyMachines(9)],
  ['resources too large for one word', anyMachines(5_000)],
  ['workers with skills', anyCrew],
  ['modes that share a stock', anyModes],
])('%s', (_what, anyProject) => {
  it('are never overbooked, and no schedule is shorter than its bound', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { schedule, lowerBound, isProven } = unwrap(findSchedule(project, LIMITS));
        expectValid(project, schedule);
        expect(lowerBound).toBeLessThanOrEqual(schedule.makespan);
        expect(isProven).toBe(lowerBound === schedule.makespan);
      }),
      { numRuns: RUNS },
    );
  });

  it('are planned alike by an equal seed, and never worse by more schedules', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), (project, seed) => {
        const found = unwrap(findSchedule(project, { seed, schedules: 300 }));
        expect(findSchedule(project, { seed, schedules: 300 })).toEqual({ ok: true, value: found });
        const longer = unwrap(findSchedule(project, { seed, schedules: 1_200 }));
        expect(longer.schedule.makespan).toBeLessThanOrEqual(found.schedule.makespan);
      }),
      { numRuns: 50 },
    );
  });
});

const plain = (duration: number, ...uses: number[]): ProjectActivity => ({ modes: [{ duration, uses, consumes: [] }] });

describe('a search', () => {
  it('finds the only short order of three that share a machine', () => {
    const project: Project = {
      activities: [plain(3, 1), plain(2, 1), plain(2, 1), plain(4, 0)],
      precedences: [{ before: 2, after: 3, lag: 1 }],
      capacities: [1],
      stocks: [],
      workers: [],
    };
    expect(unwrap(findSchedule(project, LIMITS))).toMatchObject({ lowerBound: 7, isProven: true });
  });

  it('tells each better schedule once, the last one being the result', () => {
    const told: number[] = [];
    const onBetter = ({ makespan }: ProjectSchedule): void => void told.push(makespan);
    const project: Project = {
      activities: Array.from({ length: 25 }, (_, i) => plain(1 + ((i * 7) % 11), 1 + ((i * 5) % 4))),
      precedences: Array.from({ length: 20 }, (_, i) => ({ before: i, after: i + 5, lag: 0 })),
      capacities: [5],
      stocks: [],
      workers: [],
    };
    const { schedule } = unwrap(findSchedule(project, { ...LIMITS, onBetter }));
    expect(told).toEqual([...new Set(told)].sort((left, right) => right - left));
    expect(told.at(-1)).toBe(schedule.makespan);
  });

  it('stops when it is told so, with a schedule', () => {
    const project: Project = {
      activities: [plain(3, 1), plain(2, 1)],
      precedences: [],
      capacities: [1],
      stocks: [],
      workers: [],
    };
    expect(unwrap(findSchedule(project, { seed: 1, isOver: () => true })).schedule.makespan).toBe(5);
  });

  it.each([
    [
      'a circle',
      {
        precedences: [
          { before: 0, after: 1, lag: 0 },
          { before: 1, after: 0, lag: 0 },
        ],
      },
      'PrecedenceIsCircular',
    ],
    ['more than a resource has', { capacities: [0] }, 'MoreThanTheCapacity'],
    ['a stock that is too small', { stocks: [1], capacities: [1] }, 'NoModesFitTheStocks'],
    [
      'a skill that nobody has',
      { capacities: [], workers: [{ wage: 1, skills: new Map([[3, 1]]) }] },
      'NobodyHasTheSkill',
    ],
  ])('refuses %s', (_what, part, kind) => {
    const two = { modes: [{ duration: 1, uses: [1], consumes: [1] }], skill: { skill: 3, level: 2 } };
    const project = { activities: [two, two], precedences: [], capacities: [1], stocks: [], workers: [], ...part };
    expect(findSchedule(project, LIMITS)).toMatchObject({ ok: false, refusal: { kind } });
  });
});
