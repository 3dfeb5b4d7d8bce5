import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Refused } from '@muster/ui';

interface ConfirmDialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, exactly. */
  children: ReactNode;
  /** What the button does, as its label. */
  confirm: string;
  onConfirm: () => void;
  isRunning: boolean;
  refusal?: { readonly message: string } | undefined;
  isDisabled?: boolean;
}

/** Asks once before money, publishing or anything that cannot be undone. */
export function ConfirmDialog({
  isOpen,
  onClose,
  title,
  children,
  confirm,
  onConfirm,
  isRunning,
  refusal,
  isDisabled = false,
}: ConfirmDialogProps) {
  const { t } = useLingui();
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Stack>
        <div>{children}</div>
        <Refused refusal={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button loading={isRunning} disabled={isDisabled} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
