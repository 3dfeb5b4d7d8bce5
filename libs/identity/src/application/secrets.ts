import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 60 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** More at once would starve everything else on a small machine. */
const MOST_AT_ONCE = 4;
/** Some seconds of work; whoever comes then is told to come again instead of waiting for longer than anybody waits. */
const MOST_WAITING = 64;

let running = 0;
const waiting: (() => void)[] = [];

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** For an unknown account, verify against {@link NOBODY}: the answer must take as long as for a known one. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return inTurn(() => verify(passwordHash, password));
}

/** Ask before hashing for a stranger. */
export function isHashingFull(): boolean {
  return waiting.length >= MOST_WAITING;
}

export const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$bXVzdGVyLW5vYm9keS1oZXJl$5pX1l3QWm4mTrTWcGBnL7q4dSBlOWuu2rVFDzS3DRGs';

/** 256 random bits as text for a cookie or a key. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function newKeyId(): string {
  return Array.from(randomBytes(10), (byte) => (byte % 36).toString(36)).join('');
}

/** What is stored instead of a secret that is random anyway: it needs no salt and no slowness. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running < MOST_AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await run();
  } finally {
    // The turn goes to whoever waits; given back first, somebody who comes just now would take it as well.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
