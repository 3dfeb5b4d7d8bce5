import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Accordion, Anchor, Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState, Page, RowsSkeleton } from '@muster/ui';
import { request } from '../../../shared/api/request.ts';
import { EngagementsDocument } from '../api/engagements.ts';
import { EngagementItem } from '../components/engagement-item.tsx';

/** What did we agree, and with whom? */
export function ContractsPage() {
  const { t } = useLingui();
  const found = useInfiniteQuery({
    queryKey: ['Engagements'],
    queryFn: ({ pageParam, signal }) => request(EngagementsDocument, pageParam ? { after: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: ({ engagements: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const engagements = found.data?.pages.flatMap((page) => page.engagements.edges.map(({ node }) => node));
  const active = engagements?.filter(({ state }) => state === 'ACTIVE').length ?? 0;
  return (
    <Page
      title={
        <Plural
          value={active}
          _0="No agreement is in force"
          one="# agreement is in force"
          other="# agreements are in force"
        />
      }
      tab={t`Agreements`}
      above={
        <Anchor component={Link} to="/invoices" size="sm">
          <Trans>Invoices</Trans>
        </Anchor>
      }
      lead={<Trans>Each accepted offer is one: what, for how much, between whom.</Trans>}
    >
      {!engagements && <RowsSkeleton rows={4} height={52} />}
      {engagements?.length === 0 && (
        <EmptyState title={t`Agreements come from offers`} icon={<IconFileText size={28} />}>
          <Trans>When somebody accepts a seat, the terms are kept here for both sides.</Trans>
        </EmptyState>
      )}
      <Accordion multiple chevronPosition="left" order={2}>
        {engagements?.map((engagement) => (
          <EngagementItem key={engagement.id} engagement={engagement} />
        ))}
      </Accordion>
      {found.hasNextPage && (
        <Button variant="default" mt="md" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Page>
  );
}
