import { Trans } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RowsSkeleton, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { LatelyDocument } from '../api/runs.ts';

const SHOWN = 8;

/** What happened while the reader was away, over all teams, the newest first. */
export function Lately() {
  const { data } = useQuery({ ...ask(LatelyDocument), refetchInterval: 60_000 });
  const lines = (data?.runs.edges ?? [])
    .flatMap(({ node }) => node.activity.map((activity) => ({ ...activity, runId: node.id, runTitle: node.title })))
    .sort((left, right) => right.at.localeCompare(left.at))
    .slice(0, SHOWN);
  return (
    <Section title={<Trans>While you were away</Trans>}>
      {!data && <RowsSkeleton rows={4} />}
      <RowList>
        {lines.map((line) => (
          <Row key={line.id} to={`/teams/runs/${line.runId}`}>
            <Group justify="space-between" wrap="nowrap" align="baseline" gap="md">
              <Text>
                <bdi>{line.says}</bdi>{' '}
                <Text span c="dimmed" size="sm">
                  <bdi>{line.runTitle}</bdi>
                </Text>
              </Text>
              <Text size="sm" c="dimmed">
                <InstantText at={line.at} as="relative" />
              </Text>
            </Group>
          </Row>
        ))}
      </RowList>
      {data && lines.length === 0 && (
        <Text c="dimmed" mt="sm">
          <Trans>Nothing yet. The first line appears when somebody takes a seat.</Trans>
        </Text>
      )}
    </Section>
  );
}
