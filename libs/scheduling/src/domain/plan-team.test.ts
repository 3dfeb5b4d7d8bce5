import { money, unwrap, type PlainDate } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { planTeam } from './plan-team.ts';
import type { Plan, PlanBlock, PlanInput, PlanLink, PlanSeat } from './plan.ts';
import { weekHours, type WeeklyCalendar, type WorkCalendar } from './work-calendar.ts';

function office(zone: string, changes: Partial<WeeklyCalendar> = {}): WorkCalendar {
  const week = weekHours('09:00', '17:00', [1, 2, 3, 4, 5]);
  return { kind: 'weekly', zone, week, holidays: [], absences: [], ...changes };
}

const toronto: PlanSeat = { id: 'toronto', calendar: office('America/Toronto') };
const lisbon: PlanSeat = { id: 'lisbon', calendar: office('Europe/Lisbon') };
const bengaluru: PlanSeat = { id: 'bengaluru', calendar: office('Asia/Kolkata') };
const agent: PlanSeat = { id: 'agent', calendar: { kind: 'always' } };
const second: PlanSeat = { id: 'second', calendar: { kind: 'always' } };

function block(id: string, seat: PlanSeat, minutes: number, more: Partial<PlanBlock> = {}): PlanBlock {
  return { id, seatId: seat.id, minutes, price: money(1000, 'EUR'), ...more };
}

function link(from: string, to: string, kind: PlanLink['kind'] = 'hand-off'): PlanLink {
  return { from, to, kind };
}

function team(blocks: readonly PlanBlock[], links: readonly PlanLink[], more: Partial<PlanInput> = {}): PlanInput {
  const startAt = new Date('2026-11-23T00:00Z');
  return { startAt, now: startAt, blocks, links, seats: [toronto, lisbon, bengaluru, agent, second], ...more };
}

function starting(at: string): Partial<PlanInput> {
  return { startAt: new Date(at), now: new Date(at) };
}

/** `id start finish accepted`, in the plan's order, without the year. */
function story(plan: Plan): string[] {
  const short = (date: Date): string => date.toISOString().slice(5, 16);
  return plan.blocks.map(
    ({ blockId, plannedStart, plannedFinish, acceptedAt }) =>
      `${blockId} ${short(plannedStart)} ${short(plannedFinish)} ${short(acceptedAt)}`,
  );
}

function planned(input: PlanInput): Plan {
  return unwrap(planTeam(input));
}

function of(plan: Plan, blockId: string): Plan['blocks'][number] {
  return plan.blocks.find((one) => one.blockId === blockId)!;
}

describe('a relay around the world', () => {
  const blocks = [block('brief', toronto, 240), block('design', lisbon, 480), block('build', bengaluru, 600)];
  const links = [link('brief', 'design'), link('design', 'build')];

  it('keeps everybody in their own hours, over the weekend on which Lisbon turns its clocks', () => {
    const plan = planned(team(blocks, links, starting('2026-10-22T12:00Z')));
    expect(story(plan)).toEqual([
      'brief 10-22T13:00 10-22T17:00 10-22T17:00',
      'design 10-23T08:00 10-23T16:00 10-23T16:00',
      'build 10-26T03:30 10-27T05:30 10-27T05:30',
    ]);
  });
  it('starts an hour later by UTC when the clocks were turned between two blocks', () => {
    const plan = planned(team(blocks, links, starting('2026-10-23T12:00Z')));
    expect(story(plan)[1]).toBe('design 10-26T09:00 10-26T17:00 10-26T17:00');
  });
  it('passes over a holiday in the zone of the seat that keeps it', () => {
    const holidays = [{ date: '2026-10-23' as PlainDate, name: 'a day off' }];
    const seats = [toronto, { ...lisbon, calendar: office('Europe/Lisbon', { holidays }) }, bengaluru];
    const plan = planned(team(blocks, links, { ...starting('2026-10-22T12:00Z'), seats }));
    expect(story(plan)[1]).toBe('design 10-26T09:00 10-26T17:00 10-26T17:00');
  });
  it('lets an agent work through the night, so that the reviewer finds the result in the morning', () => {
    const draft = block('draft', agent, 90, { reviewMinutes: 30, reviewSeatId: lisbon.id });
    const plan = planned(
      team([draft, block('use', toronto, 60)], [link('draft', 'use')], starting('2026-11-23T22:00Z')),
    );
    expect(story(plan)).toEqual([
      'draft 11-23T22:00 11-23T23:30 11-24T09:30',
      'use 11-24T14:00 11-24T15:00 11-24T15:00',
    ]);
    expect(of(plan, 'draft').reviewStart).toEqual(new Date('2026-11-24T09:00Z'));
    expect(of(plan, 'use').waitsFor).toEqual({ kind: 'calendar', seatId: 'toronto' });
  });
});

describe('one seat', () => {
  it('works one block at a time, the longest remaining path first', () => {
    const blocks = [block('a', agent, 10), block('b', agent, 20), block('c', second, 60)];
    const plan = planned(team(blocks, [link('b', 'c')]));
    expect(plan.blocks.map(({ blockId, plannedStart }) => [blockId, plannedStart.getUTCMinutes()])).toEqual([
      ['b', 0],
      ['a', 20],
      ['c', 20],
    ]);
    expect(of(plan, 'a').waitsFor).toEqual({ kind: 'seat', seatId: 'agent', blockId: 'b' });
    expect(of(plan, 'c').waitsFor).toEqual({ kind: 'block', blockId: 'b' });
    expect(of(plan, 'b').waitsFor).toEqual({ kind: 'nothing' });
  });
  it('reviews in its own working time, and makes nothing meanwhile', () => {
    const reviewed = block('a', agent, 10, { reviewMinutes: 15, reviewSeatId: second.id });
    const plan = planned(team([reviewed, block('b', second, 20)], [link('a', 'b')]));
    expect(story(plan)).toEqual(['a 11-23T00:00 11-23T00:10 11-23T00:25', 'b 11-23T00:25 11-23T00:45 11-23T00:45']);
  });
  it('fills the gap before work that has to wait for its date', () => {
    const late = block('a', agent, 100, { earliestStart: new Date('2026-11-23T01:00Z') });
    const plan = planned(team([late, block('b', agent, 60), block('c', agent, 1)], []));
    expect(plan.blocks.map(({ blockId }) => blockId)).toEqual(['b', 'a', 'c']);
    expect(of(plan, 'a').waitsFor).toEqual({ kind: 'date' });
  });
});

describe('links', () => {
  it('lets a stream start with the first version, but not finish before the last one', () => {
    const long = planned(team([block('a', agent, 30), block('b', second, 50)], [link('a', 'b', 'stream')]));
    expect(story(long)[1]).toBe('b 11-23T00:00 11-23T00:50 11-23T00:50');
    const short = planned(team([block('a', agent, 30), block('b', second, 10)], [link('a', 'b', 'stream')]));
    expect(story(short)[1]).toBe('b 11-23T00:20 11-23T00:30 11-23T00:30');
  });
  it('leaves a minute of a stream for the morning after, when the last version comes at night', () => {
    const plan = planned(team([block('a', agent, 1380), block('b', lisbon, 10)], [link('a', 'b', 'stream')]));
    expect(story(plan)[1]).toBe('b 11-23T16:51 11-24T09:01 11-24T09:01');
  });
  it('starts collaborators at the same instant, in the hours they share', () => {
    const plan = planned(team([block('a', toronto, 60), block('b', lisbon, 60)], [link('a', 'b', 'collaborate')]));
    expect(story(plan)).toEqual(['a 11-23T14:00 11-23T15:00 11-23T15:00', 'b 11-23T14:00 11-23T15:00 11-23T15:00']);
    expect(of(plan, 'b').waitsFor).toEqual({ kind: 'block', blockId: 'a' });
  });
  it('starts collaborators that share no hours each as soon as it can', () => {
    const plan = planned(team([block('a', toronto, 60), block('b', bengaluru, 60)], [link('a', 'b', 'collaborate')]));
    expect(story(plan)).toEqual(['b 11-23T03:30 11-23T04:30 11-23T04:30', 'a 11-23T14:00 11-23T15:00 11-23T15:00']);
  });
  it('never lets collaborators on one seat overlap', () => {
    const plan = planned(team([block('a', agent, 10), block('b', agent, 10)], [link('a', 'b', 'collaborate')]));
    expect(story(plan)[1]).toBe('b 11-23T00:10 11-23T00:20 11-23T00:20');
  });
});

describe('facts', () => {
  const blocks = [block('a', agent, 30), block('b', second, 10)];
  const at = (time: string): Date => new Date(`2026-11-23T${time}Z`);
  const withFacts = (actual: PlanBlock['actual'], now: string): string[] =>
    story(
      planned(team([{ ...blocks[0]!, ...(actual ? { actual } : {}) }, blocks[1]!], [link('a', 'b')], { now: at(now) })),
    );

  it('pull in what follows an early finish', () => {
    expect(withFacts({ startedAt: at('00:00'), finishedAt: at('00:12') }, '00:12')).toEqual([
      'a 11-23T00:00 11-23T00:12 11-23T00:12',
      'b 11-23T00:12 11-23T00:22 11-23T00:22',
    ]);
  });
  it('push what follows a late block: to now, or to the estimate of its holder', () => {
    expect(withFacts({ startedAt: at('00:00') }, '00:40')[1]).toBe('b 11-23T00:40 11-23T00:50 11-23T00:50');
    expect(withFacts({ startedAt: at('00:00'), expectedFinish: at('02:00') }, '00:40')[1]).toBe(
      'b 11-23T02:00 11-23T02:10 11-23T02:10',
    );
  });
  it('push work that should have started by now', () => {
    expect(withFacts(undefined, '03:00')[0]).toBe('a 11-23T03:00 11-23T03:30 11-23T03:30');
  });
  it('keep a review that runs, and wait for one that was not begun', () => {
    const reviewed = block('a', agent, 30, { reviewMinutes: 20, reviewSeatId: second.id });
    const accepted = (actual: PlanBlock['actual'] & object, now: string): Date =>
      of(planned(team([{ ...reviewed, actual }], [], { now: at(now) })), 'a').acceptedAt;
    expect(accepted({ finishedAt: at('00:30') }, '01:00')).toEqual(at('01:20'));
    expect(accepted({ finishedAt: at('00:30'), reviewStartedAt: at('00:50') }, '01:00')).toEqual(at('01:10'));
    expect(accepted({ finishedAt: at('00:30'), reviewStartedAt: at('00:50') }, '02:00')).toEqual(at('02:00'));
    expect(accepted({ finishedAt: at('00:30'), acceptedAt: at('00:40') }, '02:00')).toEqual(at('00:40'));
  });
  it('count as finished what was accepted', () => {
    expect(withFacts({ acceptedAt: at('00:20') }, '00:25')).toEqual([
      'a 11-23T00:20 11-23T00:20 11-23T00:20',
      'b 11-23T00:25 11-23T00:35 11-23T00:35',
    ]);
  });
});

describe('the end of the plan', () => {
  const diamond = [block('a', agent, 10), block('b', agent, 30), block('c', second, 5), block('d', second, 10)];
  const links = [link('a', 'b'), link('a', 'c'), link('b', 'd'), link('c', 'd')];

  it('names the critical path, and the slack of the rest', () => {
    const plan = planned(team(diamond, links));
    expect(plan.criticalPath).toEqual(['a', 'b', 'd']);
    expect(of(plan, 'c')).toMatchObject({ slackMinutes: 25, isCritical: false });
    expect(plan.finishAt).toEqual(new Date('2026-11-23T00:50Z'));
  });
  it('counts slack in working minutes, none over a night that the seat does not work', () => {
    const plan = planned(
      team([block('a', agent, 60), block('b', lisbon, 480), block('c', lisbon, 60)], [link('a', 'c')]),
    );
    expect(of(plan, 'a').slackMinutes).toBe(1920);
    expect(of(plan, 'b')).toMatchObject({ slackMinutes: 0, isCritical: true });
    expect(plan.criticalPath).toEqual(['b', 'c']);
  });
  it('says by how much the deadline is missed', () => {
    const deadline = new Date('2026-11-23T00:45Z');
    expect(planned(team(diamond, links, { deadline }))).toMatchObject({ isLate: true, lateByMs: 300_000 });
    expect(planned(team(diamond, links))).toMatchObject({ isLate: false, lateByMs: 0 });
  });
  it('adds the prices', () => {
    expect(planned(team(diamond, links)).cost).toEqual(money(4000, 'EUR'));
  });
  it('is the start when there is nothing to do', () => {
    const plan = planned(team([], []));
    expect(plan).toMatchObject({ blocks: [], criticalPath: [], cost: money(0, 'XXX'), isLate: false });
    expect(plan.finishAt).toEqual(new Date('2026-11-23T00:00Z'));
  });
});

describe('a plan is refused', () => {
  const a = block('a', agent, 10);
  const b = block('b', second, 10);
  const from = new Date('2026-11-23T00:00Z');
  const until = new Date('2027-11-24T00:00Z');
  const idle = { id: 'agent', calendar: office('UTC', { week: {} }) };
  it.each([
    [
      'over a cycle',
      team([a, b], [link('a', 'b'), link('b', 'a', 'stream')]),
      { kind: 'CycleFound', path: ['a', 'b', 'a'] },
    ],
    [
      'over collaborators in a row',
      team([a, b], [link('a', 'b'), link('a', 'b', 'collaborate')]),
      { kind: 'CycleFound', path: ['a', 'b', 'a'] },
    ],
    [
      'over a seat that is not there',
      team([a], [], { seats: [] }),
      { kind: 'UnknownSeat', blockId: 'a', seatId: 'agent' },
    ],
    [
      'over a reviewer that is not there',
      team([{ ...a, reviewSeatId: 'nobody' }], []),
      { kind: 'UnknownSeat', blockId: 'a', seatId: 'nobody' },
    ],
    [
      'over a seat that never works',
      team([a], [], { seats: [idle] }),
      { kind: 'CalendarNeverWorks', seatId: 'agent', from, until },
    ],
    [
      'over a zone that is none',
      team([], [], { seats: [{ id: 'x', calendar: office('Mars/Base') }] }),
      { kind: 'UnknownTimeZone', zone: 'Mars/Base' },
    ],
    [
      'over two currencies',
      team([a, { ...b, price: money(1, 'CAD') }], []),
      { kind: 'CurrencyMixed', currencies: ['CAD', 'EUR'] },
    ],
  ])('%s', (_reason, input, refusal) => {
    expect(planTeam(input)).toEqual({ ok: false, refusal });
  });
  it.each([
    ['a block named twice', team([a, a], [])],
    ['a link to nowhere', team([a], [link('a', 'z')])],
    ['collaboration with nobody', team([a], [link('a', 'z', 'collaborate')])],
    ['a length below zero', team([{ ...a, minutes: -1 }], [])],
    ['a date that is none', team([{ ...a, earliestStart: new Date('soon') }], [])],
    ['a seat named twice', team([], [], { seats: [agent, agent] })],
  ])('never, but fails as a bug: %s', (_reason, input) => {
    expect(() => planTeam(input)).toThrow();
  });
});
