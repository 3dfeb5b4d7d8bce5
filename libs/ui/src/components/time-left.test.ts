import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

const HOUR_MS = 3_600_000;

it.each([
  ['en', 5.4 * HOUR_MS, '5h'],
  ['ru', 5.4 * HOUR_MS, '5 ч'],
  ['ar', 5.4 * HOUR_MS, '5 س'],
  ['ar-EG', 5.4 * HOUR_MS, '٥ س'],
  ['en', 425_000, '7:05'],
  ['ar-EG', 425_000, '٧:٠٥'],
  ['en', 0, '0:00'],
])('the time left reads in %s after %d ms: %s', (locale, leftMs, says) => {
  expect(timeLeft(leftMs, locale).replace(/\s/g, ' ')).toBe(says);
});
