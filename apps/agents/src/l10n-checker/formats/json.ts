import type { Entry } from '../finding.ts';
import type { ReadFile } from './entries.ts';

const TEXT_FIELDS = ['message', 'defaultMessage', 'translation', 'string', 'text', 'value'];
const NOTE_FIELDS = ['description', 'comment', 'context', 'note', 'maxLength', 'placeholders', 'origin', 'id'];

/** Nested keys are joined with dots. What is no text (numbers, flags, `@` notes of ARB) is left out. */
export function readJson(text: string): ReadFile {
  const root: unknown = JSON.parse(text);
  if (typeof root !== 'object' || root === null) throw new Error('The file holds no texts: a JSON object is expected.');
  const entries: Entry[] = [];
  collect(root as Record<string, unknown>, '', entries);
  return { entries, doubledKeys: doubledKeys(text) };
}

function collect(node: Readonly<Record<string, unknown>>, path: string, entries: Entry[]): void {
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@') || name === '$schema') continue;
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string' || value === null) entries.push({ key, text: value ?? '' });
    else if (typeof value === 'object') {
      const described = describedEntry(value as Record<string, unknown>, key);
      if (described) entries.push(described);
      else collect(value as Record<string, unknown>, key, entries);
    }
  }
}

/** `{ "message": "Buy", "description": "Button", "maxLength": 12 }` is one text with notes, not three texts. */
function describedEntry(node: Readonly<Record<string, unknown>>, key: string): Entry | undefined {
  const field = TEXT_FIELDS.find((name) => typeof node[name] === 'string');
  const rest = Object.keys(node).filter((name) => name !== field);
  if (field === undefined || rest.length === 0 || !rest.every((name) => NOTE_FIELDS.includes(name))) return undefined;
  const { maxLength } = node;
  const room = typeof maxLength === 'number' && maxLength > 0 ? { maxLength } : {};
  return { key, text: String(node[field]), ...room };
}

/**
 * `JSON.parse` silently keeps the last of two equal keys, and a translator's change is gone. The text is known to be valid
 * JSON here, so strings and brackets are all there is to follow.
 */
function doubledKeys(text: string): readonly string[] {
  const open: { readonly path: string; readonly keys: Set<string>; isObject: boolean; last: string; index: number }[] =
    [];
  const doubled = new Set<string>();
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  let string: string | undefined;
  for (const [mark] of text.matchAll(token)) {
    const top = open.at(-1);
    if (mark === '{' || mark === '[') {
      const name = top ? (top.isObject ? top.last : String(top.index)) : '';
      const path = top && top.path !== '' ? `${top.path}.${name}` : name;
      open.push({ path, keys: new Set(), isObject: mark === '{', last: '', index: 0 });
    } else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ',' && top) top.index += 1;
    else if (mark === ':' && top && string !== undefined) {
      if (top.keys.has(string)) doubled.add(top.path === '' ? string : `${top.path}.${string}`);
      top.keys.add(string);
      top.last = string;
    }
    if (mark.startsWith('"')) string = JSON.parse(mark) as string;
  }
  return [...doubled];
}
