import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Group } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState, Section } from '@muster/ui';
import { PlansDocument, RunsDocument } from '../../features/teams/api/runs.ts';
import { Lately } from '../../features/teams/components/lately.tsx';
import { isOver } from '../../features/teams/components/run-facts.ts';
import { RunList } from '../../features/teams/components/run-list.tsx';
import { MoneySentence, TeamSentence } from '../../features/teams/components/team-sentences.tsx';
import { useWaitingAsks, WaitingAsks } from '../../features/teams/components/waiting-asks.tsx';
import { WaitingList } from '../../features/teams/components/waiting-list.tsx';
import { waitingFor } from '../../features/teams/components/waiting-facts.ts';
import { ask } from '../../shared/api/query.ts';
import { useMay, useViewer } from '../../shared/viewer/viewer.ts';
import { useWaitingInvoices, WaitingInvoices } from './waiting-invoices.tsx';
import { Sentences } from './sentences.tsx';
import classes from './home.module.css';

export function OwnerHome() {
  const { t } = useLingui();
  const { person, workspace } = useViewer();
  const [runsAnswer, plansAnswer] = useSuspenseQueries({
    queries: [{ ...ask(RunsDocument), refetchInterval: 30_000 }, ask(PlansDocument)],
  });
  const runs = runsAnswer.data.runs.edges.map(({ node }) => node);
  const running = runs.filter(({ state }) => !isOver(state));
  const waiting = waitingFor(
    runs,
    plansAnswer.data.blueprints.edges.map(({ node }) => node),
  );
  const invoices = useWaitingInvoices();
  const asks = useWaitingAsks();
  const isNew = runs.length + waiting.length + invoices.length + asks.length === 0;
  return (
    <div className={classes['home']}>
      <Group justify="space-between" align="flex-start" gap="md">
        <Sentences greeting={person ? t`Hello, ${person.name}` : workspace.name}>
          {[
            <TeamSentence key="team" runs={running} />,
            running.length > 0 && <MoneySentence key="money" runs={running} currency={workspace.currency} />,
            !isNew && (
              <Plural
                key="waiting"
                value={waiting.length + invoices.length + asks.length}
                _0="Nothing waits for you."
                one="One thing waits for you."
                other="# things wait for you."
              />
            ),
          ]}
        </Sentences>
        {!isNew && <NewTeam />}
      </Group>
      {isNew && <FirstVisit />}
      {waiting.length > 0 && (
        <Section title={<Trans>Waiting for you</Trans>}>
          <WaitingList items={waiting} />
        </Section>
      )}
      <WaitingAsks asks={asks} />
      <WaitingInvoices invoices={invoices} />
      {running.length > 0 && (
        <Section
          title={<Trans>Running teams</Trans>}
          aside={
            <Anchor component={Link} to="/teams" size="sm">
              <Trans>All teams</Trans>
            </Anchor>
          }
        >
          <RunList runs={running} />
        </Section>
      )}
      {runs.length > 0 && <Lately />}
    </div>
  );
}

function NewTeam() {
  if (!useMay('team:plan')) return null;
  return (
    <Button component={Link} to="/teams/new" leftSection={<IconPlus size={16} aria-hidden />}>
      <Trans>New team</Trans>
    </Button>
  );
}

function FirstVisit() {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Start here</Trans>}>
      <div style={{ marginBlockStart: 16 }}>
        <EmptyState
          title={t`Your first team is a few sentences away`}
          icon={<IconUsers size={28} />}
          action={<NewTeam />}
        >
          <Trans>
            Write what you need, by when and for how much. Muster proposes the team; nothing is spent until you launch
            it.
          </Trans>
        </EmptyState>
      </div>
    </Section>
  );
}
