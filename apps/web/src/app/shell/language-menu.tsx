import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { currentLocale } from '../../shared/i18n/i18n.ts';
import { localeNames, locales } from '../../shared/i18n/locales.ts';
import { useSetLocale } from './use-locale.ts';
import classes from './shell.module.css';

export function LanguageMenu() {
  useLingui();
  const setLocale = useSetLocale();
  const current = currentLocale();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes['tool']}>
          <span>{locales[current].short}</span>
          <VisuallyHidden>
            <Trans>Language: {locales[current].name}</Trans>
          </VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {localeNames.map((locale) => (
          <Menu.Item
            key={locale}
            lang={locale}
            onClick={() => void setLocale(locale)}
            rightSection={locale === current ? <IconCheck size={14} aria-hidden /> : undefined}
          >
            {locales[locale].name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
