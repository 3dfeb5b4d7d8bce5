import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** What this place is for and how it fills, in one or two sentences. */
  children: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  icon?: ReactNode;
}

/** A place with nothing in it yet: it teaches, and offers one action. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      {icon && (
        <span className={classes['icon']} aria-hidden>
          {icon}
        </span>
      )}
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text c="dimmed" maw={460}>
        {children}
      </Text>
      {action}
    </div>
  );
}
