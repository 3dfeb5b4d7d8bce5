import { useLingui } from '@lingui/react/macro';
import {
  Anchor,
  Group,
  Paper,
  Text,
  Title,
  useComputedColorScheme,
  useDirection,
  useMantineColorScheme,
} from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { activate, currentLocale } from '../../../shared/i18n/i18n.ts';
import { localeNames, locales } from '../../../shared/i18n/locales.ts';
import classes from './front-door.module.css';

interface FrontDoorProps {
  title: string;
  lead: ReactNode;
  children: ReactNode;
  below: ReactNode;
}

/** The frame of the pages for people who are not signed in. */
export function FrontDoor({ title, lead, children, below }: FrontDoorProps) {
  useEffect(() => {
    document.title = `${title} · Muster`;
  }, [title]);
  return (
    <div className={classes['door']}>
      <header className={classes['bar']}>
        <Group gap={8}>
          <img src="/icon.svg" width={26} height={26} alt="" />
          <Text fw={650} size="lg">
            Muster
          </Text>
        </Group>
        <Preferences />
      </header>
      <main className={classes['main']}>
        <Paper className={classes['card'] ?? ''} withBorder radius={12}>
          <Title order={1} size={24}>
            {title}
          </Title>
          <Text c="dimmed" mt={4} mb={24}>
            {lead}
          </Text>
          {children}
        </Paper>
        <Text c="dimmed" ta="center" mt="md">
          {below}
        </Text>
      </main>
    </div>
  );
}

function Preferences() {
  const { t } = useLingui();
  const { setDirection } = useDirection();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <Group gap={16}>
      {localeNames
        .filter((locale) => locale !== currentLocale())
        .map((locale) => (
          <Anchor
            key={locale}
            component="button"
            type="button"
            lang={locale}
            onClick={() => void activate(locale).then(() => setDirection(locales[locale].direction))}
          >
            {locales[locale].name}
          </Anchor>
        ))}
      <Anchor
        component="button"
        type="button"
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        aria-label={isDark ? t`Switch to light colours` : t`Switch to dark colours`}
        className={classes['switch'] ?? ''}
      >
        {isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
      </Anchor>
    </Group>
  );
}
