import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RowsSkeleton } from '@muster/ui';
import { Unreachable } from '../../../shared/api/bug.ts';
import type { Invoice } from '../api/invoices.ts';
import { InvoicePaper } from './invoice-paper.tsx';
import classes from './invoice.module.css';

/** The paper as its recipient sees it: the PDF itself where the screen can show one, else the same as text. */
export function InvoiceDocument({ invoice }: { invoice: Invoice }) {
  const { t } = useLingui();
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const showsPdf = isWide && navigator.pdfViewerEnabled && invoice.pdfUrl !== null;
  const { url, hasFailed } = usePdf(showsPdf ? invoice.pdfUrl : null, invoice.id);
  if (!showsPdf || hasFailed) return <InvoicePaper invoice={invoice} />;
  if (!url) return <RowsSkeleton rows={1} height={640} />;
  return (
    <iframe
      className={classes['pdf']}
      src={`${url}#toolbar=0&navpanes=0&view=FitH`}
      title={t`Invoice ${invoice.number ?? ''} as its recipient sees it`}
    />
  );
}

/** The signed link lives ten minutes; the page may be open longer, so the bytes are kept. */
function usePdf(pdfUrl: string | null, id: string) {
  const { data: bytes, isError } = useQuery({
    queryKey: ['InvoicePdf', id],
    queryFn: async () => {
      const answer = await fetch(pdfUrl ?? '', { credentials: 'same-origin' });
      if (!answer.ok) throw new Unreachable();
      return new Blob([await answer.arrayBuffer()], { type: 'application/pdf' });
    },
    enabled: pdfUrl !== null,
    staleTime: Infinity,
    throwOnError: false,
    retry: 1,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(bytes);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return { url, hasFailed: isError };
}

export function Downloads({ invoice }: { invoice: Invoice }) {
  const name = invoice.number ?? 'invoice';
  if (!invoice.pdfUrl && !invoice.xmlUrl) return null;
  const icon = <IconDownload size={14} aria-hidden />;
  return (
    <Group gap={8}>
      {invoice.pdfUrl && (
        <Button
          component="a"
          href={invoice.pdfUrl}
          download={`${name}.pdf`}
          variant="default"
          size="xs"
          leftSection={icon}
        >
          PDF
        </Button>
      )}
      {invoice.xmlUrl && (
        <Button
          component="a"
          href={invoice.xmlUrl}
          download={`${name}.xml`}
          variant="default"
          size="xs"
          leftSection={icon}
        >
          <Trans>XML for book-keeping</Trans>
        </Button>
      )}
    </Group>
  );
}
