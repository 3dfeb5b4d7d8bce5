import { Trans } from '@lingui/react/macro';
import { Button, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { RowsSkeleton } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { RunBlockDocument } from '../api/packets.ts';
import { EstimateForm } from './estimate-form.tsx';
import { BudgetNotes } from './run/budget-notes.tsx';
import { ReviewForm } from './review-form.tsx';
import type { Waiting } from './waiting-facts.ts';
import { latestPacket, type WorkBlock } from './work-facts.ts';

/** Decisions, each answerable where it stands. */
export function WaitingList({ items }: { items: readonly Waiting[] }) {
  return (
    <RowList>
      {items.map((item) => (
        <Row key={keyOf(item)}>
          {item.kind === 'plan' && <PlanRow item={item} />}
          {item.kind === 'budget' && <BudgetRow item={item} />}
          {(item.kind === 'review' || item.kind === 'estimate') && <BlockRow item={item} />}
        </Row>
      ))}
    </RowList>
  );
}

function keyOf(item: Waiting): string {
  if (item.kind === 'plan') return item.plan.id;
  return item.kind === 'budget' ? item.run.id : item.block.id;
}

function BudgetRow({ item: { run } }: { item: Extract<Waiting, { kind: 'budget' }> }) {
  return (
    <>
      <Text fw={600} mb={8}>
        <bdi>{run.title}</bdi>
      </Text>
      <BudgetNotes run={run} />
    </>
  );
}

function PlanRow({ item: { plan } }: { item: Extract<Waiting, { kind: 'plan' }> }) {
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <Text fw={600}>{plan.title}</Text>
        <Text size="sm" c="dimmed">
          <Trans>
            A plan you have not launched, made <InstantText at={plan.createdAt} as="relative" />, budget{' '}
            <MoneyText value={plan.budget} short />
          </Trans>
        </Text>
      </div>
      <Button component={Link} to={`/teams/plans/${plan.id}`} variant="default" size="xs" data-row>
        <Trans>Look at it</Trans>
      </Button>
    </Group>
  );
}

function BlockRow({ item }: { item: Extract<Waiting, { kind: 'review' | 'estimate' }> }) {
  const [isOpen, { toggle }] = useDisclosure();
  const id = useId();
  return (
    <>
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{item.block.title}</Text>
          <Text size="sm" c="dimmed">
            {item.kind === 'review' ? (
              <Trans>
                <bdi>{item.from}</bdi> handed over version {item.version}, <InstantText at={item.since} as="relative" />{' '}
                · <bdi>{item.run.title}</bdi>
              </Trans>
            ) : (
              <Trans>
                It is late, and the others wait for your estimate · <bdi>{item.run.title}</bdi>
              </Trans>
            )}
          </Text>
        </div>
        <Button
          size="xs"
          variant={isOpen ? 'default' : 'light'}
          onClick={toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          data-row
        >
          {item.kind === 'review' ? <Trans>Look and answer</Trans> : <Trans>Answer</Trans>}
        </Button>
      </Group>
      <Collapse expanded={isOpen} id={id}>
        {isOpen && <InPlace runId={item.run.id} blockId={item.block.id} kind={item.kind} />}
      </Collapse>
    </>
  );
}

function InPlace({ runId, blockId, kind }: { runId: string; blockId: string; kind: 'review' | 'estimate' }) {
  const { data } = useQuery(ask(RunBlockDocument, { runId }));
  const block: WorkBlock | undefined = data?.run?.blocks.find(({ id }) => id === blockId);
  const packet = block && latestPacket(block);
  if (!block) return <RowsSkeleton rows={2} />;
  if (kind === 'estimate') return <EstimateForm runId={runId} block={block} />;
  return packet ? <ReviewForm runId={runId} block={block} packet={packet} /> : null;
}
