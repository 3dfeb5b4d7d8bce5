import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../../shared/api/use-act.ts';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { AnswerAskDocument, ASKS_CHANGED, type AskLine } from '../../api/asks.ts';
import { useAskEnds } from './ask-words.ts';

type Answer = 'APPROVE' | 'REFUSE' | 'ANSWER' | 'TAKE_OVER' | 'KEEP' | 'WITHDRAW';

/** Somebody waits for a person: what they ask, what happens without an answer, and the answers, where it stands. */
export function AskCard({ ask, withRun = false }: { ask: AskLine; withRun?: boolean }) {
  const [text, setText] = useState('');
  const { t } = useLingui();
  const ends = useAskEnds();
  const reply = useAct(AnswerAskDocument, 'answerAsk', {
    refreshes: ASKS_CHANGED,
    onDone: () => notifications.show({ message: t`Answered. They hear of it now.` }),
  });
  const give = (answer: Answer, words = text) =>
    reply.run((idempotencyKey) => ({
      input: { runId: ask.runId, askId: ask.id, answer, idempotencyKey, ...(words.trim() && { text: words.trim() }) },
    }));
  const isOpen = ask.state === 'OPEN' || ask.state === 'ESCALATED';
  const mayAnswer = ask.answers.some((answer) => answer !== 'withdraw');
  return (
    <Stack gap={6}>
      <AskHead ask={ask} withRun={withRun} />
      <Text>
        <bdi>{ask.question}</bdi>
      </Text>
      {ask.answer && (
        <Text size="sm">
          <bdi>{ask.answeredBy}</bdi>: “<bdi>{ask.answer}</bdi>”
        </Text>
      )}
      {!isOpen && (
        <Text size="sm" c="dimmed">
          {ends[ask.state] ?? ''} {ask.answeredAt && <InstantText at={ask.answeredAt} as="relative" />}
        </Text>
      )}
      {isOpen && <Deadline ask={ask} />}
      {mayAnswer && ask.options.length === 0 && (
        <Textarea
          size="sm"
          autosize
          minRows={1}
          aria-label={t`Your answer`}
          placeholder={ask.kind === 'ANSWER' ? t`Your answer` : t`A word to it, if you like`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Answers ask={ask} text={text} isRunning={reply.isRunning} onGive={give} />
      <Refused refusal={reply.refusal} />
    </Stack>
  );
}

function AskHead({ ask, withRun }: { ask: AskLine; withRun: boolean }) {
  return (
    <Text size="sm" c="dimmed" component="div">
      {ask.kind === 'APPROVE' && (
        <Trans>
          <bdi>{ask.askedBy}</bdi> asks for an approval
        </Trans>
      )}
      {ask.kind === 'ANSWER' && (
        <Trans>
          <bdi>{ask.askedBy}</bdi> has a question
        </Trans>
      )}
      {ask.kind === 'TAKE_OVER' && (
        <Trans>
          <bdi>{ask.askedBy}</bdi> asks whether somebody can take over
        </Trans>
      )}{' '}
      · <bdi>{ask.blockTitle}</bdi>
      {withRun && (
        <>
          {' · '}
          <bdi>{ask.runTitle}</bdi>
        </>
      )}{' '}
      · <InstantText at={ask.askedAt} as="relative" />
    </Text>
  );
}

function Deadline({ ask }: { ask: AskLine }) {
  return (
    <Text size="sm" c="dimmed">
      {ask.isWaiting && <Trans>The work rests until then.</Trans>}{' '}
      {ask.kind === 'APPROVE' && (
        <Trans>
          Without an answer by <InstantText at={ask.timesOutAt} /> it is not done.
        </Trans>
      )}
      {ask.kind === 'ANSWER' &&
        (ask.otherwise ? (
          <Trans>
            Without an answer by <InstantText at={ask.timesOutAt} />: “<bdi>{ask.otherwise}</bdi>”
          </Trans>
        ) : (
          <Trans>
            Without an answer by <InstantText at={ask.timesOutAt} /> they decide by themselves.
          </Trans>
        ))}
      {ask.kind === 'TAKE_OVER' && (
        <Trans>
          Without an answer by <InstantText at={ask.timesOutAt} /> the seat is offered to somebody else.
        </Trans>
      )}
    </Text>
  );
}

interface AnswersProps {
  ask: AskLine;
  text: string;
  isRunning: boolean;
  onGive: (answer: Answer, words?: string) => void;
}

function Answers({ ask, text, isRunning, onGive }: AnswersProps) {
  const { t } = useLingui();
  const may = (answer: string) => ask.answers.includes(answer);
  const button = (answer: Answer, label: string, look: 'filled' | 'default' | 'subtle' = 'default') => (
    <Button key={answer} size="xs" variant={look} loading={isRunning} onClick={() => onGive(answer)} data-row>
      {label}
    </Button>
  );
  return (
    <Group gap="xs">
      {may('approve') && button('APPROVE', ask.act === 'REDO' ? t`Yes, do it again` : t`Approve`, 'filled')}
      {may('refuse') && button('REFUSE', t`Do not do it`)}
      {may('answer') &&
        (ask.options.length > 0 ? (
          ask.options.map((option) => (
            <Button
              key={option}
              size="xs"
              variant="default"
              loading={isRunning}
              onClick={() => onGive('ANSWER', option)}
              data-row
            >
              <bdi>{option}</bdi>
            </Button>
          ))
        ) : (
          <Button size="xs" disabled={!text.trim()} loading={isRunning} onClick={() => onGive('ANSWER')} data-row>
            <Trans>Answer</Trans>
          </Button>
        ))}
      {may('take-over') && button('TAKE_OVER', t`Find somebody else`, 'filled')}
      {may('keep') && button('KEEP', t`Ask them to go on`)}
      {may('withdraw') && button('WITHDRAW', t`Take the question back`, 'subtle')}
    </Group>
  );
}
