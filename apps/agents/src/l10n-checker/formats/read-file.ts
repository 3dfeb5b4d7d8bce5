import type { ReadFile } from './entries.ts';
import { readJson } from './json.ts';
import { readPo } from './po.ts';
import { readProperties } from './properties.ts';

/** `json` may be flat, nested, ARB or `{ "key": { "message": …, "maxLength": … } }`. */
export type FileFormat = 'json' | 'nested-json' | 'po' | 'properties';

/** @throws Error with a plain sentence, and the line where it is known, when the text is not such a file */
export function readFile(text: string, format: FileFormat): ReadFile {
  // A byte order mark is invisible in every editor and breaks the first key.
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (format === 'po') return readPo(clean);
  if (format === 'properties') return readProperties(clean);
  return readJson(clean);
}
