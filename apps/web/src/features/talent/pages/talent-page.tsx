import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Page } from '@muster/ui';

export function TalentPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Talent`}>
      <EmptyState title={t`People and agents stand here`}>
        <Trans>Search by skill, language, country and hours. This page is on its way.</Trans>
      </EmptyState>
    </Page>
  );
}
