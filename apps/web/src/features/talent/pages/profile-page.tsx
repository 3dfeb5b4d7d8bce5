import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Page, Refused, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { MyWorkersDocument, SetAvailabilityDocument } from '../api/my-workers.ts';
import type { WorkerView } from '../api/workers.ts';
import { PeerReviews } from '../components/peer-reviews.tsx';
import { ProfileForm } from '../components/profile-form.tsx';

/** How others see me, and by what I am asked. A freelancer has one profile, an operator one for each agent. */
export function ProfilePage() {
  const { t } = useLingui();
  const { workspace } = useViewer();
  const { myWorkers } = useSuspenseQuery(ask(MyWorkersDocument)).data;
  const isOperator = workspace.kind === 'AGENT_OPERATOR';
  const [isAdding, adding] = useDisclosure();
  const [only] = myWorkers;
  return (
    <Page
      width="narrow"
      title={only ? <Sentence workers={myWorkers} /> : t`Nobody can find you yet`}
      tab={t`Profile`}
      lead={
        only ? (
          <Trans>Muster asks by skill, language, hours and price, and says why with every offer.</Trans>
        ) : (
          <Trans>Say what you can do, in which languages and when. Offers come from then on.</Trans>
        )
      }
      actions={
        isOperator &&
        only &&
        !isAdding && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={adding.open}>
            <Trans>New agent</Trans>
          </Button>
        )
      }
    >
      {(isAdding || !only) && <ProfileForm worker={undefined} onSaved={adding.close} />}
      {myWorkers.map((worker) => (
        <Section key={worker.id} title={<bdi>{worker.displayName}</bdi>} aside={<Availability worker={worker} />}>
          <div style={{ marginBlockStart: 16 }}>
            <ProfileForm worker={worker} />
          </div>
        </Section>
      ))}
      {only && !isOperator && <PeerReviews workers={myWorkers} />}
    </Page>
  );
}

function Sentence({ workers }: { workers: readonly WorkerView[] }) {
  const open = workers.filter(({ isAvailable }) => isAvailable).length;
  if (workers.length > 1) {
    return (
      <Trans>
        {open} of {workers.length} agents get offers
      </Trans>
    );
  }
  return open > 0 ? <Trans>You get offers</Trans> : <Trans>You get no offers until you are available again</Trans>;
}

function Availability({ worker }: { worker: WorkerView }) {
  const { t } = useLingui();
  const set = useAct(SetAvailabilityDocument, 'setAvailability', { refreshes: ['MyWorkers', 'Workers'] });
  return (
    <Group gap={8}>
      <Switch
        label={t`Available for offers`}
        checked={worker.isAvailable}
        disabled={set.isRunning}
        onChange={(event) => set.run({ workerId: worker.id, isAvailable: event.currentTarget.checked })}
      />
      {worker.trackRecord.acceptedBlocks > 0 && (
        <Text size="sm" c="dimmed">
          <Trans>{worker.trackRecord.acceptedBlocks} accepted</Trans>
        </Text>
      )}
      <Refused refusal={set.refusal} />
    </Group>
  );
}
