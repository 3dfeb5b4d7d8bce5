import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { EmptyState, Page } from '@muster/ui';
import type { QuoteVariant } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { BlueprintDocument } from '../api/blueprint.ts';
import { Composer } from '../components/composer/composer.tsx';
import { Launch } from '../components/launch-dialog.tsx';
import type { Plan } from '../components/plan-facts.ts';
import { areAllTheSame, bestVariant } from '../components/quote-facts.ts';
import { QuotePicture } from '../components/quote-picture.tsx';
import { QuoteColumns } from '../components/quote-columns.tsx';

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
      <Composer plan={plan} variant={areAllTheSame(plan.quotes) ? 'PEOPLE_ONLY' : variant} />
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
