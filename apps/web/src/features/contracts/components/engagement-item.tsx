import { Trans } from '@lingui/react/macro';
import { Accordion, Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { StateMark } from '@muster/ui';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import type { Engagement } from '../api/engagements.ts';

/** One agreement: who with whom, for what, for how much; opened, its blocks and its terms. */
export function EngagementItem({ engagement }: { engagement: Engagement }) {
  const other = engagement.isClient ? engagement.workerName : engagement.clientName;
  return (
    <Accordion.Item value={engagement.id}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs">
          <div style={{ flex: '1 1 240px', minWidth: 0 }}>
            <Text fw={600}>
              <bdi>{other}</bdi>{' '}
              <Text span c="dimmed" fw={400}>
                {engagement.seatTitle}
              </Text>
            </Text>
            <Text size="sm" c="dimmed">
              {engagement.runTitle} ·{' '}
              <Trans>
                agreed <InstantText at={engagement.agreedAt} as="day" />
              </Trans>
            </Text>
          </div>
          <Text>
            <MoneyText value={engagement.price} />
          </Text>
          <StateMark tone={engagement.state === 'ACTIVE' ? 'accent' : 'quiet'}>
            {engagement.state === 'ACTIVE' ? <Trans>in force</Trans> : <Trans>ended</Trans>}
          </StateMark>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          {engagement.blocks.map((block) => (
            <Group key={block.blockId} justify="space-between" gap="xs">
              <Text size="sm">{block.title}</Text>
              <Text size="sm" c="dimmed">
                <MoneyText value={block.price} /> ·{' '}
                {block.acceptedAt ? (
                  <Trans>
                    accepted <InstantText at={block.acceptedAt} as="day" />
                  </Trans>
                ) : (
                  <Trans>not accepted yet</Trans>
                )}
              </Text>
            </Group>
          ))}
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {engagement.terms}
          </Text>
          <Anchor component={Link} to={`/teams/runs/${engagement.runId}`} size="sm">
            <Trans>Open the team</Trans>
          </Anchor>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
