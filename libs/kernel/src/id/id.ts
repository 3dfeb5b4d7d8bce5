/** An id of one kind of thing. The brand exists for the compiler only; at run time it is a UUID string. */
export type Id<Kind extends string> = string & { readonly __id: Kind };
export type WorkspaceId = Id<'Workspace'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** Marks a string that comes from our own database or was checked before. Input from outside goes through {@link parseId}. */
export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}

/** @returns undefined when the text is not a lower-case UUID, so that "not found" and "malformed" answer alike. */
export function parseId<Kind extends string>(text: string): Id<Kind> | undefined {
  return isUuid(text) ? (text as Id<Kind>) : undefined;
}

/**
 * UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then randomness.
 * Made by the application because distributed tables must not ask the database for ids.
 * Ids made in one process sort by creation: a counter breaks ties within a millisecond (method 1 of section 6.2).
 */
export function uuidV7(nowMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 16));
  let rest = nowMs;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

let lastMs = 0;
let counter = 0;

/** A new id for the running process. Pure code takes ids as arguments instead of calling this. */
export function newId<Kind extends string>(): Id<Kind> {
  const now = Date.now();
  counter = now <= lastMs ? counter + 1 : 0;
  if (counter > 0xfff) {
    lastMs += 1;
    counter = 0;
  } else {
    lastMs = Math.max(now, lastMs);
  }
  const random = crypto.getRandomValues(new Uint8Array(16));
  random[6] = (counter >> 8) & 0x0f;
  random[7] = counter & 0xff;
  return uuidV7(lastMs, random) as Id<Kind>;
}
