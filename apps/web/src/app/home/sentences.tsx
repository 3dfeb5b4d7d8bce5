import { useLingui } from '@lingui/react/macro';
import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import classes from './home.module.css';

/** The page's headline: a few sentences, the first one the weightiest. */
export function Sentences({ greeting, children }: { greeting: ReactNode; children: readonly ReactNode[] }) {
  const { t } = useLingui();
  useEffect(() => {
    document.title = `${t`Home`} · Muster`;
  }, [t]);
  return (
    <header className={classes['sentences']}>
      <Title order={1} className={classes['greeting'] ?? ''}>
        {greeting}
      </Title>
      {children.filter(Boolean).map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    </header>
  );
}
