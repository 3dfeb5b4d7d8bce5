import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, List, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { EmptyState, Page, Refused, Section } from '@muster/ui';
import { useLive } from '../../../shared/api/live.ts';
import { ask, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { RunBlockDocument } from '../api/packets.ts';
import { RunChangedDocument } from '../api/run-board.ts';
import { StartBlockDocument } from '../api/work.ts';
import { BlockMark, DueText } from '../components/block-mark.tsx';
import { DeliverForm } from '../components/deliver-form.tsx';
import { EstimateForm } from '../components/estimate-form.tsx';
import { PacketHistory } from '../components/packet-history.tsx';
import { ReviewForm } from '../components/review-form.tsx';
import { latestPacket, type WorkBlock } from '../components/work-facts.ts';
import { SentBack } from '../components/sent-back.tsx';
import { StartingPoint } from '../components/starting-point.tsx';

/** One block, for whoever holds it or answers for it: start, hand over, accept or refuse. */
export function WorkItemPage() {
  const { t } = useLingui();
  const { runId = '', blockId } = useParams();
  const { run } = useSuspenseQuery({ ...ask(RunBlockDocument, { runId }), refetchInterval: 60_000 }).data;
  const block = run?.blocks.find(({ id }) => id === blockId);
  useLive(RunChangedDocument, { runId }, (event) => {
    if (event?.runChanged.blockId === blockId || !event) refresh('RunBlockPage');
  });
  if (!run || !block) {
    return (
      <Page title={t`There is no such block here`} width="narrow">
        <EmptyState title={t`It may have been cancelled, or it belongs to another workspace`}>
          <Trans>Look at your work, or switch the workspace at the top.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <WorkItem runId={run.id} runTitle={run.title} block={block} blocks={run.blocks} />;
}

interface WorkItemProps {
  runId: string;
  runTitle: string;
  block: WorkBlock;
  blocks: readonly WorkBlock[];
}

function WorkItem({ runId, runTitle, block, blocks }: WorkItemProps) {
  const isBusiness = useViewer().workspace.kind === 'BUSINESS';
  const may = (action: string) => block.actions.includes(action);
  const packet = latestPacket(block);
  return (
    <Page
      width="narrow"
      title={<bdi>{block.title}</bdi>}
      tab={block.title}
      above={
        <Anchor component={Link} to={isBusiness ? `/teams/runs/${runId}` : '/work'} size="sm">
          {isBusiness ? <bdi>{runTitle}</bdi> : <Trans>My work</Trans>}
        </Anchor>
      }
      lead={
        <>
          <BlockMark block={block} /> <DueText block={block} />
          {!isBusiness && (
            <>
              {' · '}
              <Anchor component={Link} to={`/teams/runs/${runId}?block=${block.id}`} inherit underline="always">
                <Trans>see the whole team</Trans>
              </Anchor>
            </>
          )}
        </>
      }
      actions={may('start') && <Start runId={runId} blockId={block.id} />}
    >
      {block.description && (
        <Text mb="md">
          <bdi>{block.description}</bdi>
        </Text>
      )}
      {may('estimate') && block.estimateAskedAt && <EstimateForm runId={runId} block={block} />}
      {may('accept') && packet && <ReviewForm key={packet.version} runId={runId} block={block} packet={packet} />}
      {may('deliver') && <SentBack block={block} />}
      {may('deliver') && <DeliverForm key={block.packets.length} runId={runId} block={block} />}
      <Criteria block={block} isShown={!may('deliver') && !may('accept')} />
      <StartingPoint block={block} blocks={blocks} />
      {block.packets.length > 0 && <PacketHistory block={block} />}
    </Page>
  );
}

function Start({ runId, blockId }: { runId: string; blockId: string }) {
  const start = useAct(StartBlockDocument, 'startBlock', { refreshes: ['RunBlockPage', 'MyWork', 'Runs'] });
  return (
    <div>
      <Button
        loading={start.isRunning}
        onClick={() => start.run((idempotencyKey) => ({ input: { runId, blockId, idempotencyKey } }))}
      >
        <Trans>Start</Trans>
      </Button>
      <Refused refusal={start.refusal} />
    </div>
  );
}

function Criteria({ block, isShown }: { block: WorkBlock; isShown: boolean }) {
  if (!isShown) return null;
  return (
    <Section title={<Trans>What counts as done</Trans>}>
      <List mt="sm" spacing={4}>
        {block.criteria.map(({ id, text }) => (
          <List.Item key={id}>
            <bdi>{text}</bdi>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
