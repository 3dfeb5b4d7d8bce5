import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Refused, StateMark } from '@muster/ui';
import type { RunLifeQuery } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { formatMinutes } from '../../../../shared/time/time.ts';
import { useNow } from '../../../../shared/time/use-now.ts';
import { HeartbeatDocument, TakeVersionDocument } from '../../api/run-life.ts';
import { RUN_CHANGED } from './run-changed.ts';

type LifeBlock = NonNullable<RunLifeQuery['run']>['blocks'][number];

/** Shorter silences are nobody's business. */
const AWAY_MS = 60 * 60_000;

interface LifeLineProps {
  runId: string;
  life: LifeBlock;
  holder: string | undefined;
}

/** Whether the holder is still there, and whether what they work with is the newest. */
export function LifeLine({ runId, life, holder }: LifeLineProps) {
  if (!life.lease && life.staleInputs.length === 0) return null;
  return (
    <Stack gap="xs">
      <Away runId={runId} life={life} holder={holder} />
      <Stale runId={runId} life={life} />
    </Stack>
  );
}

function Away({ runId, life, holder }: LifeLineProps) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const alive = useAct(HeartbeatDocument, 'heartbeat', {
    refreshes: [...RUN_CHANGED, 'RunLife'],
    onDone: () => notifications.show({ message: t`Good. The seat stays yours.` }),
  });
  const { lease } = life;
  if (!lease) return null;
  const awayMs = now - Date.parse(lease.renewedAt);
  const length = formatMinutes(Math.floor(awayMs / 60_000));
  if (life.actions.includes('alive'))
    return (
      <Group gap="sm">
        <Text size="sm">
          <Trans>Nothing was heard from you for {length}. Are you still at it?</Trans>
        </Text>
        <Button size="xs" loading={alive.isRunning} onClick={() => alive.run({ input: { runId } })}>
          <Trans>I am still here</Trans>
        </Button>
        <Refused refusal={alive.refusal} />
      </Group>
    );
  if (!holder || awayMs < AWAY_MS) return null;
  return (
    <Text size="sm" {...(!lease.askedAt && { c: 'dimmed' })}>
      <Trans>
        <bdi>{holder}</bdi> has been away for {length}.
      </Trans>{' '}
      {lease.askedAt && <Trans>Muster asked; without an answer the seat is free again.</Trans>}
    </Text>
  );
}

function Stale({ runId, life }: Pick<LifeLineProps, 'runId' | 'life'>) {
  const take = useAct(TakeVersionDocument, 'takeVersion', { refreshes: [...RUN_CHANGED, 'RunLife'] });
  if (life.staleInputs.length === 0) return null;
  return (
    <div>
      {life.staleInputs.map(({ sourceBlockId, title, takenVersion, newestVersion }) => (
        <Group key={sourceBlockId} gap="sm">
          <StateMark tone="warm">
            <Trans>stale</Trans>
          </StateMark>
          <Text size="sm">
            <Trans>
              Made with version {takenVersion} of “<bdi>{title}</bdi>”; version {newestVersion} is there.
            </Trans>
          </Text>
          {life.actions.includes('take') && (
            <Button
              size="xs"
              variant="default"
              loading={take.isRunning}
              onClick={() =>
                take.run((idempotencyKey) => ({
                  input: { runId, blockId: life.id, sourceBlockId, version: newestVersion, idempotencyKey },
                }))
              }
            >
              <Trans>Go on with version {newestVersion}</Trans>
            </Button>
          )}
        </Group>
      ))}
      <Refused refusal={take.refusal} />
    </div>
  );
}
