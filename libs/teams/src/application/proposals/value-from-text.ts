import { minorUnits } from '@muster/jurisdictions';
import { err, isUuid, ok, parseAmount, type Result } from '@muster/kernel';
import type { PlanEdit } from '../../domain/proposals/plan-edits.ts';
import type { Value } from '../../domain/proposals/plan-facts.ts';
import { canonicalLanguage } from '../../domain/languages.ts';
import { checkDataClasses } from '../data-classes.ts';
import { invalid, type InvalidInput } from '../refusals.ts';

type Set = PlanEdit & { readonly kind: 'set' };
type Read = (text: string, edit: Set, currency: string) => Value | undefined;

const READERS: readonly (readonly [RegExp, Read, string])[] = [
  [/^(title|description)$/, (text) => text || undefined, 'Write something.'],
  [/^estimate\./, (text) => wholeNumber(text), 'A whole number of minutes above zero.'],
  [/^(price|budget)$/, (text, _edit, currency) => amount(text, currency), 'An amount such as 120.50.'],
  [/^dataClasses$/, (text) => dataClasses(text), 'Known classes of data, separated by commas.'],
  [/^dataOrigin$/, (text) => (/^[A-Z]{2}$/.test(text) ? text : undefined), 'The two letters of a country.'],
  [/^deadline$/, (text) => instant(text), 'A moment such as 2026-12-04T16:00:00Z.'],
  [/^languages$/, (text) => languages(text), 'Languages such as sw, pt-BR.'],
  [/^criterion /, (text, { after }) => (text ? { ...(after as object), text } : undefined), 'Say what is checked.'],
  [/^skill /, (text, { after }) => level(text, after), 'A level from 1 to 5.'],
  [
    /^(seatId|reviewSeatId|holder|leadSeatId|teamId|parentId)$/,
    (text) => (isUuid(text) ? text : undefined),
    'Choose one.',
  ],
  [
    /^preferredKind$/,
    (text) => (['person', 'agent', 'either'].includes(text) ? text : undefined),
    'A person, an agent, or either.',
  ],
];

/** What somebody typed in place of the two versions of a field. */
export function valueFromText(edit: Set, typed: string, currency: string): Result<Value, InvalidInput> {
  const reader = READERS.find(([field]) => field.test(edit.field));
  if (!reader) return err(invalid('value', 'Choose one of the two here.'));
  const [, read, says] = reader;
  const value = read(typed.trim(), edit, currency);
  return value === undefined ? err(invalid('value', says)) : ok(value);
}

function amount(text: string, currency: string): string | undefined {
  const parsed = parseAmount(text.replace(currency, '').trim(), currency, minorUnits(currency));
  return parsed.ok && parsed.value.minor >= 0n ? parsed.value.minor.toString() : undefined;
}

function wholeNumber(text: string): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function listOf(text: string): string[] {
  return text.split(/[,\s]+/).filter(Boolean);
}

function dataClasses(text: string): Value | undefined {
  const list = listOf(text);
  return checkDataClasses(list) ? undefined : list;
}

function languages(text: string): Value | undefined {
  const tags = listOf(text).map((tag) => canonicalLanguage(tag));
  return tags.includes(undefined) ? undefined : (tags as string[]);
}

function instant(text: string): string | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

function level(text: string, after: Value): Value | undefined {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1 || number > 5) return undefined;
  return { ...(after as object), level: number };
}
