import { expect, it } from 'vitest';
import { hashPassword, isHashingFull, NOBODY, verifyPassword } from './secrets.ts';

it('knows the right password, and compares with nobody as with everybody', async () => {
  const stored = await hashPassword('pain au levain 4 h');
  expect(await verifyPassword(stored, 'pain au levain 4 h')).toBe(true);
  expect(await verifyPassword(stored, 'pain au levain 5 h')).toBe(false);
  expect(await verifyPassword(NOBODY, 'pain au levain 4 h')).toBe(false);
  expect(NOBODY.split('$').slice(0, 4)).toEqual(stored.split('$').slice(0, 4));
});

it('is full while more wait than could be served soon, and works through all of them', async () => {
  const guesses = Array.from({ length: 4 + 64 }, (_, index) => verifyPassword(NOBODY, `guess ${index}`));
  expect(isHashingFull()).toBe(true);
  expect(new Set(await Promise.all(guesses))).toEqual(new Set([false]));
  expect(isHashingFull()).toBe(false);
  expect(await verifyPassword(NOBODY, 'one more')).toBe(false);
});
