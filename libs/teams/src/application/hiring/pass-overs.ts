import { asId } from '@muster/kernel';
import { promise, type Tx } from '@muster/platform';
import { notChosenReason, passOverReason, type Judged } from '../../domain/hiring/pass-over.ts';
import { passOver, takeUntold } from '../../persistence/hiring/decision.store.ts';
import type { OfferRow } from '../../persistence/offer.tables.ts';
import { runSeatTable } from '../../persistence/run.tables.ts';
import type { RunWork } from '../run-work.ts';
import { copyGuestPassOver, tellPassedOver } from './hiring-jobs.ts';

export interface Looked {
  readonly id: string;
  readonly workspaceId: string;
  readonly displayName: string;
}

/** Whoever was looked at and not asked has a reason on file, in words for them. */
export async function notePassedOver(
  tx: Tx,
  work: RunWork,
  {
    seatId,
    looked,
    judged,
    receiptId,
  }: {
    seatId: string;
    looked: readonly Looked[];
    judged: ReadonlyMap<string, Judged>;
    receiptId: string | null;
  },
): Promise<void> {
  const rows = looked.map(({ id: workerId, workspaceId, displayName: workerName }) => {
    const reason = passOverReason(judged.get(workerId) ?? { workerId, broken: [] });
    const workerWorkspaceId = asId<'Workspace'>(workspaceId);
    return { seatId, workerId, runId: work.run.id, workerWorkspaceId, workerName, receiptId, ...reason };
  });
  await passOver(tx, rows);
}

/** Those who were out when the seat went to somebody else. */
export async function noteNotChosen(tx: Tx, work: RunWork, offers: readonly OfferRow[]): Promise<void> {
  const rows = offers.map(({ seatId, workerId, workerWorkspaceId, workerName, receiptId, saidYesAt }) => ({
    ...{ seatId, workerId, workerWorkspaceId, workerName, receiptId, runId: work.run.id },
    because: 'not-chosen' as const,
    says: notChosenReason(saidYesAt !== null),
  }));
  await passOver(tx, rows);
}

/** The search is over for now: the reasons go out. */
export async function promiseToTell(tx: Tx, at: { runId: string; seatId: string; cause: string }): Promise<void> {
  await promise(tx, tellPassedOver, at);
}

/** In the client's workspace. */
export async function tellAll(tx: Tx, { seatId }: { seatId: string }): Promise<void> {
  const seat = await tx.one(runSeatTable, { id: seatId });
  if (!seat) return;
  for (const row of await takeUntold(tx, seatId)) {
    const { workerId, workerWorkspaceId, workerName, because, says, version, decidedAt } = row;
    await promise(tx, copyGuestPassOver, {
      ...{ seatId, workerId, workerWorkspaceId, workerName, because, says, version },
      ownerWorkspaceId: tx.workspaceId,
      seatTitle: seat.title,
      decidedAt: decidedAt.toISOString(),
    });
  }
}
