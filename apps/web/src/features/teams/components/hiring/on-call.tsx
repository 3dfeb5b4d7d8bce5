import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import type { ForwardViewQuery } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import { AnswerPoolDocument, SetQuietHoursDocument } from '../../api/forward.ts';

type Membership = ForwardViewQuery['poolMemberships'][number];
type Quiet = ForwardViewQuery['quietHours'][number];

/** Pools that asked for me: nobody is on call without having said so. */
export function OnCall({ memberships }: { memberships: readonly Membership[] }) {
  return (
    <RowList>
      {memberships.map((each) => (
        <MembershipRow key={`${each.poolId}-${each.workerId}`} membership={each} />
      ))}
    </RowList>
  );
}

function MembershipRow({ membership }: { membership: Membership }) {
  const { poolId, workerId, poolName, clientName, workerName, state } = membership;
  const answer = useAct(AnswerPoolDocument, 'answerPool', { refreshes: ['ForwardView'] });
  const say = (joins: boolean) => answer.run({ input: { poolId, workerId, joins } });
  return (
    <Row>
      <Group justify="space-between">
        <div>
          <Text>
            <bdi>{poolName}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {state === 'JOINED' ? (
              <Trans>
                <bdi>{workerName}</bdi> is on call for <bdi>{clientName}</bdi>
              </Trans>
            ) : (
              <Trans>
                <bdi>{clientName}</bdi> would like to ask <bdi>{workerName}</bdi> first when a seat opens
              </Trans>
            )}
          </Text>
        </div>
        <Group gap={8}>
          {state !== 'JOINED' && (
            <Button size="xs" loading={answer.isRunning} onClick={() => say(true)}>
              <Trans>Be on call</Trans>
            </Button>
          )}
          {(state === 'ASKED' || state === 'JOINED') && (
            <Button size="xs" variant="default" disabled={answer.isRunning} onClick={() => say(false)}>
              {state === 'JOINED' ? <Trans>Leave</Trans> : <Trans>No, thank you</Trans>}
            </Button>
          )}
        </Group>
      </Group>
      <Refused refusal={answer.refusal} />
    </Row>
  );
}

/** When I do not want to be asked. It costs no rank: the question comes when the quiet is over. */
export function QuietHours({ people }: { people: readonly Quiet[] }) {
  return (
    <Stack gap="md">
      {people.map((person) => (
        <QuietForm key={`${person.workerId}-${person.from ?? ''}-${person.to ?? ''}`} person={person} />
      ))}
    </Stack>
  );
}

function QuietForm({ person }: { person: Quiet }) {
  const { t } = useLingui();
  const [from, setFrom] = useState(person.from ?? '22:00');
  const [to, setTo] = useState(person.to ?? '07:00');
  const setting = useAct(SetQuietHoursDocument, 'setQuietHours', { refreshes: ['ForwardView'] });
  const send = (hours: { from: string | null; to: string | null }) =>
    setting.run({ input: { workerId: person.workerId, ...hours } });
  return (
    <div>
      <Group align="flex-end" gap="sm">
        <TextInput
          type="time"
          label={t`Quiet from`}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput type="time" label={t`until`} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        <Button variant="default" loading={setting.isRunning} onClick={() => send({ from, to })}>
          {person.from ? <Trans>Change</Trans> : <Trans>Keep these hours quiet</Trans>}
        </Button>
        {person.from && (
          <Button variant="subtle" disabled={setting.isRunning} onClick={() => send({ from: null, to: null })}>
            <Trans>May be asked at any time</Trans>
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        <bdi>{person.workerName}</bdi> ·{' '}
        {person.from ? (
          <Trans>
            not asked between {person.from} and {person.to ?? ''}, local time
          </Trans>
        ) : (
          <Trans>may be asked at any time</Trans>
        )}
      </Text>
      <Refused refusal={setting.refusal} />
    </div>
  );
}
