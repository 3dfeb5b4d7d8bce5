import { remark, type Remark } from '../finding.ts';
import { render, SLOT } from '../icu/variants.ts';
import { URL_PATTERN } from '../message.ts';
import { variants, type Pair, type Settings } from './pair.ts';

/** Untranslated, too long, blank at an end, letters of the wrong script. */
export function checkWording(pair: Pair, settings: Settings): readonly Remark[] {
  return [
    ...whitespaceRemarks(pair),
    ...untranslated(pair, settings),
    ...lengthRemarks(pair, settings),
    ...variants(pair).flatMap(({ source, target }) => scriptRemarks(words(source), words(target), settings)),
  ];
}

/** Without slots, tags and addresses: what a translator translates. */
function words(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(URL_PATTERN, ' ')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, ' ')
    .replaceAll(SLOT, ' ');
}

function whitespaceRemarks({ source, target }: Pair): readonly Remark[] {
  const ends = [
    { place: 'start', pattern: /^\s*/ },
    { place: 'end', pattern: /\s*$/ },
  ];
  return ends.flatMap(({ place, pattern }) => {
    const [asked = ''] = pattern.exec(source.raw) ?? [];
    const [found = ''] = pattern.exec(target.raw) ?? [];
    if (asked === found) return [];
    return [remark('warning', 'whitespace', `Blanks or line breaks at the ${place} differ from the source.`)];
  });
}

function untranslated({ source, target }: Pair, { keep, ...languages }: Settings): readonly Remark[] {
  if (source.raw !== target.raw) return [];
  // British and American English share most of their texts.
  if (language(languages.source.tag) === language(languages.target.tag)) return [];
  const left = translatable(words(render(source.nodes, new Map())), keep);
  if (left.length === 0) return [];
  // One equal word may be the same in both languages ("Menu"); a sentence is not.
  const severity = left.length === 1 ? 'info' : left.length === 2 ? 'warning' : 'error';
  return [remark(severity, 'untranslated', 'The text is the same as in the source language.')];
}

function language(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** Words that should look different afterwards: no names to keep, no codes in capitals, no single letters. */
function translatable(text: string, keep: ReadonlySet<string>): readonly string[] {
  const found = withoutKept(text, keep).match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
  return found.filter((word) => !/^\p{Lu}[\p{Lu}\d-]{0,5}$/u.test(word));
}

/** Longer names first, so that "Muster Pay" goes before "Muster". */
function withoutKept(text: string, keep: ReadonlySet<string>): string {
  let rest = text;
  for (const name of [...keep].sort((left, right) => right.length - left.length)) {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    rest = rest.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'giu'), ' ');
  }
  return rest;
}

/** Short labels may double ("Save" → "Speichern"); from there on the ratio counts. */
const SHORT = 16;

function lengthRemarks(pair: Pair, { maxLengthRatio }: Settings): readonly Remark[] {
  const lengths = variants(pair).map(({ source, target }) => ({ source: length(source), target: length(target) }));
  const longest = lengths.reduce((left, right) => (right.target > left.target ? right : left));
  if (pair.maxLength !== undefined) {
    if (longest.target <= pair.maxLength) return [];
    const message = `${longest.target} characters, there is room for ${pair.maxLength}.`;
    return [remark('error', 'too-long', message)];
  }
  const room = Math.max(longest.source * maxLengthRatio, longest.source + SHORT);
  if (longest.target <= room) return [];
  const message = `${longest.target} characters instead of ${longest.source}: more than ${maxLengthRatio} times as long.`;
  return [remark('warning', 'too-long', message)];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one character counts as one, vowel signs and joined emoji included. */
function length(text: string): number {
  return [...graphemes.segment(text.replace(/<[^>]*>/g, ''))].length;
}

/** Scripts whose letters look alike. */
const LOOKALIKES = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function scriptRemarks(source: string, target: string, { target: language, keep }: Settings): readonly Remark[] {
  const text = withoutKept(target, keep);
  const torn = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    (word) => LOOKALIKES.filter((one) => one.test(word)).length > 1,
  );
  const remarks: Remark[] = [];
  // A Cyrillic "а" in a Latin word looks right and is found by no search.
  if (torn !== undefined) remarks.push(remark('error', 'mixed-script', `"${torn}" mixes letters of two scripts.`));
  if (language.script === 'Latn') {
    const foreign = text.match(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}]{2,}/u)?.[0];
    if (foreign !== undefined && torn === undefined && !source.includes(foreign))
      remarks.push(remark('warning', 'mixed-script', `"${foreign}" is not in the script of ${language.name}.`));
    return remarks;
  }
  const latin = translatable(text, keep).filter((word) => /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(word));
  if (latin.length > 0)
    remarks.push(
      remark('warning', 'mixed-script', `Latin words are left in the ${language.name} text: ${latin.join(', ')}.`),
    );
  return remarks;
}
