import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Code, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { EmptyState, Page, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { countryName } from '../../../shared/i18n/names.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { RoutingReceiptDocument, type Receipt } from '../api/receipt.ts';
import { CandidateList } from '../components/candidate-list.tsx';

/** Why did Muster decide so? The stored reasons, as they were at that moment. */
export function ReceiptPage() {
  const { t } = useLingui();
  const { receiptId = '' } = useParams();
  const navigate = useNavigate();
  const { routingReceipt } = useSuspenseQuery({
    ...ask(RoutingReceiptDocument, { id: receiptId }),
    staleTime: Infinity,
  }).data;
  if (routingReceipt) return <ReceiptView receipt={routingReceipt} />;
  return (
    <Page title={t`There is no such decision here`} width="narrow">
      <EmptyState
        title={t`It may belong to another workspace`}
        action={
          <Button variant="default" onClick={() => void navigate(-1)}>
            <Trans>Go back</Trans>
          </Button>
        }
      >
        <Trans>A decision is shown to the workspace that it was made for.</Trans>
      </EmptyState>
    </Page>
  );
}

function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { t } = useLingui();
  const allowed = receipt.candidates.filter(({ outcome }) => outcome !== 'REFUSED');
  const refused = receipt.candidates.filter(({ outcome }) => outcome === 'REFUSED');
  return (
    <Page
      width="narrow"
      title={<bdi>{receipt.says}</bdi>}
      tab={t`Why: ${receipt.title}`}
      lead={
        <Trans>
          {receipt.title}, decided <InstantText at={receipt.decidedAt} />
        </Trans>
      }
      actions={<Download receipt={receipt} />}
    >
      <DataSentence receipt={receipt} />
      {allowed.length > 0 && (
        <Section title={<Plural value={allowed.length} one="# could do it" other="# could do it" />}>
          <CandidateList candidates={allowed} label={t`Candidates that the rules allow`} />
        </Section>
      )}
      {refused.length > 0 && (
        <Section
          title={
            <Plural value={refused.length} one="The rules removed # candidate" other="The rules removed # candidates" />
          }
        >
          <CandidateList candidates={refused} label={t`Candidates that the rules removed`} />
        </Section>
      )}
      <Section title={<Trans>How to check it</Trans>}>
        <Text size="sm" mt="sm">
          <Trans>
            The receipt cannot be changed. Replaying it with the rules of that day gives the same choice; whoever holds
            a copy can compare its fingerprint.
          </Trans>
        </Text>
        <Text size="sm" c="dimmed" mt={6}>
          <Trans>Catalogue of rules:</Trans> <bdi>{receipt.catalogueVersion}</bdi>
        </Text>
        <Code dir="ltr" style={{ overflowWrap: 'anywhere' }}>
          SHA-256 {receipt.hash}
        </Code>
      </Section>
    </Page>
  );
}

/** What the residency rules looked at. */
function DataSentence({ receipt: { dataClasses, dataOrigin } }: { receipt: Receipt }) {
  const classes = useDataClassNames();
  const sensitive = dataClasses.filter((name) => name !== 'none');
  if (sensitive.length === 0) {
    return (
      <Text>
        <Trans>No personal data is in it, so data may go to any country.</Trans>
      </Text>
    );
  }
  const list = sensitive.map(classes).join(', ');
  return (
    <Text>
      {dataOrigin ? (
        <Trans>
          In it: {list}, from {countryName(dataOrigin)}. The law of that country decides where it may go.
        </Trans>
      ) : (
        <Trans>In it: {list}.</Trans>
      )}
    </Text>
  );
}

function useDataClassNames(): (name: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    personal: t`personal data`,
    sensitive: t`sensitive personal data`,
    health_record: t`health data`,
    financial: t`financial data`,
  };
  return (name) => names[name] ?? name.replaceAll('_', ' ');
}

function Download({ receipt }: { receipt: Receipt }) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([receipt.document], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `receipt-${receipt.id}.json` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
      <Trans>Download the receipt</Trans>
    </Button>
  );
}
