/**
 * Values as JSON columns keep them: whole amounts and instants carry a mark, so that they come back as what they were.
 * For stored outcomes and immutable documents; everything else belongs into columns.
 */
export function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return { $whole: value.toString() };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (Array.isArray(value)) return value.map(toJson);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, toJson(item)]),
  );
}

export function fromJson<T>(value: unknown): T {
  return revive(value) as T;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  if ('$whole' in value) return BigInt(String(value.$whole));
  if ('$instant' in value) return new Date(String(value.$instant));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}
