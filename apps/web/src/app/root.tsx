import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
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
  const place = pathname.split('/').slice(0, 3).join('/');
  useFocusOnPage(place);
  if (!viewer)
    return (
      <Navigate to={pathname === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
    );
  return (
    <ViewerProvider value={viewer}>
      <Shell>
        <Suspense key={place} fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Shell>
    </ViewerProvider>
  );
}

/** Whoever moves by keyboard or listens goes on at the new page and not where the last one ended. */
function useFocusOnPage(place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);
}
