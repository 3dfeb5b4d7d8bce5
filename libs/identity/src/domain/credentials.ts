import { err, ok, type Result } from '@muster/kernel';

/** Lower-case, trimmed. Deliverability is proven by mail, not by a pattern. */
export function normaliseEmail(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  return email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : undefined;
}

export type PasswordRefusal =
  | { readonly kind: 'PasswordTooShort'; readonly atLeast: number }
  | { readonly kind: 'PasswordTooLong'; readonly atMost: number }
  | { readonly kind: 'PasswordCommon' }
  | { readonly kind: 'PasswordIsEmail' };

const SHORTEST = 10;
const LONGEST = 256;

/** Length counts, composition rules do not (NIST SP 800-63B, 5.1.1.2). Words that everybody tries first are refused. */
export function checkPassword(password: string, email: string): Result<string, PasswordRefusal> {
  const length = [...password].length;
  if (length < SHORTEST) return err({ kind: 'PasswordTooShort', atLeast: SHORTEST });
  if (length > LONGEST) return err({ kind: 'PasswordTooLong', atMost: LONGEST });
  const plain = password.toLowerCase();
  const name = email.split('@')[0] ?? '';
  if (plain === email || (name.length > 3 && plain.replace(/[\d\W_]+$/u, '') === name))
    return err({ kind: 'PasswordIsEmail' });
  if (isCommon(plain)) return err({ kind: 'PasswordCommon' });
  return ok(password);
}

/** One repeated character or piece, a run on the keyboard or in the alphabet, or a well-known word with digits behind it. */
function isCommon(plain: string): boolean {
  const word = plain.replace(/[\d\W_]+$/u, '');
  const runs = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890123456789',
    'qwertyuiopasdfghjklzxcvbnm',
    '1q2w3e4r5t6y7u8i9o0p',
  ];
  const known = [
    'password',
    'passw0rd',
    'letmein',
    'welcome',
    'iloveyou',
    'dragon',
    'monkey',
    'football',
    'admin',
    'administrator',
    'qwerty',
    'changeme',
    'sunshine',
    'princess',
    'superman',
    'trustno',
    'secret',
    'default',
    'muster',
  ];
  return (
    /^(.{1,4})\1+$/u.test(plain) ||
    runs.some((run) => run.includes(plain)) ||
    known.includes(word) ||
    /^\d+$/.test(plain)
  );
}

const KEY = /^mst_([0-9a-z]{10})_([A-Za-z0-9_-]{43})$/;

/** The product's prefix lets secret scanners find a key that leaked; the id part lets people tell keys apart. */
export function formatApiKey(id: string, secret: string): string {
  return `mst_${id}_${secret}`;
}

/** @returns the part that may be shown, or undefined for anything that is no key of ours */
export function apiKeyPrefix(text: string): string | undefined {
  const match = KEY.exec(text);
  return match ? `mst_${match[1]}` : undefined;
}

/** Keys live 90 days at most, so that a forgotten one dies by itself. */
export const LONGEST_KEY_LIFE_DAYS = 90;
