import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, gammaQuantile } from './distributions.ts';

/** Beta(a, 1) has the closed form p^(1/a); a Gamma with rate 1/2 is the printed chi-square table, one with shape 1 an exponential. */
describe('quantiles', () => {
  it.each([
    [{ alpha: 1, beta: 1 }, 0.25, 0.25],
    [{ alpha: 4, beta: 1 }, 0.05, 0.4728708],
    [{ alpha: 2, beta: 3 }, 0.5, 0.3857276],
    [{ alpha: 24, beta: 1 }, 0.05, 0.8826538],
  ])('of the Beta distribution %o at %f', (belief, probability, value) => {
    expect(betaQuantile(belief, probability)).toBeCloseTo(value, 6);
  });

  it.each([
    [{ shape: 1, rate: 1 }, 0.5, 0.6931472],
    [{ shape: 1, rate: 3 }, 0.95, 0.9985774],
    [{ shape: 0.5, rate: 0.5 }, 0.95, 3.8414588],
    [{ shape: 5, rate: 0.5 }, 0.95, 18.307038],
  ])('of the Gamma distribution %o at %f', (belief, probability, value) => {
    expect(gammaQuantile(belief, probability)).toBeCloseTo(value, 5);
  });

  it('never fall when the probability rises', () => {
    const parameter = fc.double({ min: 0.2, max: 400, noNaN: true });
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, probability, probability, (left, right, some, other) => {
        const [low, high] = [Math.min(some, other), Math.max(some, other)];
        const shape = { shape: left, rate: right };
        const share = { alpha: left, beta: right };
        expect(betaQuantile(share, low)).toBeLessThanOrEqual(betaQuantile(share, high));
        expect(gammaQuantile(shape, low)).toBeLessThanOrEqual(gammaQuantile(shape, high));
      }),
    );
  });
});
