export type Locale = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'hi' | 'sw' | 'ar';

export interface LocaleFacts {
  readonly name: string;
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
  /** What `Intl` is asked for. Figures stay Western in Arabic and Hindi too: they stand in the same tables, invoices and clocks. */
  readonly intl: string;
  /** Of the calendar's month and day names; Libya's Arabic writes Western figures. */
  readonly dayjs: string;
}

export const locales: Readonly<Record<Locale, LocaleFacts>> = {
  en: { name: 'English', short: 'EN', direction: 'ltr', intl: 'en-GB', dayjs: 'en' },
  de: { name: 'Deutsch', short: 'DE', direction: 'ltr', intl: 'de-DE', dayjs: 'de' },
  fr: { name: 'Français', short: 'FR', direction: 'ltr', intl: 'fr-FR', dayjs: 'fr' },
  es: { name: 'Español', short: 'ES', direction: 'ltr', intl: 'es-ES', dayjs: 'es' },
  pt: { name: 'Português', short: 'PT', direction: 'ltr', intl: 'pt-BR', dayjs: 'pt-br' },
  hi: { name: 'हिन्दी', short: 'हि', direction: 'ltr', intl: 'hi-IN-u-nu-latn', dayjs: 'hi' },
  sw: { name: 'Kiswahili', short: 'SW', direction: 'ltr', intl: 'sw-KE', dayjs: 'sw' },
  ar: { name: 'العربية', short: 'ع', direction: 'rtl', intl: 'ar-u-nu-latn', dayjs: 'ar-ly' },
};

export const localeNames = Object.keys(locales) as readonly Locale[];

export function isLocale(text: unknown): text is Locale {
  return typeof text === 'string' && Object.hasOwn(locales, text);
}
