import { MINUTE_MS, money, unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planTeam } from './plan-team.ts';
import type { BlockFacts, Plan, PlanBlock, PlanInput, PlanLink } from './plan.ts';
import { retime } from './retime.ts';
import { weekHours, type WorkCalendar } from './work-calendar.ts';

/** A Friday: Europe turns its clocks on the Sunday after it. */
const START = new Date('2026-10-23T09:00Z');
const CALENDARS = ['Europe/Lisbon', 'Asia/Kolkata', undefined].map((zone): WorkCalendar => {
  if (zone === undefined) return { kind: 'always' };
  return { kind: 'weekly', zone, week: weekHours('08:00', '16:00', [1, 2, 3, 4, 5]), holidays: [], absences: [] };
});

/** Up to nine blocks on three seats, each with up to two links to blocks before it. */
const anyTeam = fc
  .array(
    fc.record({
      minutes: fc.nat(900),
      seat: fc.nat(2),
      review: fc.option(fc.record({ reviewMinutes: fc.nat(90), seat: fc.option(fc.nat(2)) })),
      links: fc.array(
        fc.record({
          back: fc.integer({ min: 1, max: 8 }),
          kind: fc.constantFrom<PlanLink['kind'][]>('hand-off', 'hand-off', 'stream', 'collaborate'),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drafts): PlanInput => {
    const blocks = drafts.map(({ minutes, seat, review }, k): PlanBlock => ({
      id: `block ${k}`,
      minutes,
      seatId: `seat ${seat}`,
      price: money(100, 'EUR'),
      ...(review ? { reviewMinutes: review.reviewMinutes } : {}),
      ...(typeof review?.seat === 'number' ? { reviewSeatId: `seat ${review.seat}` } : {}),
    }));
    const links = drafts.flatMap(({ links: own }, k) =>
      own
        .filter(({ back }) => back <= k)
        .map(({ back, kind }): PlanLink => ({ from: `block ${k - back}`, to: `block ${k}`, kind })),
    );
    const seats = CALENDARS.map((calendar, k) => ({ id: `seat ${k}`, calendar }));
    return { startAt: START, now: START, blocks, links, seats };
  })
  .filter((input) => planTeam(input).ok);

/** What happens between two plans. `at` chooses the block, seat or link; `minutes` how far. */
interface Change {
  readonly kind: keyof typeof CHANGES;
  readonly at: number;
  readonly minutes: number;
}
type Occur = (input: PlanInput, plan: Plan, change: Change) => PlanInput;

const CHANGES = {
  'time passes as planned': (input, plan, { minutes }) => toPlan(input, plan, later(input.now, minutes)),
  'a block starts': (input, _plan, change) => record(input, change, { startedAt: input.now }),
  'a block finishes': (input, plan, change) =>
    record(input, change, { startedAt: startOf(input, plan, change), finishedAt: later(input.now, change.minutes) }),
  'a holder estimates': (input, plan, change) =>
    record(input, change, {
      startedAt: startOf(input, plan, change),
      expectedFinish: later(input.now, change.minutes),
    }),
  'a block is accepted': (input, _plan, change) => record(input, change, { acceptedAt: input.now }),
  'the work becomes longer': (input, _plan, change) => replace(input, change, { minutes: change.minutes }),
  'a review is asked for': (input, _plan, change) => replace(input, change, { reviewMinutes: change.minutes % 60 }),
  'another seat takes it': (input, _plan, change) =>
    replace(input, change, { seatId: input.seats[change.minutes % input.seats.length]!.id }),
  'a fact older than the plan': (input, _plan, change) =>
    record(input, change, { startedAt: later(START, -change.minutes) }),
  'a holder is away': (input, _plan, change) => away(input, change),
  'a block is added': (input, _plan, { minutes }) => added(input, minutes),
  'a block is dropped': (input, _plan, change) => dropped(input, change),
  'a link is dropped': ({ links, ...input }, _plan, { at }) => ({
    ...input,
    links: links.filter((_, k) => k !== at % links.length),
  }),
  'its lists come in another order': (input) => ({
    ...input,
    blocks: input.blocks.toReversed(),
    links: input.links.toReversed(),
    seats: input.seats.toReversed(),
  }),
} as const satisfies Record<string, Occur>;

const anyChange = fc.record<Change>({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  at: fc.nat(8),
  minutes: fc.integer({ min: 1, max: 3000 }),
});

it('comes to the plan that is made anew, whatever happens in between', () => {
  const story = fc.tuple(anyTeam, fc.array(anyChange, { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(story, ([first, changes]) => {
      let input = first;
      let plan = unwrap(planTeam(first));
      for (const change of changes) {
        input = CHANGES[change.kind](input, plan, change);
        const anew = planTeam(structuredClone(input));
        const again = retime(plan, input);
        expect(again.ok ? { ok: true, value: again.value.plan } : again).toEqual(anew);
        if (again.ok) plan = again.value.plan;
      }
    }),
    { numRuns: 400 },
  );
});

it('keeps what one version of the facts taught out of the next, when both follow the same plan', () => {
  const pair = fc.tuple(anyTeam, anyChange, anyChange);
  fc.assert(
    fc.property(pair, ([input, ...changes]) => {
      const plan = unwrap(planTeam(input));
      for (const change of changes) {
        const changed = CHANGES[change.kind](input, plan, change);
        const again = retime(plan, changed);
        const anew = planTeam(structuredClone(changed));
        expect(again.ok ? { ok: true, value: again.value.plan } : again).toEqual(anew);
      }
    }),
    { numRuns: 200 },
  );
});

function later(at: Date, minutes: number): Date {
  return new Date(+at + minutes * MINUTE_MS);
}

/** What a run that went to plan has recorded by now, beside what was recorded before. */
function toPlan(input: PlanInput, plan: Plan, now: Date): PlanInput {
  const times = new Map(plan.blocks.map((block) => [block.blockId, block]));
  const blocks = input.blocks.map((block): PlanBlock => {
    const planned = times.get(block.id);
    if (!planned) return block;
    const { plannedStart: startedAt, plannedFinish: finishedAt, acceptedAt } = planned;
    const over = { ...(finishedAt <= now ? { finishedAt } : {}), ...(acceptedAt <= now ? { acceptedAt } : {}) };
    return startedAt <= now ? { ...block, actual: { ...block.actual, startedAt, ...over } } : block;
  });
  return { ...input, now, blocks };
}

function startOf(input: PlanInput, plan: Plan, { at }: Change): Date {
  return (
    plan.blocks.find(({ blockId }) => blockId === input.blocks[at % input.blocks.length]!.id)?.plannedStart ?? input.now
  );
}

function replace(input: PlanInput, { at }: Change, part: Partial<PlanBlock>): PlanInput {
  const blocks = input.blocks.map((block, k) => (k === at % input.blocks.length ? { ...block, ...part } : block));
  return { ...input, blocks };
}

function record(input: PlanInput, change: Change, facts: BlockFacts): PlanInput {
  const { actual } = input.blocks[change.at % input.blocks.length]!;
  return replace(input, change, { actual: { ...actual, ...facts } });
}

function away(input: PlanInput, { at, minutes }: Change): PlanInput {
  const absent = (calendar: WorkCalendar): WorkCalendar =>
    calendar.kind === 'always'
      ? calendar
      : { ...calendar, absences: [...calendar.absences, { from: input.now, to: later(input.now, minutes) }] };
  const seats = input.seats.map((seat, k) =>
    k === at % input.seats.length ? { ...seat, calendar: absent(seat.calendar) } : seat,
  );
  return { ...input, seats };
}

function added(input: PlanInput, minutes: number): PlanInput {
  const [seat, last] = [input.seats[0]!, input.blocks.at(-1)!];
  const id = `block ${minutes} more`;
  if (input.blocks.some((block) => block.id === id)) return input;
  const link: PlanLink = { from: last.id, to: id, kind: minutes % 2 === 0 ? 'stream' : 'hand-off' };
  const block = { id, minutes, seatId: seat.id, price: money(100, 'EUR') };
  return { ...input, blocks: [...input.blocks, block], links: [...input.links, link] };
}

function dropped(input: PlanInput, { at }: Change): PlanInput {
  if (input.blocks.length === 1) return input;
  const { id } = input.blocks[at % input.blocks.length]!;
  return {
    ...input,
    blocks: input.blocks.filter((block) => block.id !== id),
    links: input.links.filter(({ from, to }) => from !== id && to !== id),
  };
}
