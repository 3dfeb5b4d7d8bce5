import type { ApiVisitor } from '../support/test-api.ts';
import { act, type Work } from './side.ts';

/** A word in the thread, and a change of which one part stands against begun work. */
export async function wish(
  maker: ApiVisitor,
  { runId, canary, begun, label }: { runId: string; canary: string; begun: Work; label: string },
): Promise<void> {
  const blockId = begun.id;
  await act(maker, 'postMessage', 'PostMessageInput', {
    runId,
    blockId,
    text: canary,
    idempotencyKey: `${label}-says`,
  });
  const reader = await maker.ask(
    'query ($id: ID!) { run(id: $id) { seats { id } blocks { id seatId reviewSeatId } } }',
    {
      id: runId,
    },
  );
  const { seats, blocks } = reader.data?.['run'] as {
    seats: { id: string }[];
    blocks: { id: string; seatId: string; reviewSeatId: string }[];
  };
  const { seatId, reviewSeatId } = blocks.find(({ id }) => id === blockId)!;
  const other = seats.find(({ id }) => id !== seatId && id !== reviewSeatId)!;
  await act(maker, 'proposeChange', 'ProposeChangeInput', {
    ...{ runId, title: canary, why: canary, idempotencyKey: `${label}-wish` },
    changes: [{ moreTime: { blockId, minutes: 300 } }, { giveBlock: { blockId, seatId: other.id, duty: 'REVIEW' } }],
  });
}
