import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, parseColour, toHex } from './colour.ts';

describe('a colour', () => {
  it.each([
    ['#abc', '#aabbcc', 1],
    ['#ABCD', '#aabbcc', 0.867],
    ['#336699', '#336699', 1],
    ['#33669980', '#336699', 0.502],
    ['rebeccapurple', '#663399', 1],
    ['rgb(51, 102, 153)', '#336699', 1],
    ['rgba(20%,40%,60%,.5)', '#336699', 0.5],
    ['rgb(51 102 153 / 25%)', '#336699', 0.25],
    ['hsl(210, 50%, 40%)', '#336699', 1],
    ['hsl(0.5turn 100% 50%)', '#00ffff', 1],
    ['hsla(-120 100% 50% / 1)', '#0000ff', 1],
    ['hwb(210 20% 40%)', '#336699', 1],
    ['transparent', '#000000', 0],
  ])('%s is %s with alpha %f', (text, hex, alpha) => {
    const colour = parseColour(text)!;
    expect(toHex(colour)).toBe(hex);
    expect(colour.a).toBeCloseTo(alpha, 2);
  });

  it.each(['', '#12', '#12345', 'blurple', 'rgb(1,2)', 'rgb(a, b, c)', 'oklch(50% .1 20)', 'currentcolor'])(
    '"%s" has no fixed value',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );
});

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.478],
    ['#767676', '#fff', 4.542],
    ['#fff', '#fff', 1],
  ])('of %s and %s is %f', (one, other, ratio) => {
    expect(contrast(parseColour(one)!, parseColour(other)!)).toBeCloseTo(ratio, 2);
  });

  it('is the same both ways and lies between 1 and 21', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colour = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBe(contrast(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
      }),
    );
  });
});
