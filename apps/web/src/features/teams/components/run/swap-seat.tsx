import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NumberInput, SegmentedControl, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import type { RunLifeQuery } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import type { BoardSeat } from '../../api/run-board.ts';
import { SetSeatSizeDocument, SwapSeatDocument } from '../../api/run-life.ts';
import { RUN_CHANGED } from './run-changed.ts';

export type LifeSeat = NonNullable<RunLifeQuery['run']>['seats'][number];
const CHANGED = [...RUN_CHANGED, 'RunLife', 'SeatReceipts'] as const;

/** A person for an agent, or an agent for a person, in the middle of the work. */
export function SwapSeat({ runId, seat }: { runId: string; seat: BoardSeat }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [to, setTo] = useState<'PERSON' | 'AGENT'>(seat.holder?.kind === 'AGENT' ? 'PERSON' : 'AGENT');
  const [reason, setReason] = useState('');
  const swap = useAct(SwapSeatDocument, 'swapSeat', {
    refreshes: CHANGED,
    onDone: () => {
      close();
      setReason('');
      notifications.show({ message: t`The seat is offered to whoever fits best.` });
    },
  });
  return (
    <>
      <Button variant="default" size="xs" w="fit-content" onClick={open}>
        <Trans>Person or agent</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Who shall do “${seat.title}”?`}
        confirm={t`Look for one`}
        isRunning={swap.isRunning}
        isDisabled={reason.trim().length < 3}
        refusal={swap.refusal}
        onConfirm={() =>
          swap.run((idempotencyKey) => ({
            input: { runId, seatId: seat.id, to, reason: reason.trim(), idempotencyKey },
          }))
        }
      >
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t`Who is looked for`}
            value={to}
            onChange={(next) => setTo(next as 'PERSON' | 'AGENT')}
            data={[
              { value: 'PERSON', label: t`A person` },
              { value: 'AGENT', label: t`An AI agent` },
            ]}
          />
          <WhatStays seat={seat} />
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
      </ConfirmDialog>
    </>
  );
}

function WhatStays({ seat }: { seat: BoardSeat }) {
  return (
    <Text size="sm">
      {seat.holder ? (
        <Trans>
          Inputs, versions, deadline and links stay. For what <bdi>{seat.holder.name}</bdi> has begun, the worked part
          of the price is owed, at most half.
        </Trans>
      ) : (
        <Trans>Inputs, versions, deadline and links stay.</Trans>
      )}
    </Text>
  );
}

/** How many may work side by side, and at which queue one comes or goes. */
export function SeatSize({ runId, seat }: { runId: string; seat: LifeSeat }) {
  const { t } = useLingui();
  const [rule, setRule] = useState(seat.size ?? { most: 2, openAbove: 3, closeBelow: 1 });
  const save = useAct(SetSeatSizeDocument, 'setSeatSize', {
    refreshes: CHANGED,
    onDone: () => notifications.show({ message: t`Saved. The seat follows its queue.` }),
  });
  const send = (size: typeof rule | null) =>
    save.run((idempotencyKey) => ({ input: { runId, seatId: seat.id, idempotencyKey, ...(size && { size }) } }));
  const number = (label: string, key: keyof typeof rule) => (
    <NumberInput
      key={key}
      label={label}
      size="xs"
      min={key === 'closeBelow' ? 0 : 1}
      max={20}
      w={150}
      value={rule[key]}
      onChange={(value) => setRule({ ...rule, [key]: Number(value) || 0 })}
    />
  );
  return (
    <Stack gap="xs">
      <Switch
        label={t`May grow with its queue, within the budget`}
        checked={seat.size !== null}
        onChange={(event) => send(event.currentTarget.checked ? rule : null)}
      />
      {seat.size && (
        <Group gap="sm" align="flex-end">
          {number(t`At most so many`, 'most')}
          {number(t`One more above`, 'openAbove')}
          {number(t`One fewer below`, 'closeBelow')}
          <Button size="xs" variant="default" loading={save.isRunning} onClick={() => send(rule)}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      )}
      {seat.size && (
        <Text size="xs" c="dimmed">
          <Trans>Counted are blocks that could begin and wait: above for each holder, below for all.</Trans>
        </Text>
      )}
      <Refused refusal={save.refusal} />
    </Stack>
  );
}
