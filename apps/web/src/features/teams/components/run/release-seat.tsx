import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import { useMay } from '../../../../shared/viewer/viewer.ts';
import type { Board, BoardSeat } from '../../api/run-board.ts';
import { ReleaseSeatDocument } from '../../api/seats.ts';
import { isOver } from '../run-facts.ts';

interface ReleaseSeatProps {
  board: Board;
  seat: BoardSeat;
}

/** The holder leaves, or the owner replaces them; the seat keeps its work and is offered again. */
export function ReleaseSeat({ board, seat }: ReleaseSeatProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const isAllowed = useMayRelease(board, seat);
  const release = useAct(ReleaseSeatDocument, 'releaseSeat', {
    refreshes: ['RunBoard', 'RunBlockPage', 'Runs', 'MyWork', 'Lately', 'SeatReceipts'],
    onDone: () => {
      close();
      setReason('');
      notifications.show({ message: t`The seat is open again and is offered to whoever fits best.` });
    },
  });
  const name = seat.holder?.name ?? '';
  if (!isAllowed) return null;
  const label = board.isGuest ? t`Leave the seat` : t`Replace ${name}`;
  return (
    <>
      <Button variant="default" size="xs" w="fit-content" onClick={open}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={label}
        confirm={board.isGuest ? t`Leave the seat` : t`Open the seat again`}
        isRunning={release.isRunning}
        isDisabled={reason.trim().length < 3}
        refusal={release.refusal}
        onConfirm={() =>
          release.run((idempotencyKey) => ({
            input: { runId: board.id, seatId: seat.id, reason: reason.trim(), idempotencyKey },
          }))
        }
      >
        <Stack gap="sm">
          <Text>
            <Trans>
              The seat “{seat.title}” keeps its inputs, deadline and links and is offered to the next who fits. What was
              accepted stays accepted and is paid to <bdi>{name}</bdi>.
            </Trans>
          </Text>
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

/** A guest sees every seat, but can leave only the own one. */
function useMayRelease(board: Board, seat: BoardSeat): boolean {
  const mayDo = useMay('work:do');
  const own = board.blocks.filter(({ seatId }) => seatId === seat.id);
  const isUnderWay = own.some(({ state }) => state !== 'ACCEPTED' && state !== 'CANCELLED');
  const isMine = !board.isGuest || own.some(({ actions }) => actions.length > 0);
  return mayDo && isUnderWay && isMine && !isOver(board.state);
}
