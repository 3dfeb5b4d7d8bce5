import { Plural, Trans } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Section } from '@muster/ui';
import { ask } from '../../../../shared/api/query.ts';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { ProposalsDocument, type ProposalLine } from '../../api/proposals.ts';
import type { Board } from '../../api/run-board.ts';
import { ProposeChange } from './propose-change.tsx';
import { ProposalStateText } from './proposal-state.tsx';

/** What is proposed for this team, the newest first. */
export function ProposalList({ board }: { board: Board }) {
  const { data } = useQuery(ask(ProposalsDocument, { runId: board.id }));
  const proposals = data?.proposals ?? [];
  const open = proposals.filter(({ state }) => state === 'OPEN' || state === 'DRAFT');
  return (
    <Section title={<Trans>Proposals</Trans>}>
      {open.length > 0 && (
        <Text size="sm" mb={4}>
          <Plural value={open.length} one="# change waits for a decision." other="# changes wait for a decision." />
        </Text>
      )}
      <RowList>
        {proposals.slice(0, 20).map((proposal) => (
          <Line key={proposal.id} proposal={proposal} runId={board.id} />
        ))}
      </RowList>
      <ProposeChange board={board} />
      {data && proposals.length === 0 && (
        <Text c="dimmed" size="sm">
          <Trans>Nobody has asked for a change. Everybody with a seat may.</Trans>
        </Text>
      )}
    </Section>
  );
}

function Line({ proposal, runId }: { proposal: ProposalLine; runId: string }) {
  return (
    <Row>
      <Anchor component={Link} to={`/teams/runs/${runId}/proposals/${proposal.id}`} size="sm" underline="always">
        <bdi>{proposal.title}</bdi>
      </Anchor>
      <Text size="xs" c="dimmed" component="div">
        <ProposalStateText state={proposal.state} /> · <bdi>{proposal.author.name}</bdi> ·{' '}
        <InstantText at={proposal.createdAt} as="relative" />
        {proposal.openConflicts > 0 && (
          <>
            {' · '}
            <Plural value={proposal.openConflicts} one="# conflict" other="# conflicts" />
          </>
        )}
      </Text>
    </Row>
  );
}
