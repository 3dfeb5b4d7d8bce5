import { Trans } from '@lingui/react/macro';
import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ask } from '../../../shared/api/query.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { MoneyValue } from '../../../shared/money/money.ts';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { FreeFundsDocument } from '../api/free-funds.ts';
import { shortfallOf } from './launch-facts.ts';

/** Says before a launch that the money for it is not there, and where to add it. */
export function LaunchFunds({ cost }: { cost: MoneyValue }) {
  const { data } = useQuery({
    ...ask(FreeFundsDocument, {}),
    enabled: useMay('ledger:read'),
    staleTime: 0,
    throwOnError: false,
  });
  const shortfall = data && shortfallOf(data.trialBalance, cost);
  if (!shortfall) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} aria-hidden />} role="status">
      <Trans>
        <MoneyText value={shortfall.free} strong /> of your funds is free. What is missing cannot be set aside for the
        people you ask: <MoneyText value={shortfall.missing} strong />.
      </Trans>{' '}
      <Anchor component={Link} to="/money" underline="always" c="inherit">
        <Trans>Add funds first</Trans>
      </Anchor>
    </Alert>
  );
}
