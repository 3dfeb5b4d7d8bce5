import { Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  /** The answer to the page's one question, as a sentence. */
  title: ReactNode;
  /** What the browser's tab says; the title itself where that is text. */
  tab?: string;
  lead?: ReactNode;
  /** A step back, above the title. */
  above?: ReactNode;
  actions?: ReactNode;
  /** Narrow for forms and reading, wide for boards. */
  width?: 'narrow' | 'normal' | 'wide';
  children: ReactNode;
}

export function Page({ title, tab, lead, above, actions, width = 'normal', children }: PageProps) {
  const name = tab ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    if (name) document.title = `${name} · Muster`;
  }, [name]);
  return (
    <div className={classes['page']} data-width={width}>
      <header className={classes['header']}>
        <div className={classes['headline']}>
          {above}
          <Title order={1}>{title}</Title>
          {lead && (
            <Text component="div" c="dimmed" size="lg" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {actions && <div className={classes['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={classes['section']}>
      <div className={classes['sectionHead']}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
