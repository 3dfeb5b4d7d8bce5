import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { EmptyState, Page, Refused, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import {
  DeclineProposalDocument,
  MergeProposalDocument,
  PROPOSAL_CHANGED,
  ProposalDocument,
  WithdrawProposalDocument,
  type Proposal,
} from '../api/proposals.ts';
import { RunBoardDocument } from '../api/run-board.ts';
import { BeforeAfter } from '../components/proposal/before-after.tsx';
import { ChangeStrip } from '../components/proposal/change-strip.tsx';
import { ConflictCard } from '../components/proposal/conflict-card.tsx';
import { EditTicks } from '../components/proposal/edit-ticks.tsx';
import { ProposeChange } from '../components/proposal/propose-change.tsx';
import { ProposalStateText } from '../components/proposal/proposal-state.tsx';
import { RUN_CHANGED } from '../components/run/run-changed.ts';

/** Should the team change like this? Conflicts first, then what it means, then the picture. */
export function ProposalPage() {
  const { t } = useLingui();
  const { runId = '', proposalId = '' } = useParams();
  const { proposal } = useSuspenseQuery(ask(ProposalDocument, { runId, id: proposalId })).data;
  if (proposal) return <ProposalView proposal={proposal} runId={runId} />;
  return (
    <Page title={t`There is no such proposal here`} width="narrow">
      <EmptyState
        title={t`It may belong to another team`}
        action={
          <Button component={Link} to={`/teams/runs/${runId}`}>
            <Trans>To the team</Trans>
          </Button>
        }
      >
        <Trans>Look through the proposals on its board.</Trans>
      </EmptyState>
    </Page>
  );
}

function ProposalView({ proposal, runId }: { proposal: Proposal; runId: string }) {
  const { edits, conflicts, actions } = proposal;
  const all = useMemo(() => new Set(edits.map(({ id }) => id)), [edits]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ticked = new Set([...all].filter((id) => !left.has(id)));
  const isPart = ticked.size < all.size;
  const only = isPart ? [...ticked] : undefined;
  const may = (action: string) => actions.includes(action);
  return (
    <Page
      width="wide"
      title={<bdi>{proposal.title}</bdi>}
      tab={proposal.title}
      above={
        <Anchor component={Link} to={`/teams/runs/${runId}`} size="sm">
          <Trans>The team</Trans>
        </Anchor>
      }
      lead={<Lead proposal={proposal} />}
      actions={<Actions proposal={proposal} runId={runId} only={only} />}
    >
      <Stack gap="xl">
        {proposal.why && (
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            <bdi>{proposal.why}</bdi>
          </Text>
        )}
        <Standing proposal={proposal} />
        {conflicts.length > 0 && (
          <Section title={<Trans>Conflicts</Trans>}>
            <Stack gap="sm">
              {conflicts.map((conflict) => (
                <ConflictCard
                  key={conflict.id}
                  conflict={conflict}
                  runId={runId}
                  proposalId={proposal.id}
                  mayDecide={may('decide') || may('rebase')}
                />
              ))}
            </Stack>
          </Section>
        )}
        <ChangeStrip proposal={proposal} runId={runId} editIds={only} />
        <EditTicks
          edits={edits}
          ticked={ticked}
          isReadOnly={!may('merge')}
          onTick={(next) => setLeft(new Set([...all].filter((id) => !next.has(id))))}
        />
        <BeforeAfter proposal={proposal} />
      </Stack>
    </Page>
  );
}

function Lead({ proposal }: { proposal: Proposal }) {
  const { state, author, createdAt, decidedBy } = proposal;
  return (
    <>
      <ProposalStateText state={state} /> · <Trans>proposed by {author.name}</Trans> ·{' '}
      <InstantText at={createdAt} as="relative" />
      {decidedBy && (
        <>
          {' · '}
          <Trans>decided by {decidedBy}</Trans>
        </>
      )}
    </>
  );
}

function Standing({ proposal }: { proposal: Proposal }) {
  const { openConflicts, isBehind, decidedBecause } = proposal;
  if (openConflicts > 0)
    return (
      <Alert color="yellow" variant="light">
        <Plural
          value={openConflicts}
          one="Others changed the same. Decide about one conflict, then it can be taken over."
          other="Others changed the same. Decide about # conflicts, then it can be taken over."
        />
      </Alert>
    );
  if (decidedBecause)
    return (
      <Text>
        <Trans>Reason:</Trans> <bdi>{decidedBecause}</bdi>
      </Text>
    );
  if (!isBehind) return null;
  return (
    <Text size="sm" c="dimmed">
      <Trans>The plan went on since this was proposed. Everything below is against the plan of now.</Trans>
    </Text>
  );
}

interface ActionsProps {
  proposal: Proposal;
  runId: string;
  only: readonly string[] | undefined;
}

function Actions({ proposal, runId, only }: ActionsProps) {
  const may = (action: string) => proposal.actions.includes(action);
  const { data } = useQuery({ ...ask(RunBoardDocument, { runId }), enabled: may('revise') });
  return (
    <Group gap="xs">
      {may('revise') && proposal.edits.length === 0 && data?.run && <ProposeChange board={data.run} draft={proposal} />}
      {may('merge') && <Merge proposal={proposal} runId={runId} only={only} />}
      {may('decline') && <Decline proposal={proposal} runId={runId} />}
      {may('withdraw') && <Withdraw proposal={proposal} runId={runId} />}
    </Group>
  );
}

function Merge({ proposal, runId, only }: ActionsProps) {
  const { t } = useLingui();
  const merge = useAct(MergeProposalDocument, 'mergeProposal', {
    refreshes: [...PROPOSAL_CHANGED, ...RUN_CHANGED],
    onDone: () => notifications.show({ message: t`The team changed. Whoever is affected sees it now.` }),
  });
  const count = only?.length ?? proposal.edits.length;
  return (
    <Stack gap={4}>
      <Button
        loading={merge.isRunning}
        disabled={count === 0 || (proposal.openConflicts > 0 && !only)}
        onClick={() =>
          merge.run((idempotencyKey) => ({
            input: { runId, proposalId: proposal.id, idempotencyKey, ...(only ? { editIds: [...only] } : {}) },
          }))
        }
      >
        {only ? (
          <Plural
            value={count}
            one="Change the team: # edit, the rest stays proposed"
            other="Change the team: # edits, the rest stays proposed"
          />
        ) : (
          <Plural value={count} one="Change the team: # edit" other="Change the team: # edits" />
        )}
      </Button>
      <Refused refusal={merge.refusal} />
    </Stack>
  );
}

function Decline({ proposal, runId }: Omit<ActionsProps, 'only'>) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [because, setBecause] = useState('');
  const decline = useAct(DeclineProposalDocument, 'declineProposal', { refreshes: PROPOSAL_CHANGED, onDone: close });
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Decline</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Decline the change`}
        confirm={t`Decline it`}
        isRunning={decline.isRunning}
        refusal={decline.refusal}
        onConfirm={() =>
          decline.run((idempotencyKey) => ({ input: { runId, proposalId: proposal.id, because, idempotencyKey } }))
        }
      >
        <Textarea
          label={t`Reason`}
          description={t`Whoever proposed it sees it.`}
          autosize
          minRows={2}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}

function Withdraw({ proposal, runId }: Omit<ActionsProps, 'only'>) {
  const withdraw = useAct(WithdrawProposalDocument, 'withdrawProposal', { refreshes: PROPOSAL_CHANGED });
  return (
    <Button
      variant="default"
      loading={withdraw.isRunning}
      onClick={() => withdraw.run((idempotencyKey) => ({ input: { runId, proposalId: proposal.id, idempotencyKey } }))}
    >
      <Trans>Take it back</Trans>
    </Button>
  );
}
