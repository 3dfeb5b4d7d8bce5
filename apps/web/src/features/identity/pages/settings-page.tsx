import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, type ReactNode } from 'react';
import { NavLink, Outlet } from 'react-router';
import { Page, RowsSkeleton } from '@muster/ui';
import { useMay, useViewer } from '../../../shared/viewer/viewer.ts';
import classes from './settings-page.module.css';

export function SettingsPage() {
  const { t } = useLingui();
  const { workspace } = useViewer();
  const mayManageKeys = useMay('key:manage');
  const maySeeMembers = useMay('member:read');
  return (
    <Page title={t`Settings of ${workspace.name}`} tab={t`Settings`} width="narrow">
      <nav className={classes['tabs']} aria-label={t`Settings`}>
        <Tab to="/settings">
          <Trans>Business</Trans>
        </Tab>
        {maySeeMembers && (
          <Tab to="/settings/people">
            <Trans>People</Trans>
          </Tab>
        )}
        <Tab to="/settings/sign-ins">
          <Trans>Sign-ins</Trans>
        </Tab>
        {mayManageKeys && (
          <Tab to="/settings/keys">
            <Trans>Agent keys</Trans>
          </Tab>
        )}
      </nav>
      <Suspense fallback={<RowsSkeleton rows={5} />}>
        <Outlet />
      </Suspense>
    </Page>
  );
}

function Tab({ to, children }: { to: string; children: ReactNode }) {
  return (
    <NavLink to={to} end className={classes['tab'] ?? ''}>
      {children}
    </NavLink>
  );
}
