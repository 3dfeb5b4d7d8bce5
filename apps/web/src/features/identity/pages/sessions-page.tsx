import { Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Refused, StateMark } from '@muster/ui';
import type { SessionsQuery } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { RevokeSessionDocument, SessionsDocument } from '../api/sessions.ts';

export function SessionsPage() {
  const { sessions } = useSuspenseQuery(ask(SessionsDocument)).data;
  return (
    <>
      <Text c="dimmed" mb="md">
        <Trans>Where you are signed in. End one and that browser is out within seconds.</Trans>
      </Text>
      <RowList>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </RowList>
    </>
  );
}

function SessionRow({ session }: { session: SessionsQuery['sessions'][number] }) {
  const revoke = useAct(RevokeSessionDocument, 'revokeSession', { refreshes: ['Sessions', 'Viewer'] });
  return (
    <Row>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text fw={500}>
            <bdi>{session.device}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            <Trans>
              since <InstantText at={session.startedAt} />, last seen{' '}
              <InstantText at={session.lastSeenAt} as="relative" />
            </Trans>
          </Text>
        </div>
        {session.isCurrent ? (
          <StateMark tone="ok">
            <Trans>This browser</Trans>
          </StateMark>
        ) : (
          <Button
            variant="default"
            size="xs"
            loading={revoke.isRunning}
            onClick={() => revoke.run({ sessionId: session.id })}
          >
            <Trans>End it</Trans>
          </Button>
        )}
      </Group>
      <Refused refusal={revoke.refusal} />
    </Row>
  );
}
