import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { newId } from '@muster/kernel';
import { RowsSkeleton } from '@muster/ui';
import type { CancelRunMutation } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import type { Board } from '../../api/run-board.ts';
import { CancelRunDocument } from '../../api/run-actions.ts';
import { RUN_CHANGED } from './run-changed.ts';

type Preview = Extract<CancelRunMutation['cancelRun'], { readonly __typename: 'CancelPreview' }>;

/** Cancelling asks once: the server first says what stays owed and what does not, block by block. */
export function CancelRun({ board }: { board: Board }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const preview = useAct(CancelRunDocument, 'cancelRun');
  const cancel = useAct(CancelRunDocument, 'cancelRun', {
    refreshes: [...RUN_CHANGED, 'TrialBalance', 'Invoices'],
    onDone: () => {
      close();
      notifications.show({ message: t`The run is cancelled. What is owed comes as invoices.` });
    },
  });
  const start = () => {
    cancel.clear();
    open();
    preview.run({ input: { runId: board.id, reason: '', dryRun: true, idempotencyKey: newId() } });
  };
  const result = preview.result?.__typename === 'CancelPreview' ? preview.result : undefined;
  return (
    <>
      <Button variant="subtle" color="red" onClick={start}>
        <Trans>Cancel the run</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Cancel “${board.title}”`}
        confirm={t`Cancel the run`}
        isRunning={cancel.isRunning}
        isDisabled={!result || reason.trim().length < 3}
        refusal={cancel.refusal ?? preview.refusal}
        onConfirm={() =>
          cancel.run((idempotencyKey) => ({ input: { runId: board.id, reason: reason.trim(), idempotencyKey } }))
        }
      >
        {preview.isRunning && <RowsSkeleton rows={3} height={20} />}
        {result && (
          <Stack gap="sm">
            <Outcome preview={result} />
            <Textarea
              label={t`Reason`}
              description={t`The others in the team see it.`}
              required
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </Stack>
        )}
      </ConfirmDialog>
    </>
  );
}

function Outcome({ preview }: { preview: Preview }) {
  return (
    <>
      <Text>
        <bdi>{preview.says}</bdi>
      </Text>
      <List spacing={4}>
        <List.Item>
          <Trans>
            <MoneyText value={preview.owedForAccepted} strong /> stays owed for accepted work.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>
            <MoneyText value={preview.owedForBegun} strong /> becomes owed for begun work.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>
            <MoneyText value={preview.noLongerOwed} strong /> is no longer owed and goes back to your funds once
            everything is paid.
          </Trans>
        </List.Item>
        {preview.offersWithdrawn > 0 && (
          <List.Item>
            <Plural value={preview.offersWithdrawn} one="One offer is taken back." other="# offers are taken back." />
          </List.Item>
        )}
      </List>
      {preview.lines.map((line) => (
        <Group key={`${line.blockId}-${line.says}`} justify="space-between" gap="md" wrap="nowrap" align="flex-start">
          <Text size="sm">
            <bdi>{line.title}</bdi> · <bdi>{line.workerName}</bdi>
            <Text span c="dimmed" inherit display="block">
              <bdi>{line.says}</bdi>
            </Text>
          </Text>
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            <MoneyText value={line.owed} />
          </Text>
        </Group>
      ))}
    </>
  );
}
