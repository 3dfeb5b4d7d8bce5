import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import type { Board } from '../../api/run-board.ts';
import { CloseRunDocument, PauseRunDocument, ResumeRunDocument } from '../../api/run-actions.ts';
import { CancelRun } from './cancel-run.tsx';
import { ReconveneRun } from './reconvene-run.tsx';
import { RUN_CHANGED } from './run-changed.ts';

/** What the owner may do with the whole run now; the server says what that is. */
export function RunActions({ board }: { board: Board }) {
  const may = (action: string) => board.actions.includes(action);
  return (
    <>
      {may('resume') && <Resume runId={board.id} />}
      {may('pause') && <Pause runId={board.id} />}
      {may('close') && <Close runId={board.id} />}
      {may('reconvene') && <ReconveneRun board={board} />}
      {may('cancel') && <CancelRun board={board} />}
    </>
  );
}

function Pause({ runId }: { runId: string }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const pause = useAct(PauseRunDocument, 'pauseRun', {
    refreshes: RUN_CHANGED,
    onDone: () => {
      close();
      setReason('');
      notifications.show({ message: t`The team rests. Nobody is asked, and no time runs out.` });
    },
  });
  const given = reason.trim();
  return (
    <>
      <Button variant="default" leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={open}>
        <Trans>Pause</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Pause the team`}
        confirm={t`Pause it`}
        isRunning={pause.isRunning}
        refusal={pause.refusal}
        onConfirm={() =>
          pause.run((idempotencyKey) => ({ input: { runId, idempotencyKey, ...(given && { reason: given }) } }))
        }
      >
        <Text mb="sm">
          <Trans>
            Nobody starts or hands over until you go on. Open offers are taken back, and all times are planned anew
            then.
          </Trans>
        </Text>
        <Textarea
          label={t`Reason`}
          description={t`The others in the team see it. You may leave it empty.`}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}

function Resume({ runId }: { runId: string }) {
  const { t } = useLingui();
  const resume = useAct(ResumeRunDocument, 'resumeRun', {
    refreshes: RUN_CHANGED,
    onDone: () => notifications.show({ message: t`The team goes on. All times are planned anew.` }),
  });
  return (
    <div>
      <Button
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        loading={resume.isRunning}
        onClick={() => resume.run((idempotencyKey) => ({ input: { runId, idempotencyKey } }))}
      >
        <Trans>Go on</Trans>
      </Button>
      <Refused refusal={resume.refusal} />
    </div>
  );
}

function Close({ runId }: { runId: string }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const closing = useAct(CloseRunDocument, 'closeRun', { refreshes: RUN_CHANGED, onDone: close });
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Close the run</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Close the run`}
        confirm={t`Close it`}
        isRunning={closing.isRunning}
        refusal={closing.refusal}
        onConfirm={() => closing.run((idempotencyKey) => ({ input: { runId, idempotencyKey } }))}
      >
        <Trans>
          The people of the team no longer reach its files and pages. Invoices and payments go on. You can still read
          everything.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
