import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { EmptyState, Page } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { RunsDocument } from '../api/runs.ts';
import { RunList } from '../components/run-list.tsx';

/** The place of the run board. */
export function RunPage() {
  const { t } = useLingui();
  const { runId } = useParams();
  const { runs } = useSuspenseQuery(ask(RunsDocument)).data;
  const run = runs.edges.find(({ node }) => node.id === runId)?.node;
  if (!run) {
    return (
      <Page title={t`There is no such team here`} width="narrow">
        <EmptyState title={t`It may belong to another workspace`}>
          <Trans>Switch the workspace at the top, or look through your teams.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={run.says} tab={run.title}>
      <RunList runs={[run]} />
    </Page>
  );
}
