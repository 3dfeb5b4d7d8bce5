import { Trans, useLingui } from '@lingui/react/macro';
import { Button, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconSend } from '@tabler/icons-react';
import { newId } from '@muster/kernel';
import { RowsSkeleton } from '@muster/ui';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InvoiceDocument, type Invoice } from '../api/invoices.ts';
import { IssueInvoiceDocument } from '../api/issue-invoice.ts';

/** Issuing asks once: the server first checks every rule and says what would come out. */
export function IssueInvoice({ invoice }: { invoice: Invoice }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const preview = useAct(IssueInvoiceDocument, 'issueInvoice', {
    onRefused: ({ __typename }) => __typename === 'TaxUndecided' && refresh('Invoice'),
  });
  const issue = useAct(IssueInvoiceDocument, 'issueInvoice', {
    onDone: (issued) => {
      queryClient.setQueryData(ask(InvoiceDocument, { id: invoice.id }).queryKey, { invoice: issued });
      refresh('Invoices', 'Invoice');
      close();
      notifications.show({ message: t`The invoice is out. Its number is fixed from now on.` });
    },
  });
  const start = () => {
    issue.clear();
    open();
    preview.run({ input: { invoiceId: invoice.id, dryRun: true, idempotencyKey: newId() } });
  };
  const refusal = issue.refusal ?? preview.refusal;
  return (
    <>
      <Button leftSection={<IconSend size={16} aria-hidden />} onClick={start}>
        <Trans>Issue</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Issue the invoice to ${invoice.buyer.name}`}
        confirm={t`Issue it`}
        isRunning={issue.isRunning}
        isDisabled={!preview.result}
        refusal={refusal}
        onConfirm={() => issue.run((idempotencyKey) => ({ input: { invoiceId: invoice.id, idempotencyKey } }))}
      >
        {preview.isRunning && <RowsSkeleton rows={3} height={20} />}
        {preview.result && <Outcome invoice={preview.result} />}
      </ConfirmDialog>
    </>
  );
}

function Outcome({ invoice }: { invoice: Invoice }) {
  return (
    <>
      <Text mb={6}>
        <Trans>All rules were checked. This happens:</Trans>
      </Text>
      <List spacing={4}>
        <List.Item>
          <Trans>
            <bdi>{invoice.buyer.name}</bdi> receives an invoice over <MoneyText value={invoice.payable} strong />,{' '}
            <MoneyText value={invoice.tax} /> of it tax.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>It gets the next number of your series. The number is never used again.</Trans>
        </List.Item>
        <List.Item>
          <Trans>PDF and XML are made and cannot be changed; a mistake is corrected by a credit note.</Trans>
        </List.Item>
      </List>
    </>
  );
}
