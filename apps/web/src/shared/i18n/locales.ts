export type Locale = 'en' | 'ar';

export interface LocaleFacts {
  readonly name: string;
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
  /** What `Intl` is asked for. Figures stay Western in Arabic too: they stand in the same tables, invoices and clocks. */
  readonly intl: string;
}

export const locales: Readonly<Record<Locale, LocaleFacts>> = {
  en: { name: 'English', short: 'EN', direction: 'ltr', intl: 'en-GB' },
  ar: { name: 'العربية', short: 'ع', direction: 'rtl', intl: 'ar-u-nu-latn' },
};

export const localeNames = Object.keys(locales) as readonly Locale[];

export function isLocale(text: unknown): text is Locale {
  return typeof text === 'string' && Object.hasOwn(locales, text);
}
