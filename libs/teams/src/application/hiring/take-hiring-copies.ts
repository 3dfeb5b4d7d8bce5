import { asId } from '@muster/kernel';
import { publish, type Tx } from '@muster/platform';
import type { z } from 'zod';
import { copyPassOver, copyReview, reviewById } from '../../persistence/hiring/decision.store.ts';
import { copyKeepFree } from '../../persistence/hiring/forward.store.ts';
import { copyMembership } from '../../persistence/hiring/pool.store.ts';
import { guestHiringChanged, reviewOverdue } from './hiring-events.ts';
import type { copyGuestKeepFree, copyGuestPassOver, copyGuestPool, copyGuestReview } from './hiring-jobs.ts';

// In the worker's workspace. Copies may arrive in any order; the newest one stays.

export async function takePool(tx: Tx, copy: z.output<(typeof copyGuestPool)['payload']>): Promise<void> {
  const { workerWorkspaceId: _, ownerWorkspaceId, askedAt, answeredAt, ...facts } = copy;
  const owner = asId<'Workspace'>(ownerWorkspaceId);
  await copyMembership(tx, {
    ...facts,
    ownerWorkspaceId: owner,
    askedAt: new Date(askedAt),
    answeredAt: dateOf(answeredAt),
  });
  await publish(tx, guestHiringChanged, { what: 'pool', id: copy.poolId }, { subjectId: copy.poolId });
}

export async function takePassOver(tx: Tx, copy: z.output<(typeof copyGuestPassOver)['payload']>): Promise<void> {
  const { workerWorkspaceId: _, ownerWorkspaceId, decidedAt, ...facts } = copy;
  const owner = asId<'Workspace'>(ownerWorkspaceId);
  const isNew = await copyPassOver(tx, { ...facts, ownerWorkspaceId: owner, decidedAt: new Date(decidedAt) });
  if (isNew) await publish(tx, guestHiringChanged, { what: 'pass-over', id: copy.seatId }, { subjectId: copy.seatId });
}

export async function takeReview(tx: Tx, copy: z.output<(typeof copyGuestReview)['payload']>): Promise<void> {
  const { ownerWorkspaceId, workerWorkspaceId, askedAt, dueAt, answeredAt, ...facts } = copy;
  await copyReview(tx, {
    ...facts,
    ownerWorkspaceId: asId<'Workspace'>(ownerWorkspaceId),
    workerWorkspaceId: asId<'Workspace'>(workerWorkspaceId),
    askedAt: new Date(askedAt),
    dueAt: new Date(dueAt),
    answeredAt: dateOf(answeredAt),
  });
  await publish(tx, guestHiringChanged, { what: 'review', id: copy.id }, { subjectId: copy.id });
}

export async function takeKeepFree(tx: Tx, copy: z.output<(typeof copyGuestKeepFree)['payload']>): Promise<void> {
  const { ownerWorkspaceId, workerWorkspaceId, startsAt, endsAt, askedAt, answeredAt, ...facts } = copy;
  await copyKeepFree(tx, {
    ...facts,
    ownerWorkspaceId: asId<'Workspace'>(ownerWorkspaceId),
    workerWorkspaceId: asId<'Workspace'>(workerWorkspaceId),
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    askedAt: new Date(askedAt),
    answeredAt: dateOf(answeredAt),
  });
  await publish(tx, guestHiringChanged, { what: 'keep-free', id: copy.id }, { subjectId: copy.id });
}

/** In the client's workspace: two weeks have passed. */
export async function endReviewTime(tx: Tx, { reviewId }: { reviewId: string }): Promise<void> {
  const review = await reviewById(tx, reviewId);
  if (review?.state !== 'open') return;
  const { runId, seatId, workerWorkspaceId } = review;
  await publish(tx, reviewOverdue, { reviewId, runId, seatId, workerWorkspaceId }, { subjectId: runId });
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
