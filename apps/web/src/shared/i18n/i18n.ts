import { i18n, type Messages } from '@lingui/core';
import { isLocale, locales, type Locale } from './locales.ts';

const STORED = 'muster-locale';

const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('../../locales/en.po'),
  de: () => import('../../locales/de.po'),
  fr: () => import('../../locales/fr.po'),
  es: () => import('../../locales/es.po'),
  pt: () => import('../../locales/pt.po'),
  hi: () => import('../../locales/hi.po'),
  sw: () => import('../../locales/sw.po'),
  ar: () => import('../../locales/ar.po'),
};

/** The reader's last choice, else the browser's language, else English. */
export function preferredLocale(): Locale {
  const stored = localStorage.getItem(STORED);
  if (isLocale(stored)) return stored;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return wanted ?? 'en';
}

export async function activate(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  localStorage.setItem(STORED, locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = locales[locale].direction;
}

export function currentLocale(): Locale {
  return isLocale(i18n.locale) ? i18n.locale : 'en';
}

/** The tag for `Intl` formatters. */
export function intlTag(): string {
  return locales[currentLocale()].intl;
}
