import { IcuSyntaxError, parseIcu, type IcuNode } from './icu/parse-icu.ts';
import { SLOT } from './icu/variants.ts';

/** A text taken apart: literal words, ICU arguments and branches, and the placeholders of other notations. */
export interface Message {
  readonly raw: string;
  readonly nodes: readonly IcuNode[];
  /** `%s`, `%1$d`, `%(name)s`, `%{name}`, `{{name}}`, `${name}` as they stand. */
  readonly tokens: readonly string[];
  /** Why the braces could not be read; the message then counts as plain text. */
  readonly problem: string | null;
}

export const URL_PATTERN =
  /(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>"'{}|\\^`\uFFFC]+[^\s<>"'{}|\\^`\uFFFC.,;:!?)\]،؛؟。]/g;

/**
 * Printf conversions without the blank flag ("100% der" is no placeholder) and not after a digit ("5%d" is not one either);
 * gettext's and Android's positions; Objective-C's `%@`.
 */
const TOKENS =
  /\{\{\s*[^{}]*?\s*\}\}|\$\{[^{}]*\}|%\{[\w.]+\}|%\([\w.]+\)[sdifr]|(?<!\d)%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[sdiufFeEgGxXoc@]/g;
const ADDRESS_OR_TOKEN = new RegExp(`(${URL_PATTERN.source})|${TOKENS.source}`, 'g');

/** @param quotes see {@link parseIcu} */
export function readMessage(raw: string, quotes: boolean): Message {
  const tokens: string[] = [];
  // Percent signs in an address are escapes, not placeholders.
  const masked = raw.replaceAll('%%', '%').replace(ADDRESS_OR_TOKEN, (found: string, address: string | undefined) => {
    if (address !== undefined) return found;
    tokens.push(found.replace(/\s/g, ''));
    return SLOT;
  });
  try {
    return { raw, nodes: parseIcu(masked, quotes), tokens, problem: null };
  } catch (error) {
    if (!(error instanceof IcuSyntaxError)) throw error;
    const value = masked.replace(/\{[\w.-]+\}/g, (found) => {
      tokens.push(found);
      return SLOT;
    });
    return { raw, nodes: [{ type: 'text', value }], tokens, problem: error.message };
  }
}

/** Does any text of the file use ICU's branches or doubled apostrophes? Then single apostrophes quote in all of them. */
export function usesIcuQuoting(texts: readonly string[]): boolean {
  return texts.some((text) => /\{\s*[\w.]+\s*,\s*(?:plural|select|selectordinal)\s*,/.test(text) || /''/.test(text));
}
