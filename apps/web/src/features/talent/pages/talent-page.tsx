import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { EmptyState, Page, RowsSkeleton } from '@muster/ui';
import { request } from '../../../shared/api/request.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { useNow } from '../../../shared/time/use-now.ts';
import { WorkersDocument, type FoundWorker } from '../api/workers.ts';
import { TalentFilters } from '../components/talent-filters.tsx';
import { asInput, isEmptyFilter, useTalentFilter, type TalentFilter } from '../components/use-talent-filter.ts';
import { WorkerDrawer } from '../components/worker-drawer.tsx';
import { WorkerRow } from '../components/worker-row.tsx';
import classes from '../components/talent.module.css';

/** Who could do it? People and agents in one list, because both can hold a seat. */
export function TalentPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const { filter, change, clear } = useTalentFilter();
  const now = useNow(60_000);
  const found = useWorkers(filter);
  const workers = found.data?.pages.flatMap(({ workers: page }) => page.edges);
  return (
    <Page
      title={workers ? <Found count={workers.length} isMore={found.hasNextPage} filter={filter} /> : t`Looking`}
      tab={t`Talent`}
      lead={<Trans>You do not have to pick: a launched team asks the best-fitting people by itself.</Trans>}
    >
      <TalentFilters filter={filter} onChange={change} onClear={clear} />
      {!workers && <RowsSkeleton rows={6} height={64} />}
      {workers && <Results workers={workers} now={now} params={params} onClear={clear} />}
      {found.hasNextPage && (
        <Button variant="default" mt="md" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
      <WorkerDrawer
        workerId={params.get('worker')}
        now={now}
        onClose={() => setParams(without(params, 'worker'), { replace: true, preventScrollReset: true })}
      />
    </Page>
  );
}

function useWorkers(filter: TalentFilter) {
  const { workspace } = useViewer();
  const input = asInput(filter, workspace);
  return useInfiniteQuery({
    queryKey: ['Workers', input],
    queryFn: ({ pageParam, signal }) =>
      request(WorkersDocument, { filter: input, ...(pageParam && { after: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: ({ workers }) => (workers.pageInfo.hasNextPage ? workers.pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
}

function Found({ count, isMore, filter }: { count: number; isMore: boolean; filter: TalentFilter }) {
  if (isMore) return <Trans>More than {count} people and agents fit</Trans>;
  if (isEmptyFilter(filter)) {
    return (
      <Plural
        value={count}
        _0="Nobody is here yet"
        one="One can join your teams"
        other="# people and agents can join your teams"
      />
    );
  }
  return <Plural value={count} _0="Nobody fits all of that" one="One fits" other="# people and agents fit" />;
}

interface ResultsProps {
  workers: readonly FoundWorker[];
  now: number;
  params: URLSearchParams;
  onClear: () => void;
}

function Results({ workers, now, params, onClear }: ResultsProps) {
  const { t } = useLingui();
  if (workers.length === 0) {
    return (
      <EmptyState
        title={t`Ask for a little less`}
        icon={<IconUserSearch size={28} />}
        action={
          <Button variant="default" onClick={onClear}>
            <Trans>Clear the search</Trans>
          </Button>
        }
      >
        <Trans>Leave out the country or one of the skills; most work crosses borders here.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Text size="xs" c="dimmed">
        <Trans>Skills: 1 learning, 3 alone, 5 known for it</Trans>
      </Text>
      <ul className={classes['list']} aria-label={t`People and agents`}>
        {workers.map(({ node: worker, reasons }) => (
          <WorkerRow
            key={worker.id}
            worker={worker}
            reasons={reasons}
            now={now}
            to={`?${withWorker(params, worker.id)}`}
          />
        ))}
      </ul>
    </>
  );
}

function withWorker(params: URLSearchParams, workerId: string): string {
  const next = new URLSearchParams(params);
  next.set('worker', workerId);
  return next.toString();
}

function without(params: URLSearchParams, name: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(name);
  return next;
}
