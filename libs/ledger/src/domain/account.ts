import { isUuid } from '@muster/kernel';

/** Accounts that very many bookings touch. They are kept in parts, so that bookings which have nothing else in common do not wait for each other. */
const SHARED_PREFIXES = ['fees/', 'clearing/', 'in-transit'];
export const SHARED_PARTS = 16;

/** Whether the account is kept in {@link SHARED_PARTS} parts. Such an account cannot be kept above zero: nobody holds all of it. */
export function isShared(code: string): boolean {
  return SHARED_PREFIXES.some((prefix) => code.startsWith(prefix));
}

/**
 * The part of the account that a booking touches: always 0 where there is one part only.
 * It follows from the booking's key, so that the same booking sent twice meets itself.
 */
export function partOf(code: string, key: string): number {
  if (!isShared(code)) return 0;
  let hash = 2_166_136_261;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  // The low bits of this hash (FNV-1a) alone are uneven for keys that differ in their last letter.
  return ((hash ^ (hash >>> 16)) >>> 0) % SHARED_PARTS;
}

const CODE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/;

/** Codes are paths in lower case: `cash`, `held/run/0199…`. At most 200 characters. */
export function isAccountCode(text: string): boolean {
  return text.length <= 200 && CODE.test(text);
}

/** First match wins, so the longer prefix stands first. `{}` is what the account is kept for. */
const LABELS: readonly (readonly [prefix: string, label: string])[] = [
  ['cash', 'Cash'],
  ['owner-funding', 'Paid in by the owner'],
  ['held/', 'Held for {}'],
  ['payable/tax', 'Tax to pay {}'],
  ['payable/', 'To pay to {}'],
  ['receivable/', 'To receive from {}'],
  ['withheld/', 'Withheld tax {}'],
  ['withholding/', 'Withheld tax {}'],
  ['tax/', 'Tax {}'],
  ['vat/', 'Tax {}'],
  ['fees/', 'Fees {}'],
  ['clearing/fx', 'Currency exchange {}'],
  ['clearing/', 'In clearing {}'],
  ['fx/', 'Currency exchange {}'],
  ['in-transit', 'On the way {}'],
  ['revenue', 'Earned {}'],
  ['income', 'Earned {}'],
  ['cost', 'Spent {}'],
  ['expense', 'Spent {}'],
  ['payout', 'Paid out {}'],
];

/**
 * The account in people's words.
 * @param subject what the thing is called that the account is kept for, as it was given when the account was opened
 */
export function accountLabel(code: string, subject: string | null): string {
  const found = LABELS.find(([prefix]) => code.startsWith(prefix));
  const label = found?.[1] ?? sentenceCase(withoutIds(code).join(' '));
  const about = subject ?? withoutIds(code).slice(1).join(' ');
  if (label.includes('{}'))
    return about ? label.replace('{}', about) : label.replace(/(?: (?:for|to|from))? \{\}$/, '');
  return subject ? `${label} · ${subject}` : label;
}

function withoutIds(code: string): string[] {
  return code
    .split('/')
    .filter((part) => !isId(part))
    .map((part) => part.replaceAll('-', ' '));
}

function isId(part: string): boolean {
  return isUuid(part);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
