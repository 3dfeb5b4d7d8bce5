import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
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
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={colorScheme}
          defaultColorScheme="auto"
        >
          <Notifications position="bottom-right" limit={4} />
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nProvider>
  );
}
