import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedMs, latenessStep, type LatenessFacts } from './lateness.ts';

const MINUTE = 60_000;
const due = new Date('2026-11-23T12:00:00Z');
const minute = (count: number) => new Date(due.getTime() + count * MINUTE);
const facts: LatenessFacts = {
  plannedFinish: due,
  now: minute(5),
  isBeingWorkedOn: true,
  hasHolder: true,
  requests: [],
  escalatedAt: null,
  answerWindows: [],
};
const step = (changes: Partial<LatenessFacts>) => latenessStep({ ...facts, ...changes });
const asked = (at: number, answer: number | null = null) => ({
  askedAt: minute(at),
  newFinish: answer === null ? null : minute(answer),
});

describe('a block over its time', () => {
  it('does nothing before, nor while nobody works on it', () => {
    expect(step({ now: minute(0) })).toEqual({ kind: 'nothing', lateByMs: 0 });
    expect(step({ isBeingWorkedOn: false })).toMatchObject({ kind: 'nothing' });
  });

  it('asks its holder first, and waits for the answer', () => {
    expect(step({})).toEqual({ kind: 'ask-holder', lateByMs: 5 * MINUTE });
    expect(step({ requests: [asked(5)], now: minute(34) })).toMatchObject({ kind: 'nothing' });
  });

  it('tells the lead when there is no answer, once', () => {
    const silent = { requests: [asked(5)], now: minute(35) };
    expect(step(silent)).toMatchObject({ kind: 'escalate', because: 'no-answer' });
    expect(step({ ...silent, escalatedAt: minute(35), now: minute(90) })).toMatchObject({ kind: 'nothing' });
  });

  it('goes by the new estimate, asks once more, then tells the lead', () => {
    expect(step({ requests: [asked(5, 60)], now: minute(59) })).toMatchObject({ kind: 'nothing' });
    expect(step({ requests: [asked(5, 60)], now: minute(61) })).toEqual({ kind: 'ask-holder', lateByMs: MINUTE });
    expect(step({ requests: [asked(5, 60), asked(61, 90)], now: minute(91) })).toMatchObject({
      kind: 'escalate',
      because: 'estimate-missed',
    });
  });

  it('tells the lead at once when the seat is empty', () => {
    expect(step({ hasHolder: false })).toMatchObject({ kind: 'escalate', because: 'no-holder' });
  });

  it('does not count the night', () => {
    const answerWindows = [
      { from: minute(0), to: minute(20) },
      { from: minute(900), to: minute(1300) },
    ];
    expect(step({ requests: [asked(5)], now: minute(910), answerWindows })).toMatchObject({ kind: 'nothing' });
    expect(step({ requests: [asked(5)], now: minute(915), answerWindows })).toMatchObject({ kind: 'escalate' });
  });
});

it('counts no minute twice and never more than there are', () => {
  const window = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(window, fc.array(window, { minLength: 1, maxLength: 5 }), (stretch, windows) => {
      const asWindow = ([from, to]: [number, number]) => ({ from: minute(from), to: minute(to) });
      const isIn = ([from, to]: [number, number], at: number) => from <= at && at < to;
      const counted = Array.from({ length: 60 }, (_, at) => at).filter(
        (at) => isIn(stretch, at) && windows.some((each) => isIn(each, at)),
      );
      expect(expectedMs(asWindow(stretch), windows.map(asWindow))).toBe(counted.length * MINUTE);
    }),
  );
});
