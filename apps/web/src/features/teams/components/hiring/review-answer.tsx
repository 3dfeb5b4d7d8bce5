import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReviewViewFragment } from '../../../../shared/api/generated/graphql.ts';
import { InstantText } from '../../../../shared/time/instant-text.tsx';

/** How a request for a look by a person stands. */
export function ReviewAnswer({ review }: { review: ReviewViewFragment }) {
  if (review.state === 'OPEN')
    return (
      <Text size="sm">
        <Trans>
          A person of <bdi>{review.clientName}</bdi> owes you an answer by <InstantText at={review.dueAt} as="day" />.
        </Trans>
      </Text>
    );
  return (
    <div>
      <Text size="sm" fw={600}>
        {review.state === 'CHANGED' ? (
          <Trans>
            <bdi>{review.answeredBy ?? ''}</bdi> changed the decision
          </Trans>
        ) : (
          <Trans>
            <bdi>{review.answeredBy ?? ''}</bdi> looked at it and the decision stands
          </Trans>
        )}
      </Text>
      <Text size="sm">
        <bdi>{review.answer}</bdi>
      </Text>
    </div>
  );
}
