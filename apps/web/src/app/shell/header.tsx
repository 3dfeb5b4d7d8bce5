import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Keys } from '@muster/ui';
import { AccountMenu } from './account-menu.tsx';
import { ColourSwitch } from './colour-switch.tsx';
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
      <span className={classes['wide']}>
        <ColourSwitch />
      </span>
      <LanguageMenu />
      <AccountMenu />
    </header>
  );
}
