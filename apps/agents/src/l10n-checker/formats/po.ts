import type { Entry } from '../finding.ts';
import { withoutDoubles, type ReadFile } from './entries.ts';

interface Block {
  readonly fields: Map<string, string>;
  isObsolete: boolean;
  isFuzzy: boolean;
}

/**
 * Gettext. The key is the source text with its context; a translation marked fuzzy is not used at run time, so it counts as
 * empty. In a template (`msgstr ""`) the text is the source text itself, which the caller asks for with {@link sourceOf}.
 */
export function readPo(text: string): ReadFile {
  const blocks = readBlocks(text);
  const header = blocks.find(({ fields }) => fields.get('msgid') === '')?.fields.get('msgstr') ?? '';
  const entries = blocks
    .filter(({ fields, isObsolete }) => !isObsolete && (fields.get('msgid') ?? '') !== '')
    .map(({ fields, isFuzzy }) => entryOf(fields, isFuzzy));
  const promised = /nplurals\s*=\s*(\d+)/.exec(header)?.[1];
  return { ...withoutDoubles(entries), ...(promised === undefined ? {} : { pluralForms: Number(promised) }) };
}

const CONTEXT_MARK = '\u0004';

/** The source side of a gettext entry is in its key: `context␄text`, and for plurals `text` and `text_plural`. */
export function sourceOf(entry: Entry): Entry {
  const [singular = '', plural] = (entry.key.split(CONTEXT_MARK).at(-1) ?? '').split('\u0000');
  return plural === undefined ? { ...entry, text: singular } : { ...entry, text: plural, forms: [singular, plural] };
}

/** How a key is shown to people. */
export function readableKey(key: string): string {
  return key.replace(CONTEXT_MARK, ' › ').replace('\u0000', ' / ');
}

function entryOf(fields: ReadonlyMap<string, string>, isFuzzy: boolean): Entry {
  const context = fields.get('msgctxt');
  const plural = fields.get('msgid_plural');
  const id = fields.get('msgid')! + (plural === undefined ? '' : `\u0000${plural}`);
  const key = context === undefined ? id : `${context}${CONTEXT_MARK}${id}`;
  if (plural === undefined) return { key, text: isFuzzy ? '' : (fields.get('msgstr') ?? '') };
  const forms: string[] = [];
  for (let index = 0; fields.has(`msgstr[${index}]`); index += 1) forms.push(fields.get(`msgstr[${index}]`)!);
  const used = isFuzzy ? [] : forms;
  return { key, text: used.at(-1) ?? '', forms: used };
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  let field = '';
  let isFuzzy = false;
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const isObsolete = raw.startsWith('#~');
    const line = (isObsolete ? raw.slice(2) : raw).trim();
    if (line.startsWith('#,') && line.includes('fuzzy')) isFuzzy = true;
    if (line === '' || line.startsWith('#')) return;
    const match = /^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+)?"((?:[^"\\]|\\.)*)"$/.exec(line);
    if (!match) throw new Error(`Line ${index + 1} is neither a keyword with a text nor a text: ${line.slice(0, 60)}`);
    const [, keyword, escaped = ''] = match;
    // A new entry begins with its context, or with its id where there is none.
    const isStart = keyword === 'msgctxt' || (keyword === 'msgid' && field !== 'msgctxt');
    if (isStart || !block) {
      block = { fields: new Map(), isObsolete, isFuzzy };
      blocks.push(block);
      isFuzzy = false;
    }
    field = keyword ?? field;
    if (keyword !== undefined) block.fields.set(keyword, '');
    block.fields.set(field, (block.fields.get(field) ?? '') + unescape(escaped));
  });
  return blocks;
}

function unescape(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}
