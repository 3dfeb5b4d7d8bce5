import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Section } from '@muster/ui';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { AcceptPacketDocument, RefusePacketDocument } from '../api/packets.ts';
import { PacketView } from './packet-view.tsx';
import type { Packet, WorkBlock } from './work-facts.ts';

interface ReviewProps {
  runId: string;
  block: WorkBlock;
  packet: Packet;
}

const CHANGED = ['RunBlockPage', 'MyWork', 'Runs', 'Lately', 'RunBoard'] as const;

/** The receiver's answer to a hand-off. Accepting makes the work payable; sending back needs a reason. */
export function ReviewForm({ runId, block, packet }: ReviewProps) {
  return (
    <Section
      title={
        <Trans>
          Version {packet.version} by <bdi>{packet.deliveredBy}</bdi> waits for your answer
        </Trans>
      }
    >
      <Stack mt="md">
        <PacketView packet={packet} block={block} />
        <Group>
          <Accept runId={runId} block={block} packet={packet} />
          <SendBack runId={runId} block={block} packet={packet} />
        </Group>
      </Stack>
    </Section>
  );
}

function Accept({ runId, block, packet }: ReviewProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const accept = useAct(AcceptPacketDocument, 'acceptPacket', {
    refreshes: CHANGED,
    onDone: () => {
      close();
      notifications.show({ message: t`Accepted. What comes after can start.` });
    },
  });
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const failed = packet.results.filter(({ passes }) => !passes).map(({ criterionId }) => criterionId);
  const waivers = failed.map((criterionId) => ({ criterionId, note: (notes[criterionId] ?? '').trim() }));
  const input = { runId, blockId: block.id, version: packet.version, ...(waivers.length > 0 && { waivers }) };
  return (
    <>
      <Button onClick={open}>
        <Trans>Accept</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Accept “${block.title}”`}
        confirm={t`Accept the work`}
        isRunning={accept.isRunning}
        isDisabled={waivers.some(({ note }) => note.length < 3)}
        refusal={accept.refusal}
        onConfirm={() => accept.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }))}
      >
        {block.price ? (
          <Trans>
            <MoneyText value={block.price} strong /> becomes a line of the invoice, and the blocks that wait for this
            one can start.
          </Trans>
        ) : (
          <Trans>The work becomes a line of the invoice, and the blocks that wait for this one can start.</Trans>
        )}
        {failed.map((criterionId) => (
          <Textarea
            key={criterionId}
            mt="sm"
            autosize
            label={t`Not met: ${block.criteria.find(({ id }) => id === criterionId)?.text ?? ''}`}
            description={t`Say why you let it pass. It stays with the packet.`}
            value={notes[criterionId] ?? ''}
            onChange={(event) => setNotes({ ...notes, [criterionId]: event.currentTarget.value })}
          />
        ))}
      </ConfirmDialog>
    </>
  );
}

function SendBack({ runId, block, packet }: ReviewProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<string[]>([]);
  const refuse = useAct(RefusePacketDocument, 'refusePacket', {
    refreshes: CHANGED,
    onDone: () => {
      close();
      notifications.show({ message: t`Sent back with your reason.` });
    },
  });
  const input = {
    runId,
    blockId: block.id,
    version: packet.version,
    reason: reason.trim(),
    failedCriterionIds: failed,
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Send back</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Send “${block.title}” back`}
        confirm={t`Send it back`}
        isRunning={refuse.isRunning}
        isDisabled={reason.trim().length < 3}
        refusal={refuse.refusal}
        onConfirm={() => refuse.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }))}
      >
        <Stack gap="sm">
          <Text>
            <Trans>They see your words and hand over a new version. Say what would make it right.</Trans>
          </Text>
          <Checkbox.Group label={t`Which criteria are not met?`} value={failed} onChange={setFailed}>
            <Stack gap={6} mt={6}>
              {block.criteria.map(({ id, text }) => (
                <Checkbox key={id} value={id} label={<bdi>{text}</bdi>} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Textarea
            label={t`Reason`}
            required
            autosize
            minRows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
