import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedFillMinutes, saidYesWithin, USUAL_HABIT } from './response.ts';
import { planWaiting, type WaitQuestion } from './waiting.ts';

const somebody = (savedMinutes: number, askedMinutesAgo = 0) => ({ habit: USUAL_HABIT, savedMinutes, askedMinutesAgo });
const question = (parts: Partial<WaitQuestion>): WaitQuestion => ({
  awaited: [somebody(90)],
  strangerMinutes: 10,
  costPerMinute: 1,
  ...parts,
});

describe('waiting for familiar people', () => {
  it('is not done for somebody who saves nothing, nor for nobody', () => {
    expect(planWaiting(question({ awaited: [somebody(0)] })).stopAfterMinutes).toBe(0);
    expect(planWaiting(question({ awaited: [] }))).toEqual({ stopAfterMinutes: 0, chance: 0, gainMinutes: 0 });
  });

  it('stops at a computed moment, later the more is saved and the less a minute costs', () => {
    const stops = (parts: Partial<WaitQuestion>) => planWaiting(question(parts)).stopAfterMinutes;
    const bySaving = [60, 90, 120, 240].map((minutes) => stops({ awaited: [somebody(minutes)] }));
    expect(bySaving).toEqual([...bySaving].sort((left, right) => left - right));
    expect(bySaving.at(-1)).toBeGreaterThan(bySaving[0]!);
    expect(stops({ costPerMinute: 0.2 })).toBeGreaterThan(stops({ costPerMinute: 1 }));
    expect(stops({ awaited: [somebody(120), somebody(120)] })).toBeGreaterThan(0);
  });

  it('ends sooner for somebody who has been silent for long: a late answer becomes unlikely', () => {
    const fresh = planWaiting(question({})).stopAfterMinutes;
    const silent = planWaiting(question({ awaited: [somebody(90, 60)] })).stopAfterMinutes;
    expect(silent).toBeLessThan(fresh);
  });

  it('is never worth less than asking strangers at once, and promises only chances', () => {
    const person = fc.record({ saved: fc.integer({ min: 0, max: 240 }), ago: fc.integer({ min: 0, max: 90 }) });
    const asked = fc.record({
      people: fc.array(person, { maxLength: 6 }),
      strangerMinutes: fc.integer({ min: 1, max: 240 }),
      costPerMinute: fc.double({ min: 0.05, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(asked, ({ people, ...rest }) => {
        const awaited = people.map(({ saved, ago }) => somebody(saved, ago));
        const plan = planWaiting({ awaited, ...rest });
        expect(plan.gainMinutes).toBeGreaterThanOrEqual(0);
        expect(plan.chance).toBeGreaterThanOrEqual(0);
        expect(plan.chance).toBeLessThanOrEqual(1);
        expect(plan.stopAfterMinutes === 0).toBe(plan.chance === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with trying out every moment to stop', () => {
    const asked = question({ awaited: [somebody(150), somebody(60)], strangerMinutes: 14 });
    const worth = (stop: number) => worthOfStopping(asked, stop);
    const best = Array.from({ length: 240 }, (_, minute) => worth(minute));
    const { stopAfterMinutes, gainMinutes } = planWaiting(asked);
    expect(worth(stopAfterMinutes)).toBeCloseTo(Math.max(...best), 6);
    expect(gainMinutes).toBeCloseTo(Math.max(...best) - worth(0), 6);
  });
});

/** The same by going forward: a fixed moment to stop, every minute counted with its chance. */
function worthOfStopping({ awaited, strangerMinutes, costPerMinute }: WaitQuestion, stop: number): number {
  const none = (each: (typeof awaited)[number], minute: number) => 1 - saidYesWithin(each.habit, minute);
  const [best, second] = [...awaited].sort((left, right) => right.savedMinutes - left.savedMinutes);
  const gain = (from: number, to: number) => {
    const [first, other] = [best!, second!].map((each) => 1 - none(each, to) / none(each, from));
    return first! * best!.savedMinutes + (1 - first!) * other! * second!.savedMinutes;
  };
  const nobody = (from: number, to: number) =>
    awaited.reduce((all, each) => all * (none(each, to) / none(each, from)), 1);
  let [worth, reached] = [0, 1];
  for (let minute = 0; minute < stop; minute += 1) {
    const silent = nobody(minute, minute + 1);
    worth += reached * (gain(minute, minute + 1) - costPerMinute * silent);
    reached *= silent;
  }
  const end = stop + strangerMinutes;
  return worth + reached * (gain(stop, end) - costPerMinute * strangerMinutes * nobody(stop, end));
}

it('fills sooner with larger waves, never before the close', () => {
  const minutes = [1, 3, 6, 12].map((waveSize) => expectedFillMinutes({ waveSize, closeMinutes: 6 }, USUAL_HABIT, 40));
  expect(minutes).toEqual([...minutes].sort((left, right) => right - left));
  expect(minutes.at(-1)).toBeGreaterThanOrEqual(6);
});
