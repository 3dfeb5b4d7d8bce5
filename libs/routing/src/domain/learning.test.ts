import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectation, observe, priorBelief } from './learning.ts';

describe('learning from outcomes', () => {
  it('starts at what was claimed and moves to what happened', () => {
    let belief = priorBelief(0.9);
    expect(expectation(belief).mean).toBeCloseTo(0.9);
    for (let outcome = 0; outcome < 10; outcome += 1) belief = observe(belief, outcome % 2 === 0);
    const learned = expectation(belief);
    expect(learned.samples).toBe(10);
    expect(learned.mean).toBeCloseTo((0.9 * 4 + 5) / 14);
    expect(learned.high - learned.low).toBeLessThan(
      expectation(priorBelief(0.9)).high - expectation(priorBelief(0.9)).low + 0.1,
    );
  });

  // Quantiles with a closed form: Beta(a, 1) has x = p^(1/a), Beta(1, b) has x = 1 - (1-p)^(1/b); Beta(1/2, 1/2) is the arcsine law.
  it.each([
    [5, 1, 0.05 ** (1 / 5), 0.95 ** (1 / 5)],
    [1, 40, 1 - 0.95 ** (1 / 40), 1 - 0.05 ** (1 / 40)],
    [1, 1, 0.05, 0.95],
    [0.5, 0.5, Math.sin((Math.PI * 0.05) / 2) ** 2, Math.sin((Math.PI * 0.95) / 2) ** 2],
    [200, 1, 0.05 ** (1 / 200), 0.95 ** (1 / 200)],
  ])('finds the known 90%% interval of Beta(%f, %f)', (alpha, beta, low, high) => {
    const found = expectation({ alpha, beta, samples: 0 });
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 8);
  });

  it('keeps the mean inside an interval that narrows, and never falls after an acceptance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outcomes, claim) => {
          const belief = outcomes.reduce((before, accepted) => observe(before, accepted), priorBelief(claim));
          const now = expectation(belief);
          expect(now.low).toBeGreaterThanOrEqual(0);
          expect(now.low).toBeLessThan(now.high);
          expect(now.high).toBeLessThanOrEqual(1);
          const next = expectation(observe(belief, true));
          expect(next.mean).toBeGreaterThanOrEqual(now.mean);
          expect(next.low).toBeGreaterThanOrEqual(now.low - 1e-9);
        },
      ),
    );
  });
});
