import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { DirectionProvider, localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { cssVariables, theme } from '@muster/ui';
import { queryClient } from '../shared/api/query.ts';
import { currentLocale } from '../shared/i18n/i18n.ts';
import { locales } from '../shared/i18n/locales.ts';
import { routes } from './routes.tsx';

const router = createBrowserRouter(routes);
const colorScheme = localStorageColorSchemeManager({ key: 'muster-color-scheme' });

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <DirectionProvider initialDirection={locales[currentLocale()].direction} detectDirection={false}>
        <Dressed />
      </DirectionProvider>
    </I18nProvider>
  );
}

/** In Muster's theme, whose every cross to close something says so in the reader's language. */
function Dressed() {
  const { t } = useLingui();
  const close = t`Close`;
  const dressed = useMemo(
    () => mergeThemeOverrides(theme, { components: { CloseButton: { defaultProps: { 'aria-label': close } } } }),
    [close],
  );
  return (
    <MantineProvider
      theme={dressed}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <Notifications position="bottom-right" limit={4} />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
