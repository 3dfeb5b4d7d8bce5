import { toDecimal, type Money } from '@muster/kernel';

/** ISO 3166-1 alpha-2, or `EEA` where the law treats the area as one. */
export type CountryCode = string;
/** BCP 47, for example `sw`, `pt-BR` or `zh-Hant`. */
export type LanguageTag = string;

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const NEEDS_ARTICLE = new Set(['US', 'GB', 'NL', 'AE', 'PH', 'CZ', 'DO', 'EEA']);
const names = new Map<string, string>();

/** The country as it stands in an English sentence: `Kenya`, `the United States`. Unknown codes stay as they are. */
export function countryName(code: CountryCode): string {
  return remembered(`country ${code}`, () => {
    const name = code === 'EEA' ? 'European Economic Area' : tryName(() => regions.of(code), code);
    return NEEDS_ARTICLE.has(code) ? `the ${name}` : name || 'an unnamed country';
  });
}

export function languageName(tag: LanguageTag): string {
  return remembered(`language ${tag}`, () => tryName(() => languages.of(tag), tag));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** `4000.00 EUR`: for the sentences of a receipt; screens format the amount for their reader. */
export function moneyText({ minor, currency }: Money): string {
  const decimals = remembered(`decimals ${currency}`, () => String(decimalsOf(currency)));
  return `${toDecimal(minor, Number(decimals))} ${currency}`;
}

/** Formatting a name costs microseconds, a route uses hundreds of them, and there are only a few hundred names. */
function remembered(key: string, make: () => string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (names.size < 5_000) names.set(key, made);
  return made;
}

/** `Intl` throws on a malformed code; a receipt must still be written, with the code as it came. */
function tryName(name: () => string | undefined, code: string): string {
  try {
    return name() ?? code;
  } catch {
    return code;
  }
}

function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
