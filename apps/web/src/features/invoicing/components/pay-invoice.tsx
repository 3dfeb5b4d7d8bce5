import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Link } from 'react-router';
import { newId } from '@muster/kernel';
import { RowsSkeleton } from '@muster/ui';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InvoiceDocument, type Invoice } from '../api/invoices.ts';
import { PayInvoiceDocument } from '../api/pay-invoice.ts';

/** Paying asks once: the server first finds out whether the money is there and what would be withheld. */
export function PayInvoice({ invoice }: { invoice: Invoice }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const preview = useAct(PayInvoiceDocument, 'payInvoice');
  const pay = useAct(PayInvoiceDocument, 'payInvoice', {
    onDone: (paid) => {
      queryClient.setQueryData(ask(InvoiceDocument, { id: invoice.id }).queryKey, { invoice: paid });
      refresh('Invoices', 'Invoice', 'TrialBalance', 'LedgerTransfers');
      close();
      notifications.show({ message: t`The payment is on its way.` });
    },
  });
  const start = () => {
    pay.clear();
    open();
    preview.run({ input: { invoiceId: invoice.id, dryRun: true, idempotencyKey: newId() } });
  };
  const refusal = pay.refusal ?? preview.refusal;
  return (
    <>
      <Button onClick={start}>
        <span>
          <Trans>
            Pay <MoneyText value={invoice.payable} />
          </Trans>
        </span>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Pay ${invoice.seller.name}`}
        confirm={t`Pay now`}
        isRunning={pay.isRunning}
        isDisabled={!preview.result}
        refusal={refusal}
        onConfirm={() => pay.run((idempotencyKey) => ({ input: { invoiceId: invoice.id, idempotencyKey } }))}
      >
        {preview.isRunning && <RowsSkeleton rows={3} height={20} />}
        {preview.result && <Outcome invoice={preview.result} />}
        {refusal?.__typename === 'NotEnoughFunds' && (
          <Text size="sm">
            <Anchor component={Link} to="/money" inherit>
              <Trans>Go to your money and add funds</Trans>
            </Anchor>
          </Text>
        )}
      </ConfirmDialog>
    </>
  );
}

function Outcome({ invoice }: { invoice: Invoice }) {
  const { payment } = invoice;
  return (
    <>
      <Text mb={6}>
        <Trans>The money is there. This happens:</Trans>
      </Text>
      <List spacing={4}>
        <List.Item>
          <Trans>
            <MoneyText value={invoice.payable} strong /> of invoice <bdi>{invoice.number}</bdi> is paid out of what is
            held for {invoice.runTitle ?? ''}; only if that is too little, from your cash.
          </Trans>
        </List.Item>
        {payment && BigInt(payment.withheld.minor) > 0n && (
          <List.Item>
            <Trans>
              <MoneyText value={payment.withheld} /> is kept for the tax office: <bdi>{payment.withholdingRule}</bdi>.
            </Trans>
          </List.Item>
        )}
        {payment && (
          <List.Item>
            <Trans>
              Muster takes a fee of <MoneyText value={payment.fee} />; the seller receives{' '}
              <MoneyText value={payment.received} />.
            </Trans>
          </List.Item>
        )}
        <List.Item>
          <Trans>A payment cannot be called back. The seller could only send it back.</Trans>
        </List.Item>
      </List>
    </>
  );
}
