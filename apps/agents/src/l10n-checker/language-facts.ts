/** What a rule needs to know about a language, all from the CLDR data that ships with the engine. */
export interface LanguageFacts {
  readonly tag: string;
  readonly name: string;
  /** ISO 15924, for example `Arab`. */
  readonly script: string;
  readonly decimalMark: string;
  readonly groupMark: string;
  /** For example `dmy`. */
  readonly dateOrder: string;
  /** Lower-case month names in every form in which they stand in dates → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly plural: CategoryFacts;
  readonly ordinal: CategoryFacts;
}

export interface CategoryFacts {
  /** Categories that whole numbers up to a thousand fall into, and `other`. */
  readonly required: readonly string[];
  readonly known: readonly string[];
  /** The same without an `other` that only fractions fall into, as gettext counts its forms. */
  readonly ofWholeNumbers: readonly string[];
  /** Categories that hold one single number: their texts may name it in words ("one file"). */
  readonly exact: readonly string[];
}

const known = new Map<string, LanguageFacts | undefined>();

/** @returns undefined when the tag is malformed or no language */
export function languageFacts(tag: string): LanguageFacts | undefined {
  if (!known.has(tag) && known.size < 1_000) known.set(tag, readFacts(tag));
  return known.has(tag) ? known.get(tag) : readFacts(tag);
}

function readFacts(tag: string): LanguageFacts | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(locale.language);
  if (name === undefined || locale.script === undefined) return undefined;
  const clean = tag.replaceAll('_', '-');
  const parts = new Intl.NumberFormat(clean, { useGrouping: true }).formatToParts(1234567.5);
  return {
    tag: clean,
    name,
    script: locale.script,
    decimalMark: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    groupMark: parts.find(({ type }) => type === 'group')?.value ?? ',',
    dateOrder: dateOrder(clean),
    months: monthNames(clean),
    plural: categories(clean, 'cardinal'),
    ordinal: categories(clean, 'ordinal'),
  };
}

/**
 * French "many" begins at a million and Czech "many" is for fractions: CLDR lists them, but a product that counts things
 * never shows them, so only the categories of whole numbers below a thousand are asked for.
 */
function categories(tag: string, type: 'cardinal' | 'ordinal'): CategoryFacts {
  const rules = new Intl.PluralRules(tag, { type });
  const required = new Map<string, number>([['other', 0]]);
  for (let number = 0; number <= 1_000; number += 1) {
    const category = rules.select(number);
    required.set(category, (required.get(category) ?? 0) + 1);
  }
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  const exact = known.filter((category) => required.get(category) === 1);
  const ofWholeNumbers = known.filter((category) => (required.get(category) ?? 0) > 0);
  return { required: known.filter((category) => required.has(category)), known, ofWholeNumbers, exact };
}

function dateOrder(tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', calendar: 'gregory', timeZone: 'UTC' });
  const order = format.formatToParts(new Date(Date.UTC(2026, 10, 23))).map(({ type }) => type);
  return order
    .filter((type) => ['day', 'month', 'year'].includes(type))
    .map((type) => type.charAt(0))
    .join('');
}

/** Long and short, alone and beside a day: Russian writes "ноябрь" alone and "ноября" in a date. */
function monthNames(tag: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(tag, {
        month,
        ...(day ? { day } : {}),
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, index, 15)));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name !== undefined && /\p{L}{2}/u.test(name)) months.set(name, index + 1);
      }
    }
  }
  return months;
}
