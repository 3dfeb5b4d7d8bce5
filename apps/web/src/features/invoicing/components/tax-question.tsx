import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Refused } from '@muster/ui';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { AnswerTaxQuestionDocument } from '../api/answer-tax-question.ts';
import { InvoiceDocument, type Invoice } from '../api/invoices.ts';
import classes from './invoice.module.css';

interface TaxQuestionProps {
  invoiceId: string;
  question: NonNullable<Invoice['question']>;
}

const OTHER = '\u0000other';
/** Facts about the own business stand in its settings, not in an invoice. */
const IN_SETTINGS = ['seller.taxId', 'seller.localTaxNumber', 'seller.country'];

/** Muster does not guess a tax. It asks, in place, and the answer becomes evidence of the decision. */
export function TaxQuestion({ invoiceId, question }: TaxQuestionProps) {
  const { t } = useLingui();
  const labels = useMissingLabels();
  const { answer, values, setValues, choice, setChoice, hasChoice, isComplete, send } = useAnswer({
    invoiceId,
    question,
  });
  return (
    <section className={classes['question']} aria-label={t`Muster asks`}>
      <Stack gap="sm">
        <div>
          <Text size="sm" c="dimmed">
            <Trans>Muster cannot decide the tax without you</Trans>
          </Text>
          <Text fw={600}>
            <bdi>{question.question}</bdi>
          </Text>
        </div>
        {hasChoice && (
          <Radio.Group value={choice} onChange={setChoice} label={labels(question.missing[0] ?? '')}>
            <Stack gap={8} mt={6}>
              {question.options.map(({ value, label }) => (
                <Radio key={value} value={value} label={<bdi>{label}</bdi>} />
              ))}
              <Radio value={OTHER} label={t`Something else`} />
            </Stack>
          </Radio.Group>
        )}
        {(!hasChoice || choice === OTHER) &&
          question.missing.map((name) => (
            <TextInput
              key={name}
              label={labels(name)}
              type={name.endsWith('On') ? 'date' : 'text'}
              value={values[name] ?? ''}
              onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          ))}
        {!hasChoice && question.options.length > 0 && (
          <Text size="sm" c="dimmed">
            {question.options.map(({ label }) => label).join(' · ')}
          </Text>
        )}
        {question.missing.some((name) => IN_SETTINGS.includes(name)) && (
          <Text size="sm">
            <Anchor component={Link} to="/settings" inherit>
              <Trans>It belongs into your business details</Trans>
            </Anchor>
          </Text>
        )}
        <Refused refusal={answer.refusal} />
        <Group>
          <Button disabled={!isComplete} loading={answer.isRunning} onClick={send}>
            <Trans>Answer</Trans>
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

function useAnswer({ invoiceId, question }: TaxQuestionProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [choice, setChoice] = useState('');
  const answer = useAct(AnswerTaxQuestionDocument, 'answerTaxQuestion', {
    onDone: (invoice) => {
      queryClient.setQueryData(ask(InvoiceDocument, { id: invoiceId }).queryKey, { invoice });
      refresh('Invoices');
    },
    onRefused: (refusal) => {
      if (refusal.__typename === 'TaxUndecided') refresh('Invoice');
    },
  });
  const hasChoice = question.missing.length === 1 && question.options.length > 0;
  const valueOf = (name: string) => (hasChoice && choice !== OTHER ? choice : (values[name] ?? '')).trim();
  const isComplete = question.missing.every((name) => valueOf(name) !== '');
  const send = () =>
    answer.run({ input: { invoiceId, answers: question.missing.map((name) => ({ name, value: valueOf(name) })) } });
  return { answer, values, setValues, choice, setChoice, hasChoice, isComplete, send };
}

function useMissingLabels(): (name: string) => string {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    serviceClass: t`Kind of service`,
    usedIn: t`Country where the result is used`,
    rate: t`Tax rate`,
    rule: t`How it is taxed`,
    region: t`Region`,
    serviceCode: t`Code of the service`,
    'buyer.region': t`State or province of the buyer`,
    'seller.region': t`State or province of the seller`,
    'buyer.taxId': t`Tax number of the buyer`,
    'buyer.taxIdVerifiedOn': t`Day on which the buyer's number was confirmed`,
    'buyer.status': t`The buyer is`,
    'seller.taxId': t`Your tax number`,
    'seller.localTaxNumber': t`Your local tax number`,
    'seller.provincialRegistration': t`Your registration in the province`,
    'seller.isAboveOssThreshold': t`Above the threshold?`,
    'used-abroad': t`Is the result used abroad?`,
    'foreign-currency': t`Is it paid in a foreign currency?`,
    contract: t`Is there a contract?`,
    undertaking: t`Number of the letter of undertaking`,
  };
  return (name) => labels[name] ?? t`Your answer`;
}
