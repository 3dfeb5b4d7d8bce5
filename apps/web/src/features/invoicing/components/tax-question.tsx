import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { AnswerTaxQuestionDocument } from '../api/answer-tax-question.ts';
import { InvoiceDocument, type TaxField, type TaxQuestion as TaxQuestionData } from '../api/invoices.ts';
import { TaxFieldControl } from './tax-field.tsx';
import { useQuestionWords } from './tax-words.ts';
import classes from './invoice.module.css';

interface TaxQuestionProps {
  invoiceId: string;
  question: TaxQuestionData;
}

/** Muster does not guess a tax. It asks, in place, and the answer becomes evidence of the decision. */
export function TaxQuestion({ invoiceId, question }: TaxQuestionProps) {
  const { t } = useLingui();
  const words = useQuestionWords();
  const { answer, fields, values, setValue, isComplete, send } = useAnswer({ invoiceId, question });
  const { refusal } = answer;
  const blamed = refusal && 'field' in refusal ? fields.find(({ name }) => name === refusal.field) : undefined;
  return (
    <section className={classes['question']} aria-label={t`Muster asks`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <div>
            <Text size="sm" c="dimmed">
              <Trans>Muster cannot decide the tax without you</Trans>
            </Text>
            <Text fw={600}>
              <bdi>{words.question(question)}</bdi>
            </Text>
          </div>
          {fields.map((field) => (
            <TaxFieldControl
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              onChange={(value) => {
                answer.clear();
                setValue(field.name, value);
              }}
              error={field === blamed ? (words.refused(field) ?? refusal?.message) : undefined}
            />
          ))}
          <Refused refusal={blamed ? undefined : refusal} />
          <Group>
            <Button type="submit" disabled={!isComplete} loading={answer.isRunning}>
              <Trans>Answer</Trans>
            </Button>
          </Group>
          <Text size="xs" c="dimmed">
            <Trans>Your answer is kept with your name and the day, as evidence of the tax decision.</Trans>
          </Text>
        </Stack>
      </form>
    </section>
  );
}

function useAnswer({ invoiceId, question }: TaxQuestionProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const answer = useAct(AnswerTaxQuestionDocument, 'answerTaxQuestion', {
    onDone: (invoice) => {
      queryClient.setQueryData(ask(InvoiceDocument, { id: invoiceId }).queryKey, { invoice });
      refresh('Invoices');
    },
    onRefused: (refusal) => {
      if (refusal.__typename === 'TaxUndecided') refresh('Invoice');
    },
  });
  const isNeeded = ({ neededWhen }: TaxField) => !neededWhen || values[neededWhen.name] === neededWhen.value;
  const fields = question.fields.filter(isNeeded);
  const said = (name: string) => (values[name] ?? '').trim();
  const isComplete = fields.every(({ name }) => said(name) !== '');
  const send = () => {
    if (isComplete)
      answer.run({ input: { invoiceId, answers: fields.map(({ name }) => ({ name, value: said(name) })) } });
  };
  const setValue = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }));
  return { answer, fields, values, setValue, isComplete, send };
}
