import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { RowsSkeleton } from '@muster/ui';
import type { PlanVersionsQuery } from '../../../../shared/api/generated/graphql.ts';
import { ask } from '../../../../shared/api/query.ts';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { PlanVersionsDocument } from '../../api/plan-versions.ts';
import type { Plan } from '../plan-facts.ts';
import { usePlanSteps } from './use-plan-steps.ts';

type Version = NonNullable<PlanVersionsQuery['blueprint']>['versions'][number];

/** Who changed what when, and the way back to each version. */
export function VersionsDrawer({ plan, mayPlan }: { plan: Plan; mayPlan: boolean }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconHistory size={16} aria-hidden />} onClick={open}>
        <Trans>Versions</Trans>
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={420}
        title={t`Versions of this plan`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Versions plan={plan} mayPlan={mayPlan} />
      </Drawer>
    </>
  );
}

function Versions({ plan, mayPlan }: { plan: Plan; mayPlan: boolean }) {
  const { data } = useQuery(ask(PlanVersionsDocument, { id: plan.id }));
  const { goTo, isGoing } = usePlanSteps(plan);
  if (!data) return <RowsSkeleton rows={4} height={64} />;
  return (
    <Stack gap="lg" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
      {data.blueprint?.versions.map((version) => (
        <li key={version.version}>
          <VersionFacts version={version} />
          {mayPlan && version.version < plan.version && (
            <Button size="compact-sm" variant="default" mt={6} disabled={isGoing} onClick={() => goTo(version.version)}>
              <Trans>Go back to version {version.version}</Trans>
            </Button>
          )}
        </li>
      ))}
    </Stack>
  );
}

function VersionFacts({ version: { version, createdAt, author, says } }: { version: Version }) {
  return (
    <>
      <Group gap={6}>
        <Text fw={600}>
          <Trans>Version {version}</Trans>
        </Text>
        <Text size="sm" c="dimmed">
          <InstantText at={createdAt} />
          {author && (
            <>
              {' '}
              · <bdi>{author}</bdi>
            </>
          )}
        </Text>
      </Group>
      {says.length > 0 ? (
        <List size="sm" spacing={2}>
          {says.map((sentence) => (
            <List.Item key={sentence}>
              <bdi>{sentence}</bdi>
            </List.Item>
          ))}
        </List>
      ) : (
        <Text size="sm" c="dimmed">
          {version === 1 ? <Trans>The plan as Muster proposed it.</Trans> : <Trans>Nothing differs.</Trans>}
        </Text>
      )}
    </>
  );
}
