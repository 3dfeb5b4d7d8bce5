import type { ApiVisitor } from '../support/test-api.ts';

type Act = (
  visitor: ApiVisitor,
  field: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
  select?: string,
) => Promise<unknown>;

interface Sides {
  readonly business: ApiVisitor;
  readonly designer: ApiVisitor;
  readonly lead: ApiVisitor;
}

/** What one side thinks of the other, and two pieces of work before a peer: one judged, one still open. */
export async function judge(
  act: Act,
  { business, designer, lead }: Sides,
  { canary, drain }: { canary: string; drain: () => Promise<void> },
): Promise<void> {
  const [worker] = (await designer.ask('{ myWorkers { id } }')).data?.['myWorkers'] as [{ id: string }];
  const opinion = 'opinion { subjectKind subjectId name score note updatedAt }';
  const about = { subjectKind: 'WORKER', subjectId: worker.id, score: 4, note: canary };
  await act(business, 'saveOpinion', 'SaveOpinionInput', about, `... on OpinionSaved { subjectId ${opinion} }`);
  const work = { workerId: worker.id, skill: 'proofreading', title: canary, work: canary };
  for (const idempotencyKey of [`first-${worker.id}`, `second-${worker.id}`]) {
    const input = { ...work, idempotencyKey };
    await act(designer, 'askForPeerReview', 'AskForPeerReviewInput', input, '... on PeerReviewAsked { requestId }');
  }
  await drain();
  const tasks = (await lead.ask('{ peerReviewTasks { id } }')).data?.['peerReviewTasks'] as { id: string }[];
  const answer = { taskId: tasks.at(-1)?.id, score: 4, comment: canary };
  await act(lead, 'answerPeerReview', 'AnswerPeerReviewInput', answer, '... on PeerReviewAnswered { taskId }');
  await drain();
}
