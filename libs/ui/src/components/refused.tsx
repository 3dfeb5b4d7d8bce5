import { Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './refused.module.css';

interface RefusedProps {
  refusal: { readonly message: string } | undefined;
  /** A control that leads out, for example a button that adds what is missing. */
  children?: ReactNode;
}

/** Why something was not done, as a sentence beside the control that caused it. Renders nothing without a refusal. */
export function Refused({ refusal, children }: RefusedProps) {
  return (
    <div role="alert" className={classes['region']}>
      {refusal && (
        <div className={classes['note']}>
          <IconAlertCircle size={16} aria-hidden className={classes['icon']} />
          <div>
            <Text size="sm">{refusal.message}</Text>
            {children}
          </div>
        </div>
      )}
    </div>
  );
}
