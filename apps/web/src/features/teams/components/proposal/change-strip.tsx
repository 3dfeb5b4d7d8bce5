import { Plural, Trans } from '@lingui/react/macro';
import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RowsSkeleton, Section } from '@muster/ui';
import type { ChangePreviewQuery } from '../../../../shared/api/generated/graphql.ts';
import { ask } from '../../../../shared/api/query.ts';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { ChangePreviewDocument, type Proposal } from '../../api/proposals.ts';
import classes from './proposal.module.css';

interface ChangeStripProps {
  proposal: Proposal;
  runId: string;
  /** Undefined: all of them. */
  editIds: readonly string[] | undefined;
}

/** What a merge would mean: days, money, people and invoices, with what is there now. */
export function ChangeStrip({ proposal, runId, editIds }: ChangeStripProps) {
  const variables = { runId, id: proposal.id, ...(editIds ? { editIds: [...editIds] } : {}) };
  const { data, isPending } = useQuery({
    ...ask(ChangePreviewDocument, variables),
    enabled: proposal.actions.length > 0,
    placeholderData: (before: unknown) => before as never,
  });
  if (proposal.actions.length === 0) return null;
  const preview = data?.proposal?.preview;
  if (isPending) return <RowsSkeleton rows={2} />;
  if (!preview) return null;
  return (
    <Section title={<Trans>What it means</Trans>}>
      <Text mb="sm">
        <bdi>{preview.says}</bdi>
      </Text>
      <dl className={classes['strip']}>
        <DaysAndMoney preview={preview} />
        <PeopleAndInvoices preview={preview} />
      </dl>
    </Section>
  );
}

type Preview = NonNullable<NonNullable<ChangePreviewQuery['proposal']>['preview']>;

function DaysAndMoney({ preview }: { preview: Preview }) {
  return (
    <>
      <div>
        <dt>
          <Trans>Days</Trans>
        </dt>
        <dd>
          {preview.finishAfter ? <InstantText at={preview.finishAfter} /> : <Trans>No end can be planned yet</Trans>}
          {preview.finishBefore && (
            <Text size="xs" c="dimmed" component="div">
              <Trans>before:</Trans> <InstantText at={preview.finishBefore} />
            </Text>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Money</Trans>
        </dt>
        <dd>
          <MoneyText value={preview.costAfter} />
          <Text size="xs" c="dimmed" component="div">
            <Trans>before:</Trans> <MoneyText value={preview.costBefore} />
          </Text>
        </dd>
      </div>
    </>
  );
}

function PeopleAndInvoices({ preview }: { preview: Preview }) {
  return (
    <>
      <div>
        <dt>
          <Trans>People</Trans>
        </dt>
        <dd>
          <List size="sm" spacing={2}>
            {preview.people.map(({ name, says }) => (
              <List.Item key={`${name} ${says}`}>
                <bdi>{name}</bdi>: <bdi>{says}</bdi>
              </List.Item>
            ))}
          </List>
          {preview.people.length === 0 && <Trans>Nobody works otherwise</Trans>}
        </dd>
      </div>
      <div>
        <dt>
          <Plural value={preview.invoiceLines.length} one="Invoices: # line" other="Invoices: # lines" />
        </dt>
        <dd>
          <List size="sm" spacing={2}>
            {preview.invoiceLines.map(({ says, amount }) => (
              <List.Item key={says}>
                <bdi>{says}</bdi> <MoneyText value={amount} />
              </List.Item>
            ))}
          </List>
          {preview.invoiceLines.length === 0 && <Trans>No invoice changes</Trans>}
        </dd>
      </div>
    </>
  );
}
