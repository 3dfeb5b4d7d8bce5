import { useDirection } from '@mantine/core';
import { useCallback } from 'react';
import { activate } from '../../shared/i18n/i18n.ts';
import { locales, type Locale } from '../../shared/i18n/locales.ts';

/** Changes language and reading direction together. */
export function useSetLocale(): (locale: Locale) => Promise<void> {
  const { setDirection } = useDirection();
  return useCallback(
    async (locale) => {
      await activate(locale);
      setDirection(locales[locale].direction);
    },
    [setDirection],
  );
}
