import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, SegmentedControl } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, Page, RowsSkeleton } from '@muster/ui';
import type { InvoiceDirection } from '../../../shared/api/generated/graphql.ts';
import { request } from '../../../shared/api/request.ts';
import { RowList } from '../../../shared/components/rows.tsx';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { InvoicesDocument, type InvoiceLine } from '../api/invoices.ts';
import { InvoiceRow } from '../components/invoice-row.tsx';

/** Which invoice waits for me? */
export function InvoicesPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('direction');
  const direction = chosen === 'ISSUED' || chosen === 'RECEIVED' ? chosen : null;
  const found = useInvoices(direction);
  const invoices = found.data?.pages.flatMap(({ invoices: page }) => page.edges.map(({ node }) => node));
  return (
    <Page
      title={invoices ? <Sentence invoices={invoices} /> : t`Invoices`}
      tab={t`Invoices`}
      lead={<Trans>Each accepted block becomes a line by itself.</Trans>}
      actions={
        useMay('contract:read') && (
          <Anchor component={Link} to="/contracts" size="sm">
            <Trans>Agreements behind them</Trans>
          </Anchor>
        )
      }
    >
      <SegmentedControl
        mb="sm"
        aria-label={t`Which invoices`}
        value={direction ?? 'ALL'}
        onChange={(next) => setParams(next === 'ALL' ? {} : { direction: next }, { replace: true })}
        data={[
          { value: 'ALL', label: t`All` },
          { value: 'RECEIVED', label: t`Received` },
          { value: 'ISSUED', label: t`Issued` },
        ]}
      />
      {!invoices && <RowsSkeleton rows={5} height={52} />}
      {invoices?.length === 0 && (
        <EmptyState title={t`No invoice yet`} icon={<IconFileInvoice size={28} />}>
          <Trans>
            When work is accepted, the invoice is drafted with the right tax for both countries, and its reasons beside
            it.
          </Trans>
        </EmptyState>
      )}
      {invoices && (
        <RowList label={t`Invoices`}>
          {invoices.map((invoice) => (
            <InvoiceRow key={invoice.id} invoice={invoice} />
          ))}
        </RowList>
      )}
      {found.hasNextPage && (
        <Button variant="default" mt="md" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Page>
  );
}

function useInvoices(direction: InvoiceDirection | null) {
  return useInfiniteQuery({
    queryKey: ['Invoices', direction],
    queryFn: ({ pageParam, signal }) =>
      request(InvoicesDocument, { direction, ...(pageParam && { after: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: ({ invoices }) => (invoices.pageInfo.hasNextPage ? invoices.pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
}

function Sentence({ invoices }: { invoices: readonly InvoiceLine[] }) {
  const asking = invoices.filter(({ question }) => question).length;
  const toPay = invoices.filter(({ state, direction }) => state === 'ISSUED' && direction === 'RECEIVED').length;
  const toIssue = invoices.filter(({ state, question }) => state === 'DRAFT' && !question).length;
  if (asking > 0)
    return <Plural value={asking} one="# invoice needs your answer" other="# invoices need your answer" />;
  if (toPay > 0)
    return <Plural value={toPay} one="# invoice waits for your payment" other="# invoices wait for your payment" />;
  if (toIssue > 0) return <Plural value={toIssue} one="# draft can be issued" other="# drafts can be issued" />;
  return invoices.length > 0 ? <Trans>No invoice waits for you</Trans> : <Trans>Invoices</Trans>;
}
