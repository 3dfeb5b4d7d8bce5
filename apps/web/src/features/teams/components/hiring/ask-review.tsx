import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { ReviewedDecision } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import { RequestReviewDocument } from '../../api/pass-overs.ts';

interface AskReviewProps {
  decision: ReviewedDecision;
  subjectId: string;
  workerId: string;
  seatTitle: string;
}

/** Asks that a person looks at a decision that Muster made. */
export function AskReview({ decision, subjectId, workerId, seatTitle }: AskReviewProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [question, setQuestion] = useState('');
  const asking = useAct(RequestReviewDocument, 'requestReview', {
    refreshes: ['PassOvers', 'MyHiringReviews'],
    onDone: close,
  });
  const send = (idempotencyKey: string) => ({
    input: { decision, subjectId, workerId, question: question.trim(), idempotencyKey },
  });
  return (
    <>
      <Button variant="default" size="xs" w="fit-content" onClick={open}>
        <Trans>Ask a person to look at it</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Ask a person to look at “${seatTitle}”`}
        confirm={t`Ask`}
        isRunning={asking.isRunning}
        isDisabled={question.trim().length < 3}
        refusal={asking.refusal}
        onConfirm={() => asking.run(send)}
      >
        <Stack gap="sm">
          <Text>
            <Trans>
              Somebody of the client who did not decide reads it and answers with reasons, within two weeks. Asking
              costs you nothing.
            </Trans>
          </Text>
          <Textarea
            label={t`What should they look at?`}
            required
            autosize
            minRows={2}
            value={question}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
