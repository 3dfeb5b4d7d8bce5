import { Trans } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { StateMark } from '@muster/ui';
import { Row } from '../../../shared/components/rows.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { InvoiceLine } from '../api/invoices.ts';
import { formatPlainDate, useInvoiceState } from './invoice-words.ts';
import classes from './invoice.module.css';

export function InvoiceRow({ invoice }: { invoice: InvoiceLine }) {
  const look = useInvoiceState()(invoice);
  const isReceived = invoice.direction === 'RECEIVED';
  const other = isReceived ? invoice.seller.name : invoice.buyer.name;
  return (
    <Row to={`/invoices/${invoice.id}`}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ minWidth: 0, flex: '1 1 240px' }}>
          <Text fw={600}>
            {isReceived ? (
              <Trans>
                from <bdi>{other}</bdi>
              </Trans>
            ) : (
              <Trans>
                to <bdi>{other}</bdi>
              </Trans>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            <bdi>{invoice.number ?? <Trans>no number yet</Trans>}</bdi>
            {invoice.runTitle && ` · ${invoice.runTitle}`}
            {invoice.dueOn && invoice.state === 'ISSUED' && (
              <>
                {' · '}
                <Trans>due {formatPlainDate(invoice.dueOn)}</Trans>
              </>
            )}
          </Text>
        </div>
        <Group gap="md">
          <Text>
            <MoneyText value={invoice.inHomeCurrency ?? invoice.payable} original={invoice.payable} />
          </Text>
          <div className={classes['state']}>
            <StateMark tone={look.tone}>{look.name}</StateMark>
          </div>
        </Group>
      </Group>
    </Row>
  );
}
