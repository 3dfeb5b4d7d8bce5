/**
 * Values as JSON columns keep them: whole amounts and instants carry a mark, so that they come back as what they were.
 * For stored outcomes and immutable documents; everything else belongs into columns.
 * A key that looks like a mark is somebody's own and gets one more `$`.
 */
export function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return { $whole: value.toString() };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (Array.isArray(value)) return value.map(toJson);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [OWN_KEY.test(key) ? `$${key}` : key, toJson(item)]),
  );
}

export function fromJson<T>(value: unknown): T {
  return revive(value) as T;
}

const OWN_KEY = /^\$+(?:whole|instant)$/;
const ESCAPED_KEY = /^\$\$+(?:whole|instant)$/;

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  if ('$whole' in value) return BigInt(String(value.$whole));
  if ('$instant' in value) return new Date(String(value.$instant));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [ESCAPED_KEY.test(key) ? key.slice(1) : key, revive(item)]),
  );
}
