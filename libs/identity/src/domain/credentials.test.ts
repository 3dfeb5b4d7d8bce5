import { describe, expect, it } from 'vitest';
import { apiKeyPrefix, checkPassword, formatApiKey, normaliseEmail } from './credentials.ts';

describe('passwords', () => {
  it.each(['short', 'password123', '1234567890', 'aaaaaaaaaaaa', 'qwertyuiop', 'lena.meier99', 'Welcome2026!'])(
    'refuses %j',
    (password) => {
      expect(checkPassword(password, 'lena.meier@example.org').ok).toBe(false);
    },
  );

  it.each([
    'correct horse battery',
    'Brot & Salz um 4 Uhr',
    'パスワードは長いほど良い',
    'x'.repeat(3) + ' ñandú '.repeat(9),
  ])('takes %j', (password) => {
    expect(checkPassword(password, 'lena.meier@example.org').ok).toBe(true);
  });
});

it('reads the shown part of its own keys and of nothing else', () => {
  const key = formatApiKey('abcdef0123', 'A'.repeat(43));
  expect(apiKeyPrefix(key)).toBe('mst_abcdef0123');
  expect([apiKeyPrefix(`${key}x`), apiKeyPrefix('Bearer x'), apiKeyPrefix('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('treats an address alike however it was typed', () => {
  expect(normaliseEmail('  Ana@Example.ORG ')).toBe('ana@example.org');
  expect(normaliseEmail('not an address')).toBeUndefined();
});
