import { useLingui } from '@lingui/react/macro';
import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import classes from './shell.module.css';

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
