import { Trans } from '@lingui/react/macro';
import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { MoneyValue } from '../../../shared/money/money.ts';

/** Nobody is asked before the money is there: what is missing, and where to add it. */
export function LaunchFunds({ missing }: { missing: MoneyValue }) {
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} aria-hidden />} role="status">
      <Trans>
        <MoneyText value={missing} strong /> is missing in your funds. Nobody is asked before the whole price is set
        aside.
      </Trans>{' '}
      <Anchor component={Link} to="/money" underline="always" c="inherit">
        <Trans>Add funds first</Trans>
      </Anchor>
    </Alert>
  );
}
