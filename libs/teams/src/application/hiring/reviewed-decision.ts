import { isUuid, type WorkspaceId } from '@muster/kernel';
import { eventTable, type Context, type Tx } from '@muster/platform';
import { guestPassOverTable, passOverTable, type ReviewRow } from '../../persistence/hiring/decision.tables.ts';
import { guestOffer } from '../../persistence/guest.queries.ts';
import { offerById } from '../../persistence/offer.store.ts';
import { guestSeatTable } from '../../persistence/offer.tables.ts';
import { runSeatTable, seatHolderTable } from '../../persistence/run.tables.ts';
import { seatReleased } from '../teams-events.ts';
import { actsFor } from '../visit.ts';

/** What was decided about whom, as far as a review needs it. */
export type Subject = Pick<
  ReviewRow,
  'seatId' | 'runId' | 'seatTitle' | 'workerId' | 'workerWorkspaceId' | 'workerName' | 'decisionSays' | 'decidedById'
>;

/** `subjectId`: the offer that was made, passed by or ended; of a pass-over the seat. */
type Asked = Pick<ReviewRow, 'decision' | 'subjectId' | 'workerId'>;

/** The proof in the worker's own workspace that the decision concerns them. @returns whose decision it was */
export async function invitationTo(tx: Tx, ctx: Context, asked: Asked): Promise<WorkspaceId | undefined> {
  const { decision, subjectId, workerId } = asked;
  if (!isUuid(subjectId) || !isUuid(workerId)) return undefined;
  if (!actsFor(ctx, ctx.workspaceId, { workerId, workerWorkspaceId: ctx.workspaceId })) return undefined;
  if (decision === 'pass-over')
    return (await tx.one(guestPassOverTable, { seatId: subjectId, workerId }))?.ownerWorkspaceId;
  if (decision === 'release') {
    const seat = await tx.one(guestSeatTable, { offerId: subjectId });
    return seat?.workerId === workerId && seat.endedAt ? seat.ownerWorkspaceId : undefined;
  }
  const offer = await guestOffer(tx, subjectId);
  return offer?.workerId === workerId ? offer.ownerWorkspaceId : undefined;
}

/** In the client's workspace, where what counts stands. @param home the workspace of the worker who asks */
export async function decisionIn(tx: Tx, asked: Asked, home: WorkspaceId): Promise<Subject | undefined> {
  const found = await FINDERS[asked.decision](tx, asked);
  return found && found.workerId === asked.workerId && found.workerWorkspaceId === home ? found : undefined;
}

const FINDERS: Readonly<Record<Asked['decision'], (tx: Tx, asked: Asked) => Promise<Subject | undefined>>> = {
  'pass-over': async (tx, { subjectId: seatId, workerId }) => {
    const row = await tx.one(passOverTable, { seatId, workerId });
    if (!row) return undefined;
    const { runId, workerWorkspaceId, workerName, says: decisionSays } = row;
    const seatTitle = await titleOf(tx, seatId);
    return { seatId, runId, seatTitle, workerId, workerWorkspaceId, workerName, decisionSays, decidedById: null };
  },
  offer: async (tx, { subjectId }) => {
    const row = await offerById(tx, subjectId);
    if (!row) return undefined;
    const { seatId, runId, workerId, workerWorkspaceId, workerName, reasons } = row;
    const seatTitle = await titleOf(tx, seatId);
    const decisionSays = reasons.join(' ');
    return { seatId, runId, seatTitle, workerId, workerWorkspaceId, workerName, decisionSays, decidedById: null };
  },
  release: async (tx, { subjectId: offerId }) => {
    const row = await tx.one(seatHolderTable, { offerId });
    if (!row?.leftAt) return undefined;
    const { seatId, runId, workerId, workerWorkspaceId, name: workerName } = row;
    const seatTitle = await titleOf(tx, seatId);
    const decidedById = await whoReleased(tx, { runId, offerId });
    const decisionSays = row.leftBecause ?? 'The seat was freed.';
    return { seatId, runId, seatTitle, workerId, workerWorkspaceId, workerName, decisionSays, decidedById };
  },
};

async function titleOf(tx: Tx, seatId: string): Promise<string> {
  return (await tx.one(runSeatTable, { id: seatId }))?.title ?? '';
}

async function whoReleased(tx: Tx, { runId, offerId }: { runId: string; offerId: string }): Promise<string | null> {
  const events = await tx.many(eventTable, { topic: seatReleased.topic, subjectId: runId });
  return events.find(({ payload }) => payload['offerId'] === offerId)?.actorId ?? null;
}
