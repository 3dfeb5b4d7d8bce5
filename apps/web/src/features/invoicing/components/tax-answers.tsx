import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { Refused, Section } from '@muster/ui';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { AnswerTaxQuestionDocument } from '../api/answer-tax-question.ts';
import { InvoiceDocument, type Invoice } from '../api/invoices.ts';
import { formatPlainDate } from './invoice-words.ts';
import { useQuestionWords } from './tax-words.ts';
import classes from './invoice.module.css';

/** What the draft's tax rests on because somebody said so; until the invoice is issued it can be taken back. */
export function TaxAnswers({ invoice }: { invoice: Invoice }) {
  const { t } = useLingui();
  const words = useQuestionWords();
  const answer = useAct(AnswerTaxQuestionDocument, 'answerTaxQuestion', {
    onDone: (changed) => {
      queryClient.setQueryData(ask(InvoiceDocument, { id: invoice.id }).queryKey, { invoice: changed });
      refresh('Invoices');
    },
  });
  if (invoice.taxAnswers.length === 0) return null;
  const takeBack = (name: string) => answer.run({ input: { invoiceId: invoice.id, answers: [{ name, value: '' }] } });
  return (
    <Section title={<Trans>What was answered</Trans>}>
      <Stack gap="sm" mt="sm">
        {invoice.taxAnswers.map(({ name, label, value, shown, answeredBy, answeredAt }) => {
          const what = words.labelOf(name, label);
          return (
            <div key={name} className={classes['answer']}>
              <div>
                <Text size="sm">
                  <bdi>{what}</bdi>: <bdi>{words.valueOf({ name, value, shown })}</bdi>
                </Text>
                <Text size="xs" c="dimmed">
                  <bdi>{answeredBy}</bdi>, {formatPlainDate(answeredAt.slice(0, 10))}
                </Text>
              </div>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t`Take back: ${what}`}
                disabled={answer.isRunning}
                onClick={() => takeBack(name)}
              >
                <Trans>Take back</Trans>
              </Button>
            </div>
          );
        })}
        <Refused refusal={answer.refusal} />
      </Stack>
    </Section>
  );
}
