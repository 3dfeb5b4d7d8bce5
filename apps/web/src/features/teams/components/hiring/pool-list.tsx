import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, StateMark, type Tone } from '@muster/ui';
import type { PoolMemberState, PoolsQuery } from '../../../../shared/api/generated/graphql.ts';
import { ask } from '../../../../shared/api/query.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import {
  CreatePoolDocument,
  InviteToPoolDocument,
  PoolCandidatesDocument,
  RemoveFromPoolDocument,
} from '../../api/pools.ts';

type Pool = PoolsQuery['pools'][number];
const CHANGED = ['Pools'] as const;

export function PoolList({ pools }: { pools: readonly Pool[] }) {
  return (
    <Stack gap="xl">
      {pools.map((pool) => (
        <PoolCard key={pool.id} pool={pool} />
      ))}
      <NewPool />
    </Stack>
  );
}

function PoolCard({ pool }: { pool: Pool }) {
  const words = useStateWords();
  const removing = useAct(RemoveFromPoolDocument, 'removeFromPool', { refreshes: CHANGED });
  const members = pool.members.filter(({ state }) => state !== 'LEFT');
  return (
    <div>
      <Text fw={600} mb={8}>
        <bdi>{pool.name}</bdi>
      </Text>
      <RowList>
        {members.map(({ workerId, name, state }) => (
          <Row key={workerId}>
            <Group justify="space-between">
              <bdi>{name}</bdi>
              <Group gap={8}>
                <StateMark tone={words[state].tone}>{words[state].name}</StateMark>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={removing.isRunning}
                  onClick={() => removing.run({ input: { poolId: pool.id, workerId } })}
                >
                  <Trans>Remove</Trans>
                </Button>
              </Group>
            </Group>
          </Row>
        ))}
      </RowList>
      <Refused refusal={removing.refusal} />
      <Invite pool={pool} />
    </div>
  );
}

function Invite({ pool }: { pool: Pool }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 250);
  const { data } = useQuery({ ...ask(PoolCandidatesDocument, { text: wanted }), enabled: wanted.length > 1 });
  const inviting = useAct(InviteToPoolDocument, 'inviteToPool', { refreshes: CHANGED, onDone: () => setText('') });
  const asked = new Set(
    pool.members.filter(({ state }) => state === 'ASKED' || state === 'JOINED').map((each) => each.workerId),
  );
  const found =
    wanted.length > 1 ? (data?.workers.edges ?? []).map(({ node }) => node).filter(({ id }) => !asked.has(id)) : [];
  return (
    <Stack gap={4} mt="sm">
      <TextInput
        label={t`Ask somebody to be on call`}
        description={t`They are asked first once they have agreed.`}
        placeholder={t`Name or skill`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.map(({ id, displayName, headline }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text size="sm">
            <bdi>{displayName}</bdi>{' '}
            <Text span c="dimmed" inherit>
              <bdi>{headline}</bdi>
            </Text>
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            loading={inviting.isRunning}
            aria-label={t`Ask ${displayName}`}
            onClick={() => inviting.run({ input: { poolId: pool.id, workerIds: [id] } })}
          >
            <Trans>Ask</Trans>
          </Button>
        </Group>
      ))}
      <Refused refusal={inviting.refusal} />
    </Stack>
  );
}

function NewPool() {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const creating = useAct(CreatePoolDocument, 'createPool', { refreshes: CHANGED, onDone: () => setName('') });
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        label={t`A new pool`}
        placeholder={t`Translators I trust`}
        value={name}
        error={creating.refusal?.message}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={name.trim() === ''}
        loading={creating.isRunning}
        onClick={() => creating.run({ input: { name: name.trim() } })}
      >
        <Trans>Make it</Trans>
      </Button>
    </Group>
  );
}

function useStateWords(): Record<PoolMemberState, { name: string; tone: Tone }> {
  const { t } = useLingui();
  return {
    ASKED: { name: t`was asked`, tone: 'quiet' },
    JOINED: { name: t`on call`, tone: 'ok' },
    DECLINED: { name: t`declined`, tone: 'quiet' },
    LEFT: { name: t`left`, tone: 'quiet' },
  };
}
