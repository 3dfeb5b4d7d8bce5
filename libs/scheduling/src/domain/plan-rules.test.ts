import { MINUTE_MS, money, unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateStart } from './late-start.world.ts';
import { planTeam } from './plan-team.ts';
import type { Plan, PlanBlock, PlanInput, PlanLink, PlannedBlock, PlanSeat } from './plan.ts';
import { retime } from './retime.ts';
import { weekHours, type WorkCalendar } from './work-calendar.ts';
import { nextWorkingInstant, workingMinutesBetween } from './working-time.ts';

/** The Thursday before Europe and, a week later, Toronto turn their clocks. */
const START = new Date('2026-10-22T12:00Z');
const RUNS = 200;
const ALWAYS: WorkCalendar = { kind: 'always' };
const officeIn = (zone: string): WorkCalendar => ({
  kind: 'weekly',
  zone,
  week: weekHours('09:00', '17:00', [1, 2, 3, 4, 5]),
  holidays: [],
  absences: [],
});
const CALENDARS = [ALWAYS, ...['America/Toronto', 'Europe/Lisbon', 'Asia/Kolkata'].map(officeIn)];

const anyBlock = (seats: number, leastMinutes: number): fc.Arbitrary<Omit<PlanBlock, 'id'>> => {
  const seatId = fc.integer({ min: 0, max: seats - 1 }).map((index) => `seat ${index}`);
  return fc.record(
    {
      minutes: fc.integer({ min: leastMinutes, max: 900 }),
      seatId,
      earliestStart: fc.integer({ min: 0, max: 9000 }).map((minutes) => new Date(+START + minutes * MINUTE_MS)),
      reviewMinutes: fc.integer({ min: leastMinutes, max: 120 }),
      reviewSeatId: seatId,
      price: fc.constant(money(100, 'EUR')),
    },
    { requiredKeys: ['minutes', 'seatId', 'price'] },
  );
};

function anyInput(calendars: readonly WorkCalendar[], leastMinutes = 0): fc.Arbitrary<PlanInput> {
  return fc
    .array(fc.constantFrom(...calendars), { minLength: 1, maxLength: 4 })
    .chain((held) =>
      fc.tuple(
        fc.constant(held.map((calendar, index): PlanSeat => ({ id: `seat ${index}`, calendar }))),
        fc.array(anyBlock(held.length, leastMinutes), { minLength: 1, maxLength: 9 }),
        fc.array(
          fc.tuple(
            fc.nat(8),
            fc.nat(8),
            fc.constantFrom<PlanLink['kind'][]>('hand-off', 'hand-off', 'stream', 'stream', 'collaborate'),
          ),
          { maxLength: 9 },
        ),
      ),
    )
    .map(([seats, parts, pairs]) => {
      const blocks = parts.map((part, index): PlanBlock => ({ ...part, id: `block ${index}` }));
      const links = pairs
        .filter(([from, to]) => from < to && to < blocks.length)
        .map(([from, to, kind]): PlanLink => ({ from: `block ${from}`, to: `block ${to}`, kind }));
      return { startAt: START, now: START, blocks, links, seats };
    })
    .filter((input) => planTeam(input).ok);
}

function blocksById(plan: Plan): Map<string, PlannedBlock> {
  return new Map(plan.blocks.map((block) => [block.blockId, block]));
}

function check(input: fc.Arbitrary<PlanInput>, rule: (input: PlanInput, plan: Plan) => void): void {
  fc.assert(
    fc.property(input, (one) => rule(one, unwrap(planTeam(one)))),
    { numRuns: RUNS },
  );
}

/** What the run would record by `now` if everything went to plan. */
function factsAt(input: PlanInput, plan: Plan, now: Date): PlanInput {
  const times = blocksById(plan);
  const blocks = input.blocks.map((block): PlanBlock => {
    const { plannedStart, plannedFinish, reviewStart, acceptedAt } = times.get(block.id)!;
    const actual = {
      ...(plannedStart <= now ? { startedAt: plannedStart } : {}),
      ...(plannedFinish <= now ? { finishedAt: plannedFinish } : {}),
      ...(reviewStart && reviewStart <= now ? { reviewStartedAt: reviewStart } : {}),
      ...(acceptedAt <= now ? { acceptedAt } : {}),
    };
    return { ...block, actual };
  });
  return { ...input, now, blocks };
}

describe('every plan', () => {
  it('keeps the order of its links', () => {
    check(anyInput(CALENDARS), (input, plan) => {
      const times = blocksById(plan);
      for (const { from, to, kind } of input.links) {
        const [before, after] = [times.get(from)!, times.get(to)!];
        if (kind === 'hand-off') expect(+after.plannedStart).toBeGreaterThanOrEqual(+before.acceptedAt);
        if (kind !== 'stream') continue;
        expect(+after.plannedStart).toBeGreaterThanOrEqual(+before.plannedStart);
        expect(+after.plannedFinish).toBeGreaterThanOrEqual(+before.plannedFinish);
      }
    });
  });
  it('starts two collaborators on clocks without nights at one instant', () => {
    const single = anyInput([ALWAYS]).filter(
      ({ links }) => links.filter(({ kind }) => kind === 'collaborate').length === 1,
    );
    check(single, (input, plan) => {
      const { from, to } = input.links.find(({ kind }) => kind === 'collaborate')!;
      const times = blocksById(plan);
      const [one, other] = [times.get(from)!, times.get(to)!];
      if (one.seatId !== other.seatId) expect(one.plannedStart).toEqual(other.plannedStart);
    });
  });
  it('gives no seat two things at once', () => {
    check(anyInput(CALENDARS), (input, plan) => {
      const reviewers = new Map(input.blocks.map(({ id, reviewSeatId }) => [id, reviewSeatId]));
      const held = plan.blocks.flatMap(({ blockId, seatId, plannedStart, plannedFinish, reviewStart, acceptedAt }) => [
        { seatId, from: +plannedStart, until: +plannedFinish },
        ...(reviewStart ? [{ seatId: reviewers.get(blockId), from: +reviewStart, until: +acceptedAt }] : []),
      ]);
      for (const [seatId, spans] of Map.groupBy(held, (span) => span.seatId)) {
        if (seatId === undefined) continue;
        const inOrder = spans.sort((left, right) => left.from - right.from || left.until - right.until);
        inOrder.slice(1).forEach((span, index) => expect(span.from).toBeGreaterThanOrEqual(inOrder[index]!.until));
      }
    });
  });
  it('works in working time only, exactly as long as the work takes, and not before it may', () => {
    check(anyInput(CALENDARS), (input, plan) => {
      const calendars = new Map(input.seats.map(({ id, calendar }) => [id, calendar]));
      const times = blocksById(plan);
      for (const block of input.blocks) {
        const { plannedStart, plannedFinish, reviewStart, acceptedAt } = times.get(block.id)!;
        const spans = [{ from: plannedStart, until: plannedFinish, minutes: block.minutes, seatId: block.seatId }];
        if (reviewStart) {
          const { reviewMinutes: minutes = 0, reviewSeatId: seatId = '' } = block;
          spans.push({ from: reviewStart, until: acceptedAt, minutes, seatId });
          expect(+reviewStart).toBeGreaterThanOrEqual(+plannedFinish);
        } else expect(acceptedAt).toEqual(plannedFinish);
        for (const { from, until, minutes, seatId } of spans) {
          const calendar = calendars.get(seatId) ?? ALWAYS;
          expect(unwrap(nextWorkingInstant(calendar, from))).toEqual(from);
          expect(unwrap(workingMinutesBetween(calendar, from, until))).toBe(minutes);
          expect(+until).toBeGreaterThanOrEqual(+from);
        }
        expect(+plannedStart).toBeGreaterThanOrEqual(Math.max(+START, +(block.earliestStart ?? START)));
      }
    });
  });
  it('is the same in whatever order its parts are given', () => {
    const shuffled = anyInput(CALENDARS).chain((input) =>
      fc.record({
        startAt: fc.constant(input.startAt),
        now: fc.constant(input.now),
        blocks: shuffle(input.blocks),
        links: shuffle(input.links),
        seats: shuffle(input.seats),
      }),
    );
    check(shuffled, (input, plan) => {
      const sorted = [...input.blocks].sort((left, right) => (left.id < right.id ? -1 : 1));
      expect(planTeam({ ...input, blocks: sorted, links: [...input.links].reverse() })).toEqual({
        ok: true,
        value: plan,
      });
    });
  });
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** Facts as careless people and broken clocks record them: any order, some missing, some ahead of now. */
const anyFacts = (input: PlanInput): fc.Arbitrary<PlanInput> => {
  const date = fc.integer({ min: -3000, max: 6000 }).map((minutes) => new Date(+START + minutes * MINUTE_MS));
  const parts = { startedAt: date, finishedAt: date, expectedFinish: date, reviewStartedAt: date, acceptedAt: date };
  const facts = fc.option(fc.record(parts, { requiredKeys: [] }), { nil: undefined });
  return fc
    .tuple(date, fc.array(facts, { minLength: input.blocks.length, maxLength: input.blocks.length }))
    .map(([now, all]) => {
      const blocks = input.blocks.map((block, index) => ({ ...block, ...(all[index] ? { actual: all[index] } : {}) }));
      return { ...input, now, blocks };
    });
};

describe('every plan around facts, even impossible ones', () => {
  it('keeps them, and plans the rest by the rules', () => {
    check(anyInput(CALENDARS).chain(anyFacts), (input, plan) => {
      const times = blocksById(plan);
      for (const { id, actual } of input.blocks) {
        const { plannedStart, plannedFinish, acceptedAt, slackMinutes } = times.get(id)!;
        expect(+plannedFinish).toBeGreaterThanOrEqual(+plannedStart);
        expect(+acceptedAt).toBeGreaterThanOrEqual(+plannedFinish);
        expect(slackMinutes).toBeGreaterThanOrEqual(0);
        if (actual?.finishedAt) expect(plannedFinish).toEqual(actual.finishedAt);
        const isBegun = actual?.startedAt ?? actual?.finishedAt ?? actual?.reviewStartedAt ?? actual?.acceptedAt;
        if (isBegun) continue;
        expect(+plannedStart).toBeGreaterThanOrEqual(+input.now);
        for (const { from } of input.links.filter(({ to, kind }) => to === id && kind === 'hand-off')) {
          expect(+plannedStart).toBeGreaterThanOrEqual(+times.get(from)!.acceptedAt);
        }
      }
      expect(times.get(plan.criticalPath.at(-1)!)!.acceptedAt).toEqual(plan.finishAt);
    });
  });
});

describe('re-timing', () => {
  it('moves nothing when nothing changed', () => {
    check(anyInput(CALENDARS), (input, plan) => {
      expect(unwrap(retime(plan, input))).toEqual({ plan, moved: [] });
    });
  });
  it('moves nothing in a run that goes to plan, whenever one looks', () => {
    const withMoment = fc.tuple(anyInput(CALENDARS), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(withMoment, ([input, share]) => {
        const plan = unwrap(planTeam(input));
        const now = new Date(Math.round(+START + share * (+plan.finishAt - +START)));
        const { moved, plan: later } = unwrap(retime(plan, factsAt(input, plan, now)));
        expect(moved).toEqual([]);
        expect(later.finishAt).toEqual(plan.finishAt);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('slack', () => {
  it('is what a block may lose without moving the end, and one minute more does move it', () => {
    check(anyInput(CALENDARS, 1), (input, plan) => {
      for (const { blockId, slackMinutes } of plan.blocks) {
        expect(lateStart(input, plan, { blockId, minutes: slackMinutes })).toBe(+plan.finishAt);
        expect(lateStart(input, plan, { blockId, minutes: slackMinutes + 1 })).toBeGreaterThan(+plan.finishAt);
      }
    });
  });
  it('is nothing on the critical path, which ends with the plan', () => {
    check(anyInput(CALENDARS), (_input, plan) => {
      const times = blocksById(plan);
      expect(times.get(plan.criticalPath.at(-1)!)!.acceptedAt).toEqual(plan.finishAt);
      for (const blockId of plan.criticalPath) {
        expect(times.get(blockId)).toMatchObject({ slackMinutes: 0, isCritical: true });
      }
    });
  });
  it('lets the critical path of clocks without nights begin at the start or on a date given', () => {
    check(anyInput([ALWAYS]), (input, plan) => {
      const starts = plan.blocks.flatMap(({ blockId, plannedStart }) =>
        plan.criticalPath.includes(blockId) ? [+plannedStart] : [],
      );
      const given = [START, ...input.blocks.map(({ earliestStart = START }) => earliestStart)].map(Number);
      expect(starts.some((start) => given.includes(start))).toBe(true);
    });
  });
});
