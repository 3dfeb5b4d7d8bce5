import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import type { ReviewViewFragment } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { AnswerReviewDocument } from '../../api/owed-reviews.ts';
import { ReviewAnswer } from './review-answer.tsx';

/** Workers who asked that a person looks again, and what they were answered. */
export function OwedReviews({ reviews }: { reviews: readonly ReviewViewFragment[] }) {
  return (
    <RowList>
      {reviews.map((review) => (
        <Row key={review.id}>
          <Stack gap={8}>
            <div>
              <Text fw={600}>
                <bdi>{review.workerName}</bdi> · <bdi>{review.seatTitle}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                {review.decisionSays}
              </Text>
            </div>
            <Text>
              <bdi>{review.question}</bdi>
            </Text>
            {review.state === 'OPEN' ? <AnswerForm review={review} /> : <ReviewAnswer review={review} />}
          </Stack>
        </Row>
      ))}
    </RowList>
  );
}

function AnswerForm({ review }: { review: ReviewViewFragment }) {
  const { t } = useLingui();
  const [answer, setAnswer] = useState('');
  const answering = useAct(AnswerReviewDocument, 'answerReview', { refreshes: ['OwedReviews'] });
  const send = (changes: boolean) =>
    answering.run((idempotencyKey) => ({
      input: { reviewId: review.id, changes, answer: answer.trim(), idempotencyKey },
    }));
  const isShort = answer.trim().length < 3;
  return (
    <Stack gap={8}>
      <Text size="sm">
        <Trans>
          An answer is owed by <InstantText at={review.dueAt} as="day" />.
        </Trans>
      </Text>
      <Textarea
        label={t`Your answer, with reasons`}
        autosize
        minRows={2}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <Group gap={8}>
        <Button size="xs" disabled={isShort} loading={answering.isRunning} onClick={() => send(false)}>
          <Trans>The decision stands</Trans>
        </Button>
        <Button size="xs" variant="default" disabled={isShort || answering.isRunning} onClick={() => send(true)}>
          <Trans>Ask them first after all</Trans>
        </Button>
      </Group>
      <Refused refusal={answering.refusal} />
    </Stack>
  );
}
