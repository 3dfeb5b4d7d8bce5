import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { EmptyState, Page } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { RunBoardDocument, type Board } from '../api/run-board.ts';
import { isOver } from '../components/run-facts.ts';
import { RunActions } from '../components/run/run-actions.tsx';
import { RunSentence } from '../components/run-sentence.tsx';
import { RunBoard } from '../components/run/run-board.tsx';

/** Is my team all right? Owners and guests see the same board; guests without money. */
export function RunPage() {
  const { t } = useLingui();
  const { runId = '' } = useParams();
  const { run } = useSuspenseQuery(ask(RunBoardDocument, { runId })).data;
  if (run) return <RunView board={run} />;
  return (
    <Page title={t`There is no such team here`} width="narrow">
      <EmptyState
        title={t`It may belong to another workspace`}
        action={
          <Button component={Link} to="/">
            <Trans>Go home</Trans>
          </Button>
        }
      >
        <Trans>Switch the workspace at the top, or look through your teams.</Trans>
      </EmptyState>
    </Page>
  );
}

function RunView({ board }: { board: Board }) {
  return (
    <Page
      width="wide"
      title={<RunSentence run={board} />}
      tab={board.title}
      above={
        <Anchor component={Link} to={board.isGuest ? '/work' : '/teams'} size="sm">
          {board.isGuest ? <Trans>My work</Trans> : <Trans>Teams</Trans>}
        </Anchor>
      }
      lead={<bdi>{board.title}</bdi>}
      actions={<Actions board={board} />}
    >
      <RunBoard board={board} />
    </Page>
  );
}

/** A finished team is not the end: what it made is paid. */
function Actions({ board }: { board: Board }) {
  const mayRead = useMay('invoice:read');
  return (
    <>
      {isOver(board.state) && mayRead && !board.isGuest && (
        <Button component={Link} to="/invoices" leftSection={<IconFileInvoice size={16} aria-hidden />}>
          <Trans>See the invoices</Trans>
        </Button>
      )}
      <RunActions board={board} />
    </>
  );
}
