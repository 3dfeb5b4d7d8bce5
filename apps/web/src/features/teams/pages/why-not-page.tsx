import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { EmptyState, Page } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { PassOversDocument } from '../api/pass-overs.ts';
import { AskReview } from '../components/hiring/ask-review.tsx';
import { ReviewAnswer } from '../components/hiring/review-answer.tsx';

/** "Why not me": each seat that went to somebody else, with the reason and a person who can be asked. */
export function WhyNotPage() {
  const { t } = useLingui();
  const { passOvers } = useSuspenseQuery(ask(PassOversDocument)).data;
  return (
    <Page
      title={t`Why you were not asked`}
      tab={t`Why not me`}
      width="narrow"
      lead={<Trans>These decisions were made by rules. You can have a person look at any of them.</Trans>}
    >
      {passOvers.length === 0 && (
        <EmptyState title={t`No decision went against you`} icon={<IconScale size={28} />}>
          <Trans>When a seat you could do goes to somebody else, the reason stands here. It never names others.</Trans>
        </EmptyState>
      )}
      <RowList>
        {passOvers.map((each) => (
          <Row key={each.id}>
            <Stack gap={8}>
              <div>
                <Text fw={600}>
                  <bdi>{each.seatTitle}</bdi>
                </Text>
                <Text size="sm" c="dimmed">
                  <bdi>{each.clientName}</bdi> · <bdi>{each.workerName}</bdi> ·{' '}
                  <InstantText at={each.decidedAt} as="day" />
                </Text>
              </div>
              <Text>{each.says}</Text>
              {each.review ? (
                <ReviewAnswer review={each.review} />
              ) : (
                <AskReview
                  decision="PASS_OVER"
                  subjectId={each.seatId}
                  workerId={each.workerId}
                  seatTitle={each.seatTitle}
                />
              )}
            </Stack>
          </Row>
        ))}
      </RowList>
    </Page>
  );
}
