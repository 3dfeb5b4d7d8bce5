/** The levels of the Common European Framework of Reference, and `native`. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A well-formed BCP 47 tag whose language has a name; `xx` is well-formed and no language. */
export function isKnownLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language !== 'und' && language !== 'mul' && names.of(language) !== undefined;
  } catch {
    return false;
  }
}

export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `pt` covers `pt-BR` and the other way round; `pt-PT` does not cover `pt-BR`, nor `zh-Hans` `zh-Hant`. */
export function coversLanguage(offered: string, wanted: string): boolean {
  const offer = offered.toLowerCase();
  const want = wanted.toLowerCase();
  return offer === want || want.startsWith(`${offer}-`) || offer.startsWith(`${want}-`);
}

export function isAtLeast(level: LanguageLevel, wanted: LanguageLevel): boolean {
  return LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(wanted);
}
