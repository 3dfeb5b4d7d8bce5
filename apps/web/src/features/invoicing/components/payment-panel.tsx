import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Section } from '@muster/ui';
import { formatMoney, type MoneyValue } from '../../../shared/money/money.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import type { Invoice } from '../api/invoices.ts';
import { FxText } from './treatment-panel.tsx';
import classes from './invoice.module.css';

type Payment = NonNullable<Invoice['payment']>;

/** What left the payer, what was taken on the way, what arrived. */
export function PaymentPanel({ payment }: { payment: Payment }) {
  return (
    <Section title={<Trans>Payment</Trans>}>
      <dl className={classes['payment']}>
        <Amount label={<Trans>Invoice</Trans>} value={payment.gross} />
        <Amount label={<Trans>Withheld for the tax office</Trans>} value={payment.withheld} minus>
          {payment.withholdingRule}
        </Amount>
        <Amount label={<Trans>Received by the seller</Trans>} value={payment.received} strong>
          {payment.fx && <FxText fx={payment.fx} />}
        </Amount>
        <Amount label={<Trans>Fee of Muster, paid by the buyer</Trans>} value={payment.fee} />
      </dl>
      <Text size="sm" c="dimmed" mt={6}>
        <Trans>
          Paid <InstantText at={payment.paidAt} />
        </Trans>
      </Text>
    </Section>
  );
}

interface AmountProps {
  label: React.ReactNode;
  value: MoneyValue;
  minus?: boolean;
  strong?: boolean;
  children?: React.ReactNode;
}

function Amount({ label, value, minus = false, strong = false, children }: AmountProps) {
  const isNothing = BigInt(value.minor) === 0n;
  return (
    <div className={classes['pair']}>
      <dt data-strong={strong || undefined}>
        {label}
        {children && !isNothing && (
          <Text size="xs" c="dimmed">
            {children}
          </Text>
        )}
      </dt>
      <dd data-strong={strong || undefined}>
        <bdi>
          {minus && !isNothing ? '−' : ''}
          {formatMoney(value)}
        </bdi>
      </dd>
    </div>
  );
}
