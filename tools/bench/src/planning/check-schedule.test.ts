import { describe, expect, it } from 'vitest';
import { checkSchedule, type NumberedProject, type ScheduledTask } from './check-schedule.ts';

const mode = (duration: number, uses: number[], consumes: number[]) => ({ duration, uses, consumes });

/** Two tasks in a row and one beside them; two machines of 4 units, one stock of 5. */
const machines: NumberedProject = {
  project: {
    activities: [
      { modes: [mode(3, [2, 0], [2]), mode(5, [1, 0], [0])] },
      { modes: [mode(2, [3, 1], [2])] },
      { modes: [mode(4, [2, 3], [2])] },
    ],
    precedences: [{ before: 0, after: 1, lag: 1 }],
    capacities: [4, 4],
    stocks: [5],
    workers: [],
  },
  taskIds: [11, 12, 13],
  workerIds: [],
};
const good: ScheduledTask[] = [
  { id: 11, start: 0, mode: 2 },
  { id: 12, start: 6 },
  { id: 13, start: 0 },
];

/** Ana can do both, Ben only the first. */
const people: NumberedProject = {
  project: {
    activities: [
      { modes: [mode(3, [], [])], skill: { skill: 0, level: 1 } },
      { modes: [mode(2, [], [])], skill: { skill: 1, level: 2 } },
    ],
    precedences: [],
    capacities: [],
    stocks: [],
    workers: [
      {
        wage: 10,
        skills: new Map([
          [0, 1],
          [1, 2],
        ]),
      },
      {
        wage: 4,
        skills: new Map([
          [0, 2],
          [1, 1],
        ]),
      },
    ],
  },
  taskIds: [1, 2],
  workerIds: [7, 8],
};
const shared: ScheduledTask[] = [
  { id: 1, start: 0, worker: 8 },
  { id: 2, start: 0, worker: 7 },
];

function problemsOf(
  project: NumberedProject,
  tasks: readonly ScheduledTask[],
  said: { makespan: number; cost?: number },
) {
  return checkSchedule(project, { instance: 'one', tasks, ...said });
}

describe('the checker', () => {
  it('accepts what is right', () => {
    expect(problemsOf(machines, good, { makespan: 8 })).toEqual([]);
    expect(problemsOf(people, shared, { makespan: 3, cost: 32 })).toEqual([]);
  });

  const without = (id: number): ScheduledTask[] => good.filter((task) => task.id !== id);
  it.each([
    ['a start before the predecessor and its lag', [...without(12), { id: 12, start: 5 }], 7, /before task 11 ends/],
    ['too much of a resource at once', [...without(13), { id: 13, start: 6 }], 10, /resource 1: 5 of 4 in period 6/],
    ['more than the stock holds', [...without(11), { id: 11, start: 0, mode: 1 }], 8, /stock 1: 6 of 5/],
    ['a mode that there is not', [...without(11), { id: 11, start: 0, mode: 3 }], 8, /no mode 3/],
    ['a task that is missing', without(13), 8, /task 13 is missing/],
    ['a task that is there twice', [...good, { id: 13, start: 9 }], 13, /twice/],
    ['a task that nobody knows', [...good, { id: 14, start: 0 }], 8, /no task 14/],
    ['a start before the beginning', [...without(13), { id: 13, start: -1 }], 8, /starts at -1/],
    ['a makespan that is too good', good, 7, /makespan is 8, not 7/],
  ])('finds %s', (_what, tasks, makespan, sentence) => {
    expect(problemsOf(machines, tasks, { makespan }).join()).toMatch(sentence);
  });

  it.each([
    ['a worker without the level', [shared[0]!, { id: 2, start: 3, worker: 8 }], /worker 8 cannot do task 2/],
    ['a worker at two tasks', [{ id: 1, start: 1, worker: 7 }, shared[1]!], /worker 7 does task 2 and task 1 at once/],
    ['a task without a worker', [shared[0]!, { id: 2, start: 0 }], /task 2 has no worker/],
    ['a worker that nobody knows', [shared[0]!, { id: 2, start: 0, worker: 9 }], /unknown worker 9/],
    ['a cost that is too good', shared, /the cost is 32.00, not 20/],
  ])('finds %s', (_what, tasks, sentence) => {
    expect(problemsOf(people, tasks, { makespan: 5, cost: 20 }).join()).toMatch(sentence);
  });
});
