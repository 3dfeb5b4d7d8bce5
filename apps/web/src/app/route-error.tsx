import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Code, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link, Navigate, useLocation, useRevalidator, useRouteError } from 'react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Page } from '@muster/ui';
import { Bug, OldPage, SignedOut, Unreachable } from '../shared/api/bug.ts';

/** Where a bug, a lost network or an ended sign-in lands: one page wide, the shell stays. */
export function RouteError() {
  const error = useRouteError();
  const location = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(reset, [reset]);
  if (error instanceof SignedOut)
    return <Navigate to={`/sign-in?next=${encodeURIComponent(location.pathname)}`} replace />;
  if (error instanceof Unreachable) return <OfflinePage />;
  if (error instanceof OldPage) return <OldPageNotice />;
  return <BugPage error={error} />;
}

function OfflinePage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`Muster cannot be reached`}
      lead={<Trans>Your connection or our server is away. Nothing you saved is lost.</Trans>}
      width="narrow"
    >
      <TryAgain />
    </Page>
  );
}

function OldPageNotice() {
  const { t } = useLingui();
  return (
    <Page
      title={t`Muster has a new version`}
      lead={<Trans>This page was loaded before. Load it again to go on; nothing you saved is lost.</Trans>}
      width="narrow"
    >
      <TryAgain />
    </Page>
  );
}

function BugPage({ error }: { error: unknown }) {
  const { t } = useLingui();
  const traceId = error instanceof Bug ? error.traceId : undefined;
  return (
    <Page
      title={t`Muster made a mistake here`}
      lead={<Trans>It is ours, not yours. The rest still works.</Trans>}
      width="narrow"
    >
      {traceId ? (
        <Text mb="md">
          <Trans>If you tell us, this number says the rest:</Trans> <Code>{traceId}</Code>
        </Text>
      ) : (
        <Text mb="md">{error instanceof Error ? error.message : String(error)}</Text>
      )}
      <TryAgain />
    </Page>
  );
}

function TryAgain() {
  const { revalidate } = useRevalidator();
  const reload = () => {
    void revalidate();
    location.reload();
  };
  return (
    <Group>
      <Button onClick={reload}>
        <Trans>Try again</Trans>
      </Button>
      <Button component={Link} to="/" variant="default">
        <Trans>Go home</Trans>
      </Button>
    </Group>
  );
}
