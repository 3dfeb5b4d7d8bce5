import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState, Page, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { PlansDocument, RunsDocument } from '../api/runs.ts';
import { isOver } from '../components/run-facts.ts';
import { RunList } from '../components/run-list.tsx';

export function TeamsPage() {
  const { t } = useLingui();
  const [runsAnswer, plansAnswer] = useSuspenseQueries({ queries: [ask(RunsDocument), ask(PlansDocument)] });
  const runs = runsAnswer.data.runs.edges.map(({ node }) => node);
  const plans = plansAnswer.data.blueprints.edges.map(({ node }) => node).filter(({ runId }) => !runId);
  const running = runs.filter(({ state }) => !isOver(state));
  const over = runs.filter(({ state }) => isOver(state));
  const mayPlan = useMay('team:plan');
  const start = mayPlan && (
    <Button component={Link} to="/teams/new" leftSection={<IconPlus size={16} aria-hidden />}>
      <Trans>New team</Trans>
    </Button>
  );
  return (
    <Page
      title={
        running.length === 0 ? (
          t`No team is running`
        ) : (
          <Plural value={running.length} one="# team is running" other="# teams are running" />
        )
      }
      tab={t`Teams`}
      actions={<TeamActions start={start} />}
    >
      {runs.length + plans.length === 0 && (
        <EmptyState title={t`Your first team is a few sentences away`} icon={<IconUsers size={28} />} action={start}>
          <Trans>
            Write what you need, by when and for how much. Muster proposes the team; nothing is spent until you launch
            it.
          </Trans>
        </EmptyState>
      )}
      {running.length > 0 && <RunList runs={running} />}
      {plans.length > 0 && (
        <Section title={<Trans>Plans, not launched yet</Trans>}>
          <RowList>
            {plans.map((plan) => (
              <Row key={plan.id} to={`/teams/plans/${plan.id}`}>
                <Text fw={600}>{plan.title}</Text>
                <Text size="sm" c="dimmed">
                  <Plural value={plan.blocks.length} one="# block" other="# blocks" />,{' '}
                  <MoneyText value={plan.budget} short />,{' '}
                  <Trans>
                    made <InstantText at={plan.createdAt} as="relative" />
                  </Trans>
                </Text>
              </Row>
            ))}
          </RowList>
        </Section>
      )}
      {over.length > 0 && (
        <Section title={<Trans>Finished</Trans>}>
          <RunList runs={over} />
        </Section>
      )}
    </Page>
  );
}

function TeamActions({ start }: { start: ReactNode }) {
  return (
    <Group gap={8}>
      <Button component={Link} to="/teams/hiring" variant="default">
        <Trans>Hiring</Trans>
      </Button>
      {start}
    </Group>
  );
}
