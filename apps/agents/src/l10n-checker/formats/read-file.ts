import type { Entry } from '../finding.ts';
import { readJson } from './json.ts';
import { readPo } from './po.ts';
import { readProperties } from './properties.ts';

/** `json` may be flat, nested, ARB or `{ "key": { "message": …, "maxLength": … } }`. */
export type FileFormat = 'json' | 'nested-json' | 'po' | 'properties';

export interface ReadFile {
  readonly entries: readonly Entry[];
  /** Keys that stand in the file more than once; the last one counts. */
  readonly doubledKeys: readonly string[];
  /** Gettext: how many plural forms the header promises. */
  readonly pluralForms?: number;
}

/** @throws Error with a plain sentence, and the line where it is known, when the text is not such a file */
export function readFile(text: string, format: FileFormat): ReadFile {
  // A byte order mark is invisible in every editor and breaks the first key.
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (format === 'po') return readPo(clean);
  if (format === 'properties') return readProperties(clean);
  return readJson(clean);
}

export function withoutDoubles(entries: readonly Entry[]): ReadFile {
  const byKey = new Map<string, Entry>();
  const doubled = new Set<string>();
  for (const entry of entries) {
    if (byKey.has(entry.key)) doubled.add(entry.key);
    byKey.set(entry.key, entry);
  }
  return { entries: [...byKey.values()], doubledKeys: [...doubled] };
}
