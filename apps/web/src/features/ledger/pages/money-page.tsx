import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Page } from '@muster/ui';

export function MoneyPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Money`}>
      <EmptyState title={t`Your books stand here`}>
        <Trans>Held funds, payments and fees, always summing to zero. This page is on its way.</Trans>
      </EmptyState>
    </Page>
  );
}
