import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Page } from '@muster/ui';

export function InvoicesPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Invoices`}>
      <EmptyState title={t`Invoices stand here`}>
        <Trans>Each accepted block becomes a line. This page is on its way.</Trans>
      </EmptyState>
    </Page>
  );
}
