import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { PageSkeleton } from '@muster/ui';
import { askViewer, ViewerProvider } from '../shared/viewer/viewer.ts';
import { Shell } from './shell/shell.tsx';
import { ShellSkeleton } from './shell/shell-skeleton.tsx';

/** Everything behind the sign-in. */
export function Root() {
  return (
    <Suspense fallback={<ShellSkeleton />}>
      <ScrollRestoration />
      <SignedInOnly />
    </Suspense>
  );
}

function SignedInOnly() {
  const { viewer } = useSuspenseQuery({ ...askViewer(), staleTime: 60_000 }).data;
  const { pathname, search } = useLocation();
  if (!viewer)
    return (
      <Navigate to={pathname === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
    );
  return (
    <ViewerProvider value={viewer}>
      <Shell>
        <Suspense key={pathname.split('/').slice(0, 3).join('/')} fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Shell>
    </ViewerProvider>
  );
}
