import { asId, newId } from '@muster/kernel';
import { promise, type Context, type Db, type Tx } from '@muster/platform';
import type { z } from 'zod';
import { addCounts } from '../../persistence/outcome.store.ts';
import { drawPeers, type Peer } from '../../persistence/review.queries.ts';
import { reviewRequestTable, reviewResultTable, reviewTaskTable } from '../../persistence/review.tables.ts';
import { rankAgain } from '../../persistence/worker.store.ts';
import { workerTable } from '../../persistence/worker.tables.ts';
import { NOTHING_COUNTED } from '../../domain/track-record/track-record.ts';
import { drawn } from '../draw.ts';
import { bringWork, findPeers, type bringReview } from './review-jobs.ts';

type Find = z.output<(typeof findPeers)['payload']>;

/** More than are wanted in all: somebody who declines is replaced, but not without end. */
const MOST_ASKED = 8;

/** The post between makers and peers: neither side learns of the other. */
export class SendReviews {
  constructor(private readonly db: Db) {}

  /** Before the transaction: who could be asked. Nobody twice is left to the draw, which is a new one at every turn. */
  async look(ctx: Context, { requestId, count }: Find): Promise<readonly Peer[]> {
    const { request, worker } = await this.db.read(ctx, async (tx) => {
      const asked = await tx.one(reviewRequestTable, { id: requestId });
      return { request: asked, worker: asked && (await tx.one(workerTable, { id: asId(asked.workerId) })) };
    });
    if (!request || !worker) return [];
    const level = worker.skills.find(({ skill }) => skill === request.skill)?.level ?? 1;
    const seed = newId<'Shuffle'>();
    const { skill, notWorkspaces: not } = request;
    const equals = await this.db.global((rows) => drawPeers(rows, { skill, level, not, seed, limit: count }));
    if (equals.length === count) return equals;
    const known = [...not, ...equals.map(({ workspaceId }) => workspaceId)];
    const others = await this.db.global((rows) =>
      drawPeers(rows, { skill, level: 2, not: known, seed, limit: count - equals.length }),
    );
    return [...equals, ...others];
  }

  async ask(tx: Tx, { requestId }: Find, peers: readonly Peer[]): Promise<void> {
    const request = await tx.lock(reviewRequestTable, { id: requestId });
    if (!request) return;
    const chosen = peers.slice(0, Math.max(0, MOST_ASKED - request.asked));
    for (const [index, peer] of chosen.entries()) {
      const { skill, title, work } = request;
      await promise(tx, bringWork, {
        taskId: newId<'ReviewTask'>(),
        workerId: peer.id,
        workerWorkspaceId: peer.workspaceId,
        ...{ skill, title, work, returnWorkspaceId: tx.workspaceId, returnId: requestId },
        turn: request.asked + index,
      });
    }
    const notWorkspaces = [...request.notWorkspaces, ...chosen.map(({ workspaceId }) => workspaceId)];
    await tx.update(reviewRequestTable, { id: requestId }, { asked: request.asked + chosen.length, notWorkspaces });
  }

  async deliver(tx: Tx, payload: z.output<(typeof bringWork)['payload']>): Promise<void> {
    const { taskId: id, workerWorkspaceId: _, returnWorkspaceId, ...rest } = payload;
    const open = { state: 'asked' as const, score: null, comment: null, answeredAt: null };
    const back = asId<'Workspace'>(returnWorkspaceId);
    await tx.insertOnce(reviewTaskTable, { id, ...rest, returnWorkspaceId: back, ...open, askedAt: tx.now });
  }

  async bringHome(
    tx: Tx,
    { requestId, turn, score, comment }: z.output<(typeof bringReview)['payload']>,
  ): Promise<void> {
    const request = await tx.lock(reviewRequestTable, { id: requestId });
    if (!request) return;
    if (score === null) {
      await promise(tx, findPeers, { requestId, turn: turn + 1, count: 1 });
      return;
    }
    const isNew = await tx.insertOnce(reviewResultTable, { requestId, turn, score, comment, givenAt: tx.now });
    if (!isNew) return;
    const counts = { ...NOTHING_COUNTED, peerReviews: 1, peerPoints: score - 1 };
    const workerId = asId<'Worker'>(request.workerId);
    const subjects = [
      { subjectKind: 'all' as const, subject: '' },
      { subjectKind: 'skill' as const, subject: request.skill },
    ];
    await addCounts(tx, workerId, { subjects, counts });
    await rankAgain(tx, workerId, drawn());
  }
}
