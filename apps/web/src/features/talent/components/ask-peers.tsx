import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../shared/api/use-act.ts';
import { AskForPeerReviewDocument } from '../api/reviews.ts';
import { useSkillNames } from './skill-options.ts';
import type { WorkerView } from '../api/workers.ts';

/** Puts a piece of work before two peers. */
export function AskPeers({ workers }: { workers: readonly WorkerView[] }) {
  const { t } = useLingui();
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Group>
        <Button variant="default" onClick={dialog.open}>
          <Trans>Ask peers about a piece of work</Trans>
        </Button>
      </Group>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={t`Ask two peers`}
        size="lg"
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Question workers={workers} onDone={dialog.close} />
      </Modal>
    </>
  );
}

function Question({ workers, onDone }: { workers: readonly WorkerView[]; onDone: () => void }) {
  const { t } = useLingui();
  const offers = offersOf(workers, useSkillNames());
  const [offer, setOffer] = useState(offers[0]?.value ?? null);
  const [title, setTitle] = useState('');
  const [work, setWork] = useState('');
  const act = useAct(AskForPeerReviewDocument, 'askForPeerReview', {
    refreshes: ['PeerReviews'],
    onDone: () => {
      notifications.show({ message: t`Sent. Two peers are asked.` });
      onDone();
    },
  });
  const send = () => {
    const [workerId = '', skill = ''] = (offer ?? '').split('/');
    act.run((idempotencyKey) => ({ input: { workerId, skill, title, work, idempotencyKey } }));
  };
  return (
    <Stack gap="md">
      <Select
        label={t`Which skill should they judge?`}
        data={offers}
        allowDeselect={false}
        searchable
        value={offer}
        onChange={setOffer}
      />
      <TextInput
        label={t`What it is`}
        placeholder={t`For example: leaflet for a clinic, two pages`}
        value={title}
        maxLength={120}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t`The work, or its address`}
        description={t`Leave out every name: they must not know whose it is.`}
        autosize
        minRows={5}
        maxRows={16}
        value={work}
        onChange={(event) => setWork(event.currentTarget.value)}
      />
      <Refused refusal={act.refusal} />
      <Group justify="flex-end">
        <Button disabled={!title.trim() || !work.trim()} loading={act.isRunning} onClick={send}>
          <Trans>Ask two peers</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

function offersOf(workers: readonly WorkerView[], nameOf: ReturnType<typeof useSkillNames>) {
  return workers.flatMap((worker) =>
    worker.skills.map(({ skill, label }) => ({
      value: `${worker.id}/${skill}`,
      label: workers.length > 1 ? `${worker.displayName}: ${nameOf(skill, label)}` : nameOf(skill, label),
    })),
  );
}
