import { Trans } from '@lingui/react/macro';
import { Code } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Bug, OldPage, SignedOut } from './bug.ts';
import { refresh } from './query.ts';

/** What went wrong beside a mutation, without taking away what the reader typed. */
export function tellTrouble(error: unknown): void {
  if (error instanceof SignedOut) {
    refresh('Viewer');
    return;
  }
  if (error instanceof OldPage) {
    notifications.show({
      id: 'old-page',
      color: 'gray',
      autoClose: false,
      title: <Trans>Muster has a new version</Trans>,
      message: <Trans>Keep a copy of what you typed, then load this page again.</Trans>,
    });
    return;
  }
  const isBug = error instanceof Bug;
  notifications.show({
    id: isBug ? `bug-${error.traceId}` : 'unreachable',
    color: isBug ? 'red' : 'gray',
    autoClose: isBug ? false : 8000,
    title: isBug ? <Trans>Muster made a mistake</Trans> : <Trans>Muster cannot be reached</Trans>,
    message: isBug ? (
      <BugMessage traceId={error.traceId} />
    ) : (
      <Trans>What you typed is still here. Try again in a moment.</Trans>
    ),
  });
}

function BugMessage({ traceId }: { traceId: string | undefined }) {
  return (
    <>
      <Trans>It is ours, not yours. Nothing was changed as far as we know.</Trans>{' '}
      {traceId && (
        <>
          <Trans>Its number:</Trans> <Code>{traceId}</Code>
        </>
      )}
    </>
  );
}
