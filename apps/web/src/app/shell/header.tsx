import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { Keys } from '@muster/ui';
import { AccountMenu } from './account-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { WorkspaceMenu } from './workspace-menu.tsx';
import classes from './shell.module.css';

interface HeaderProps {
  onSearch: () => void;
  onShortcuts: () => void;
}

export function Header({ onSearch, onShortcuts }: HeaderProps) {
  const { t } = useLingui();
  return (
    <header className={classes['header']}>
      <WorkspaceMenu />
      <span className={classes['spacer']} />
      <UnstyledButton className={classes['search']} onClick={onSearch}>
        <IconSearch size={16} aria-hidden />
        <span className={classes['searchText']}>
          <Trans>Search or do</Trans>
        </span>
        <span className={classes['wide']}>
          <Keys of="mod k" />
        </span>
      </UnstyledButton>
      <UnstyledButton
        className={`${classes['tool']} ${classes['wide']}`}
        onClick={onShortcuts}
        aria-label={t`Keyboard shortcuts`}
      >
        <IconKeyboard size={18} aria-hidden />
      </UnstyledButton>
      <ColourSwitch />
      <LanguageMenu />
      <AccountMenu />
    </header>
  );
}

export function ColourSwitch() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <UnstyledButton
      className={classes['tool']}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      aria-label={isDark ? t`Switch to light colours` : t`Switch to dark colours`}
    >
      {isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </UnstyledButton>
  );
}
