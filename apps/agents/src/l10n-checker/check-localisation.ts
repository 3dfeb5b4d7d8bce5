import type { Entry, Finding, Remark } from './finding.ts';
import { readableKey, sourceOf } from './formats/po.ts';
import type { ReadFile } from './formats/entries.ts';
import { readFile, type FileFormat } from './formats/read-file.ts';
import { keyRemarks } from './keys.ts';
import { languageFacts } from './language-facts.ts';
import { readMessage, usesIcuQuoting } from './message.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkNumbers } from './rules/numbers.ts';
import type { Pair, Settings } from './rules/pair.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkBranches } from './rules/plurals.ts';
import { checkWording } from './rules/wording.ts';

export interface LocalisationFiles {
  readonly source: string;
  readonly target: string;
  readonly format: FileFormat;
  /** BCP 47; `pt_BR` is understood too. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** How much longer a translation may be where the file names no room of its own. Default 1.8. */
  readonly maxLengthRatio?: number;
  /** Names, brands and terms that stay as they are. */
  readonly keep?: readonly string[];
}

const RULES = [checkPlaceholders, checkBranches, checkMarkup, checkNumbers, checkWording];

/** Compares a translated file with its source, text by text. The same files always give the same findings, in file order. */
export function checkLocalisation(files: LocalisationFiles): readonly Finding[] {
  const settings = readSettings(files);
  if ('findings' in settings) return settings.findings;
  const source = read(files.source, files.format, 'source');
  const target = read(files.target, files.format, 'translated');
  if ('findings' in source) return source.findings;
  if ('findings' in target) return target.findings;

  const isGettext = files.format === 'po';
  const all = [...source.entries, ...target.entries].map(({ text }) => text);
  const quotes = files.format === 'properties' || usesIcuQuoting(all);
  const translations = new Map(target.entries.map((entry) => [entry.key, entry]));
  const findings = target.doubledKeys.map((key) =>
    finding(key, {
      severity: 'error',
      rule: 'key-twice',
      message: 'The key stands in the file twice; the last one counts.',
    }),
  );
  for (const entry of source.entries) {
    const original = isGettext ? sourceOf(entry) : entry;
    const translation = translations.get(entry.key);
    if (translation)
      findings.push(...compare(original, translation, { settings, quotes, pluralForms: target.pluralForms }));
  }
  return [...findings, ...keyRemarks(source.entries, target.entries, settings)];
}

interface CompareOptions {
  readonly settings: Settings;
  readonly quotes: boolean;
  readonly pluralForms: number | undefined;
}

interface TextPair {
  /** Texts the translation may follow; the one it follows best counts. */
  readonly originals: readonly string[];
  readonly text: string;
}

interface Translated {
  readonly text: string;
  readonly maxLength: number | undefined;
}

function compare(source: Entry, target: Entry, options: CompareOptions): readonly Finding[] {
  const isEmpty = target.text.trim() === '' && (target.forms ?? []).every((form) => form.trim() === '');
  if (isEmpty && source.text.trim() === '') return [];
  if (isEmpty) {
    const message = 'The text is not translated.';
    return [finding(source.key, { severity: 'error', rule: 'empty', message }, { source: source.text, target: '' })];
  }
  const findings: Finding[] = source.forms ? formCount(source, target, options) : [];
  for (const { originals, text } of textPairs(source, target, options.settings)) {
    const readings = originals.map((original) => ({
      original,
      remarks: remarksOn(original, { text, maxLength: source.maxLength }, options),
    }));
    const best = readings.reduce((left, right) => (right.remarks.length < left.remarks.length ? right : left));
    const texts = { source: best.original, target: text };
    findings.push(...best.remarks.map((remark) => finding(source.key, remark, texts)));
  }
  return findings;
}

function remarksOn(original: string, { text, maxLength }: Translated, options: CompareOptions): readonly Remark[] {
  const pair: Pair = {
    source: readMessage(original, options.quotes),
    target: readMessage(text, options.quotes),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
  return unique(RULES.flatMap((rule) => rule(pair, options.settings)));
}

/**
 * A gettext plural form may follow the source's singular or its plural. Where its category holds one single number it may
 * also say that number in words: Arabic has a word for "two files".
 */
function textPairs(source: Entry, target: Entry, { target: language }: Settings): readonly TextPair[] {
  if (!source.forms) return [{ originals: [source.text], text: target.text }];
  const [singular = '', plural = ''] = source.forms;
  const forms = (target.forms ?? []).map((text, index) => {
    const isExact = index < language.plural.exact.length;
    const inWords = [singular, plural].map(withoutNumber);
    return { originals: isExact ? [singular, plural, ...inWords] : [plural], text };
  });
  return forms.filter(({ text }) => text.trim() !== '');
}

function withoutNumber(text: string): string {
  return text.replace(/\s*(?:%(?:\d+\$)?d|\{\w+\})/, '').trim();
}

function formCount(source: Entry, target: Entry, { settings, pluralForms }: CompareOptions): Finding[] {
  const expected = pluralForms ?? settings.target.plural.ofWholeNumbers.length;
  const filled = (target.forms ?? []).filter((form) => form.trim() !== '').length;
  if (filled === expected) return [];
  const message = `${filled} of ${expected} plural forms are there; ${settings.target.name} has ${settings.target.plural.ofWholeNumbers.join(', ')}.`;
  const texts = { source: source.text, target: target.text };
  return [finding(source.key, { severity: 'error', rule: 'plural-category-missing', message }, texts)];
}

function readSettings(files: LocalisationFiles): Settings | { readonly findings: readonly Finding[] } {
  const source = languageFacts(files.sourceLanguage);
  const target = languageFacts(files.targetLanguage);
  if (!source || !target) {
    const tag = source ? files.targetLanguage : files.sourceLanguage;
    const message = `"${tag}" is no language tag that is known.`;
    return { findings: [finding('', { severity: 'error', rule: 'language-unknown', message })] };
  }
  const keep = new Set((files.keep ?? []).map((word) => word.toLowerCase()).filter((word) => word.trim() !== ''));
  return { source, target, maxLengthRatio: files.maxLengthRatio ?? 1.8, keep };
}

function read(text: string, format: FileFormat, which: string): ReadFile | { readonly findings: readonly Finding[] } {
  try {
    return readFile(text, format);
  } catch (error) {
    const message = `The ${which} file cannot be read: ${(error as Error).message}`;
    return { findings: [finding('', { severity: 'error', rule: 'file-unreadable', message })] };
  }
}

function finding(
  key: string,
  remark: Remark,
  texts: { readonly source: string | null; readonly target: string | null } = { source: null, target: null },
): Finding {
  return { ...remark, key: readableKey(key), ...texts };
}

/** Branches repeat the same mistake; a reader needs it once. */
function unique(remarks: readonly Remark[]): readonly Remark[] {
  return [...new Map(remarks.map((remark) => [`${remark.rule} ${remark.message}`, remark])).values()];
}
