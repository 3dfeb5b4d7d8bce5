import { Trans } from '@lingui/react/macro';
import { Popover, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './why.module.css';

interface WhyProps {
  /** Reasons as sentences, the weightiest first. */
  reasons?: readonly (string | { readonly says: string; readonly basis?: string | null })[];
  /** What is asked, for those who only hear it: “Why this offer?” */
  about?: string;
  children?: ReactNode;
}

/** The reasons of a decision, one click away from it. */
export function Why({ reasons = [], about, children }: WhyProps) {
  const [isOpen, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={isOpen} onDismiss={close} width={340} position="bottom-start" withArrow trapFocus={false}>
      <Popover.Target>
        <UnstyledButton
          className={classes['why']}
          onClick={toggle}
          onKeyDown={({ key }) => key === 'Escape' && close()}
        >
          <IconHelpCircle size={15} aria-hidden />
          <Trans>Why?</Trans>
          {about && <VisuallyHidden> {about}</VisuallyHidden>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8}>
          {reasons.map((reason) => {
            const { says, basis } = typeof reason === 'string' ? { says: reason, basis: undefined } : reason;
            return (
              <div key={says}>
                <Text size="sm">{says}</Text>
                {basis && (
                  <Text size="xs" c="dimmed">
                    {basis}
                  </Text>
                )}
              </div>
            );
          })}
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
