import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Page } from '@muster/ui';

export function InvoicePage() {
  const { t } = useLingui();
  return (
    <Page title={t`Invoice`}>
      <EmptyState title={t`The invoice stands here`}>
        <Trans>As the recipient sees it, with the reasons of its tax. This page is on its way.</Trans>
      </EmptyState>
    </Page>
  );
}
