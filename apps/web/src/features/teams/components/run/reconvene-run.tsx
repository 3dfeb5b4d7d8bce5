import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import type { Board } from '../../api/run-board.ts';
import { ReconveneRunDocument } from '../../api/run-life.ts';

/** The same team for the next thing: one click, the same people asked first. */
export function ReconveneRun({ board }: { board: Board }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure();
  const [title, setTitle] = useState(board.title);
  const again = useAct(ReconveneRunDocument, 'reconveneRun', {
    refreshes: ['Runs', 'TrialBalance'],
    onDone: (run) => {
      close();
      notifications.show({ message: t`The same people are asked first.` });
      void navigate(`/teams/${run.id}`);
    },
  });
  return (
    <>
      <Button variant="default" leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={open}>
        <Trans>Call the team again</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Call the team again`}
        confirm={t`Call them`}
        isRunning={again.isRunning}
        isDisabled={title.trim().length === 0}
        refusal={again.refusal}
        onConfirm={() =>
          again.run((idempotencyKey) => ({ input: { runId: board.id, title: title.trim(), idempotencyKey } }))
        }
      >
        <Stack gap="sm">
          <Text>
            <Trans>
              A new team with the same blocks, seats and links. The people of this one are asked first; its price is set
              aside again.
            </Trans>
          </Text>
          <TextInput label={t`Title`} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
