import type { Entry } from '../finding.ts';

/** What a file holds, whatever its notation. */
export interface ReadFile {
  readonly entries: readonly Entry[];
  /** Keys that stand in the file more than once; the last one counts. */
  readonly doubledKeys: readonly string[];
  /** Gettext: how many plural forms the header promises. */
  readonly pluralForms?: number;
}

/** The last of two entries with the same key counts, as it does at run time. */
export function withoutDoubles(entries: readonly Entry[]): ReadFile {
  const byKey = new Map<string, Entry>();
  const doubled = new Set<string>();
  for (const entry of entries) {
    if (byKey.has(entry.key)) doubled.add(entry.key);
    byKey.set(entry.key, entry);
  }
  return { entries: [...byKey.values()], doubledKeys: [...doubled] };
}
