import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '@muster/ui';

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`There is no page here`}
      lead={<Trans>The address may be old, or it belongs to another workspace.</Trans>}
      width="narrow"
    >
      <Button component={Link} to="/">
        <Trans>Go home</Trans>
      </Button>
    </Page>
  );
}
