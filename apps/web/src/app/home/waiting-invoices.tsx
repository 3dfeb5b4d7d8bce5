import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Section } from '@muster/ui';
import { InvoicesDocument, type InvoiceLine } from '../../features/invoicing/api/invoices.ts';
import { InvoiceRow } from '../../features/invoicing/components/invoice-row.tsx';
import { ask } from '../../shared/api/query.ts';
import { RowList } from '../../shared/components/rows.tsx';
import { useMay } from '../../shared/viewer/viewer.ts';

/** Invoices that only the reader can move on: to pay, to answer, to issue. */
export function useWaitingInvoices(): readonly InvoiceLine[] {
  const enabled = useMay('invoice:read');
  const { data } = useQuery({ ...ask(InvoicesDocument, {}), enabled, refetchInterval: 60_000, throwOnError: false });
  return data?.invoices.edges.flatMap(({ node }) => (isWaiting(node) ? [node] : [])) ?? [];
}

function isWaiting({ state, direction }: InvoiceLine): boolean {
  return state === (direction === 'RECEIVED' ? 'ISSUED' : 'DRAFT');
}

export function WaitingInvoices({ invoices }: { invoices: readonly InvoiceLine[] }) {
  if (invoices.length === 0) return null;
  return (
    <Section title={<Trans>Invoices that wait for you</Trans>}>
      <RowList>
        {invoices.map((invoice) => (
          <InvoiceRow key={invoice.id} invoice={invoice} />
        ))}
      </RowList>
    </Section>
  );
}
