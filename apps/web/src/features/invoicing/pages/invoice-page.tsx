import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { EmptyState, Page, StateMark } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { useMay } from '../../../shared/viewer/viewer.ts';
import {
  InvoiceDocument as InvoiceQueryDocument,
  type Invoice,
  type TaxQuestion as TaxQuestionData,
} from '../api/invoices.ts';
import { Downloads, InvoiceDocument } from '../components/invoice-document.tsx';
import { formatPlainDate, useInvoiceState } from '../components/invoice-words.ts';
import { IssueInvoice } from '../components/issue-invoice.tsx';
import { PayInvoice } from '../components/pay-invoice.tsx';
import { PaymentPanel } from '../components/payment-panel.tsx';
import { TaxAnswers } from '../components/tax-answers.tsx';
import { TaxQuestion } from '../components/tax-question.tsx';
import { HomeAmount, TreatmentPanel } from '../components/treatment-panel.tsx';
import classes from '../components/invoice.module.css';

/** What is on it, and why? Left the paper as the recipient sees it, right the reasons. */
export function InvoicePage() {
  const { t } = useLingui();
  const { invoiceId = '' } = useParams();
  const { invoice } = useSuspenseQuery({
    ...ask(InvoiceQueryDocument, { id: invoiceId }),
    // A payment crosses to the other side's books within seconds.
    refetchInterval: ({ state }) => (state.data?.invoice?.state === 'APPROVED' ? 2000 : 480_000),
  }).data;
  if (invoice) return <InvoiceView invoice={invoice} />;
  return (
    <Page title={t`There is no such invoice here`} width="narrow">
      <EmptyState
        title={t`It may belong to another workspace`}
        action={
          <Button component={Link} to="/invoices">
            <Trans>See your invoices</Trans>
          </Button>
        }
      >
        <Trans>Switch the workspace at the top, or look through your invoices.</Trans>
      </EmptyState>
    </Page>
  );
}

function InvoiceView({ invoice }: { invoice: Invoice }) {
  const { t } = useLingui();
  const look = useInvoiceState()(invoice);
  const mayIssue = useMay('invoice:issue') && invoice.state === 'DRAFT' && invoice.direction === 'ISSUED';
  const mayPay = useMay('invoice:pay') && invoice.state === 'ISSUED' && invoice.direction === 'RECEIVED';
  return (
    <Page
      title={<Sentence invoice={invoice} />}
      tab={invoice.number ?? t`Draft invoice`}
      above={
        <Anchor component={Link} to="/invoices" size="sm">
          <Trans>Invoices</Trans>
        </Anchor>
      }
      lead={
        <>
          <StateMark tone={look.tone}>{look.name}</StateMark> {invoice.runTitle}
        </>
      }
      actions={
        <>
          <Downloads invoice={invoice} />
          {mayIssue && !invoice.question && <IssueInvoice invoice={invoice} />}
          {mayPay && <PayInvoice invoice={invoice} />}
        </>
      }
    >
      <div className={classes['columns']}>
        <div>
          {invoice.question && mayIssue && (
            <TaxQuestion key={questionKey(invoice.question)} invoiceId={invoice.id} question={invoice.question} />
          )}
          <InvoiceDocument invoice={invoice} />
        </div>
        <div className={classes['aside']}>
          {invoice.payment && <PaymentPanel payment={invoice.payment} />}
          <TreatmentPanel invoice={invoice} />
          {mayIssue && <TaxAnswers invoice={invoice} />}
          <HomeAmount invoice={invoice} />
          {invoice.state === 'DRAFT' && !invoice.question && (
            <Text size="sm" c="dimmed" mt="lg">
              <Trans>A draft changes with each accepted block. Nothing is sent until somebody issues it.</Trans>
            </Text>
          )}
        </div>
      </div>
    </Page>
  );
}

/** A new question starts with an empty form. */
function questionKey({ code, missing, about }: TaxQuestionData): string {
  return [code, ...missing, ...about.map(({ value }) => value)].join('/');
}

function Sentence({ invoice }: { invoice: Invoice }) {
  const amount = <MoneyText value={invoice.payable} />;
  const seller = <bdi>{invoice.seller.name}</bdi>;
  const buyer = <bdi>{invoice.buyer.name}</bdi>;
  if (invoice.state === 'DRAFT') {
    return (
      <Trans>
        {buyer} would pay you {amount}
      </Trans>
    );
  }
  const isReceived = invoice.direction === 'RECEIVED';
  if (invoice.state === 'PAID') {
    return isReceived ? (
      <Trans>
        You paid {seller} {amount}
      </Trans>
    ) : (
      <Trans>
        {buyer} paid you {amount}
      </Trans>
    );
  }
  const due = invoice.dueOn ? formatPlainDate(invoice.dueOn) : '';
  return isReceived ? (
    <Trans>
      You owe {seller} {amount} by {due}
    </Trans>
  ) : (
    <Trans>
      {buyer} owes you {amount} by {due}
    </Trans>
  );
}
