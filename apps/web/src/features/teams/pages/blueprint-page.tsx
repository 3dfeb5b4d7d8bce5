import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { EmptyState, Page, Refused, RowsSkeleton, Section } from '@muster/ui';
import type { QuoteVariant } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { UndoLine } from '../../../shared/undo/undo-line.tsx';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { BlueprintDocument } from '../api/blueprint.ts';
import { AddBlock } from '../components/add-block.tsx';
import { BlockPanel } from '../components/block-panel.tsx';
import { Launch } from '../components/launch-dialog.tsx';
import type { Plan } from '../components/plan-facts.ts';
import { PlanTable } from '../components/plan-table.tsx';
import { areAllTheSame, bestVariant } from '../components/quote-facts.ts';
import { QuotePicture } from '../components/quote-picture.tsx';
import { QuoteColumns } from '../components/quote-columns.tsx';
import { planScope, usePlanEdit } from '../components/use-plan-edit.ts';

const PlanGraph = lazy(async () => ({ default: (await import('../components/plan-graph.tsx')).PlanGraph }));

export function BlueprintPage() {
  const { t } = useLingui();
  const { blueprintId = '' } = useParams();
  const { blueprint } = useSuspenseQuery(ask(BlueprintDocument, { id: blueprintId })).data;
  if (blueprint) return <PlanView plan={blueprint} />;
  return (
    <Page title={t`There is no such plan here`} width="narrow">
      <EmptyState
        title={t`It may belong to another workspace`}
        action={
          <Button component={Link} to="/teams">
            <Trans>See your teams</Trans>
          </Button>
        }
      >
        <Trans>Switch the workspace at the top, or look through your teams.</Trans>
      </EmptyState>
    </Page>
  );
}

function PlanView({ plan }: { plan: Plan }) {
  const [variant, setVariant] = useState<QuoteVariant>(() => bestVariant(plan.quotes));
  const mayLaunch = useMay('team:launch') && !plan.runId;
  return (
    <Page
      title={<PlanSentence plan={plan} />}
      tab={plan.title}
      above={
        <Anchor component={Link} to="/teams" size="sm">
          <Trans>Teams</Trans>
        </Anchor>
      }
      lead={<PlanLead plan={plan} />}
      actions={
        <>
          {plan.runId && (
            <Button component={Link} to={`/teams/runs/${plan.runId}`}>
              <Trans>Open the running team</Trans>
            </Button>
          )}
          {mayLaunch && <Launch plan={plan} variant={variant} />}
        </>
      }
    >
      {areAllTheSame(plan.quotes) && (
        <Text mb="md">
          <Trans>All three come out the same today: whoever fits these blocks is a person.</Trans>
        </Text>
      )}
      <QuoteColumns quotes={plan.quotes} value={variant} onChange={setVariant} />
      <QuotePicture quotes={plan.quotes} value={variant} onChange={setVariant} />
      <PlanPicture plan={plan} variant={areAllTheSame(plan.quotes) ? 'PEOPLE_ONLY' : variant} />
    </Page>
  );
}

function PlanSentence({ plan }: { plan: Plan }) {
  const seats = plan.seats.length;
  return (
    <Trans>
      <bdi>{plan.title}</bdi>: <Plural value={plan.blocks.length} one="# block" other="# blocks" />,{' '}
      <Plural value={seats} one="# seat" other="# seats" />
    </Trans>
  );
}

function PlanLead({ plan }: { plan: Plan }) {
  const budget = <MoneyText value={plan.budget} short />;
  if (!plan.deadline) return <Trans>Budget {budget}, no deadline. Choose how to staff it.</Trans>;
  return (
    <Trans>
      Budget {budget}, wanted by <InstantText at={plan.deadline} />. Choose how to staff it.
    </Trans>
  );
}

function PlanPicture({ plan, variant }: { plan: Plan; variant: QuoteVariant }) {
  const { t } = useLingui();
  const [view, setView] = useState(() => (matchMedia('(max-width: 48em)').matches ? 'table' : 'graph'));
  const [chosenId, setChosenId] = useState<string>();
  const mayPlan = useMay('team:plan') && !plan.runId;
  const { edit, refusal } = usePlanEdit(plan);
  const onOpen = useCallback((id: string) => setChosenId(id), []);
  const linking = {
    onLink: (fromBlockId: string, toBlockId: string) => edit({ addLink: { fromBlockId, toBlockId } }),
    onUnlink: (fromBlockId: string, toBlockId: string) => edit({ removeLink: { fromBlockId, toBlockId } }),
  };
  return (
    <Section
      title={<Trans>Who does what, in which order</Trans>}
      aside={
        <Group gap={8}>
          {mayPlan && <AddBlock plan={plan} />}
          <SegmentedControl
            aria-label={t`How to show the plan`}
            value={view}
            onChange={setView}
            data={[
              { value: 'graph', label: t`Graph` },
              { value: 'table', label: t`Table` },
            ]}
          />
        </Group>
      }
    >
      <Group my="sm">
        {!chosenId && (
          <UndoLine scope={planScope(plan)}>
            <Trans>Saved. The quotes are new.</Trans>
          </UndoLine>
        )}
        <Refused refusal={refusal} />
      </Group>
      {view === 'graph' ? (
        <Suspense fallback={<RowsSkeleton rows={1} height={420} />}>
          <PlanGraph plan={plan} variant={variant} chosenId={chosenId} onOpen={onOpen} {...(mayPlan && linking)} />
        </Suspense>
      ) : (
        <PlanTable plan={plan} variant={variant} onOpen={onOpen} />
      )}
      <BlockPanel plan={plan} blockId={chosenId} onClose={() => setChosenId(undefined)} />
    </Section>
  );
}
