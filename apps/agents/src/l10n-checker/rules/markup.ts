import { remark, type Remark } from '../finding.ts';
import { URL_PATTERN } from '../message.ts';
import { variants, type Pair } from './pair.ts';

const TAG = /<(\/?)([a-zA-Z][\w-]*|\d+)((?:\s+[^<>]*?)?)(\/?)>/g;
/** What these attributes say is read by people, so it is translated; `lang` and `dir` follow the language. */
const TRANSLATED = new Set(['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'lang', 'dir']);

/** Tags make the page, addresses make the links: both arrive as they were. */
export function checkMarkup(pair: Pair): readonly Remark[] {
  return variants(pair).flatMap(({ source, target }) => [...tagRemarks(source, target), ...urlRemarks(source, target)]);
}

function tagRemarks(source: string, target: string): readonly Remark[] {
  const asked = tags(source);
  const found = tags(target);
  const lost = difference(asked, found);
  const added = difference(found, asked);
  // A source that is nested wrongly itself is not the translator's doing.
  const isComparable = lost.length + added.length === 0 && nestingProblem(asked) === null;
  const nesting = isComparable ? nestingProblem(found) : null;
  return [
    ...lost.map((tag) => remark('error', 'tag-changed', `The tag ${tag} is missing.`)),
    ...added.map((tag) => remark('error', 'tag-changed', `The tag ${tag} is not in the source.`)),
    ...(nesting === null ? [] : [remark('error', 'tag-changed', nesting)]),
  ];
}

/** `<b>`, `</b>`, `<0>`, `<br/>` with the attributes that have to stay, in a fixed order. */
function tags(text: string): readonly string[] {
  return [...text.matchAll(TAG)].map(([, close = '', name = '', attributes = '']) => {
    const kept = [...attributes.matchAll(/([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)]
      .filter(([, attribute = '']) => !TRANSLATED.has(attribute.toLowerCase()))
      .map(([, attribute = '', value = '']) => `${attribute.toLowerCase()}=${value.replace(/^["']|["']$/g, '')}`)
      .sort();
    return `<${close}${[name.toLowerCase(), ...kept].join(' ')}>`;
  });
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

function nestingProblem(found: readonly string[]): string | null {
  const open: string[] = [];
  for (const tag of found) {
    const name = /^<\/?([^\s>]+)/.exec(tag)?.[1] ?? '';
    if (VOID.has(name)) continue;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else if (open.includes(name)) return `The tag </${name}> closes before what was opened inside it.`;
  }
  return null;
}

function urlRemarks(source: string, target: string): readonly Remark[] {
  const asked = source.match(URL_PATTERN) ?? [];
  const found = target.match(URL_PATTERN) ?? [];
  // Inside a tag an address is compared as an attribute already.
  const isInTag = (text: string, url: string): boolean => new RegExp(`<[^>]*${escaped(url)}[^>]*>`).test(text);
  const lost = difference(asked, found).filter((url) => !isInTag(source, url));
  const added = difference(found, asked).filter((url) => !isInTag(target, url));
  return lost.map((url, index) => {
    const instead = added[index] === undefined ? 'is missing' : `became ${added[index]}`;
    return remark('error', 'url-changed', `The address ${url} ${instead}.`);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  const rest = [...right];
  return left.filter((item) => {
    const index = rest.indexOf(item);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
