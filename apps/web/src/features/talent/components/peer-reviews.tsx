import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Group, Rating, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import type { PeerReviewsQuery } from '../../../shared/api/generated/graphql.ts';
import { AnswerPeerReviewDocument, PeerReviewsDocument } from '../api/reviews.ts';
import type { WorkerView } from '../api/workers.ts';
import { useSkillNames } from './skill-options.ts';
import { AskPeers } from './ask-peers.tsx';

/** Blind on both sides: peers judge work without a name, and their names stay unknown. */
export function PeerReviews({ workers }: { workers: readonly WorkerView[] }) {
  const { data } = useQuery(ask(PeerReviewsDocument));
  const open = (data?.peerReviewTasks ?? []).filter(({ state }) => state === 'ASKED');
  return (
    <>
      {open.length > 0 && (
        <Section
          title={<Plural value={open.length} one="A peer asks what you think" other="# peers ask what you think" />}
        >
          <Stack gap="md" mt="sm">
            {open.map((task) => (
              <Task key={task.id} task={task} />
            ))}
          </Stack>
        </Section>
      )}
      <Section title={<Trans>What peers say about your work</Trans>}>
        <Stack gap="md" mt="sm">
          <Text size="sm" c="dimmed">
            <Trans>
              Two people who know the skill judge one piece of work. They do not learn whose it is, and you do not learn
              who they are. What they say counts into your track record.
            </Trans>
          </Text>
          {(data?.peerReviewRequests ?? []).map((request) => (
            <Request key={request.id} request={request} />
          ))}
          <AskPeers workers={workers} />
        </Stack>
      </Section>
    </>
  );
}

function Request({ request }: { request: PeerReviewsQuery['peerReviewRequests'][number] }) {
  const { t } = useLingui();
  const { title, skill, label, wanted, results } = request;
  const nameOf = useSkillNames();
  const left = wanted - results.length;
  return (
    <div>
      <Text fw={600}>
        <bdi>{title}</bdi>{' '}
        <Text span inherit c="dimmed" fw={400}>
          {nameOf(skill, label)}
        </Text>
      </Text>
      {results.map(({ score, comment, givenAt }) => (
        <Group key={givenAt} gap="sm" wrap="nowrap" align="flex-start">
          <Rating value={score} readOnly size="sm" aria-label={t`${score} of 5`} />
          <Text size="sm">
            <bdi>{comment}</bdi>
          </Text>
        </Group>
      ))}
      {left > 0 && (
        <Text size="sm" c="dimmed">
          <Plural value={left} one="One judgement is still to come" other="# judgements are still to come" />
        </Text>
      )}
    </div>
  );
}

function Task({ task }: { task: PeerReviewsQuery['peerReviewTasks'][number] }) {
  const { t } = useLingui();
  const nameOf = useSkillNames();
  const [score, setScore] = useState(0);
  const [comment, setComment] = useState('');
  const answer = useAct(AnswerPeerReviewDocument, 'answerPeerReview', {
    refreshes: ['PeerReviews'],
    onDone: () => notifications.show({ message: t`Thank you. Nobody learns that it was you.` }),
  });
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        <Text fw={600}>
          <bdi>{task.title}</bdi>{' '}
          <Text span inherit c="dimmed" fw={400}>
            {nameOf(task.skill, task.label)}
          </Text>
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <bdi>{task.work}</bdi>
        </Text>
        <Rating
          value={score}
          onChange={setScore}
          aria-label={t`Your judgement`}
          getSymbolLabel={(value) => t`${value} of 5`}
        />
        <Textarea
          label={t`What is good, and what is missing`}
          autosize
          minRows={2}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Refused refusal={answer.refusal} />
        <Group>
          <Button
            disabled={score === 0}
            loading={answer.isRunning}
            onClick={() => answer.run({ input: { taskId: task.id, score, comment } })}
          >
            <Trans>Send the judgement</Trans>
          </Button>
          <Button variant="subtle" onClick={() => answer.run({ input: { taskId: task.id, score: null, comment: '' } })}>
            <Trans>Not now: ask somebody else</Trans>
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
