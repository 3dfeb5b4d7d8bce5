import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useNavigation } from 'react-router';
import { useViewer } from '../../shared/viewer/viewer.ts';
import { useIsConnected } from '../../shared/api/live.ts';
import { destinations } from '../navigation.ts';
import { Header } from './header.tsx';
import { BottomBar, Sidebar } from './nav.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import { useLiveOffers } from './use-live-offers.ts';
import classes from './shell.module.css';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts.tsx')).Shortcuts }));

type Dialog = 'palette' | 'shortcuts';

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [dialog, setDialog] = useState<Dialog>();
  const isLoading = useNavigation().state === 'loading';
  const isConnected = useIsConnected();
  const places = destinations(viewer);
  useLiveOffers();
  useShellKeys(places, setDialog);
  const close = () => setDialog(undefined);
  return (
    <div className={classes['shell']}>
      <a href="#main" className={classes['skip']}>
        <Trans>Skip to the page</Trans>
      </a>
      <Header onSearch={() => setDialog('palette')} onShortcuts={() => setDialog('shortcuts')} />
      <Sidebar places={places} />
      <main id="main" className={classes['main']} tabIndex={-1}>
        {isLoading && <div className={classes['progress']} role="progressbar" aria-label={t`Loading`} />}
        {!isConnected && (
          <div className={classes['offline']} role="status">
            <Trans>The live line is broken. What you see may be old; it comes back by itself.</Trans>
          </div>
        )}
        {children}
      </main>
      <BottomBar places={places} />
      <Suspense>
        {dialog === 'palette' && <Palette onClose={close} onShortcuts={() => setDialog('shortcuts')} />}
        {dialog === 'shortcuts' && <Shortcuts places={places} onClose={close} />}
      </Suspense>
    </div>
  );
}
