import { expect, it } from 'vitest';
import { chanceOf } from './random.ts';

const some = (seed: number): number[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: 50 }, () => chance.between(3, 9));
};

it('gives the same numbers for the same seed and others for another', () => {
  expect(some(7)).toEqual(some(7));
  expect(some(7)).not.toEqual(some(8));
});

it('stays within its bounds and reaches both of them', () => {
  const numbers = some(1);
  expect(Math.min(...numbers)).toBe(3);
  expect(Math.max(...numbers)).toBe(9);
});

it('shuffles without losing anything', () => {
  expect(chanceOf(5).shuffled([1, 2, 3, 4, 5]).toSorted()).toEqual([1, 2, 3, 4, 5]);
});

it('forks into streams that do not take each other’s numbers', () => {
  const [left, right] = [chanceOf(3), chanceOf(3)];
  left.fork('a').next();
  expect(left.next()).toBe(right.next());
  expect(chanceOf(3).fork('a').next()).not.toBe(chanceOf(3).fork('b').next());
});
