import { defineJob } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();
const date = z.string();

/** Brings the worker's workspace its copy of a membership on call. */
export const copyGuestPool = defineJob({
  name: 'teams.copy-guest-pool',
  payload: z.object({
    workerWorkspaceId: id,
    poolId: id,
    workerId: id,
    ownerWorkspaceId: id,
    poolName: z.string(),
    workerName: z.string(),
    state: z.enum(['asked', 'joined', 'declined', 'left']),
    version: z.number().int(),
    askedAt: date,
    answeredAt: date.nullable(),
  }),
  effectKey: ({ poolId, workerId, version }) => `${poolId}-${workerId}-${version}`,
});

/** When a search came to its end: everybody who was looked at learns why they do not have the seat. */
export const tellPassedOver = defineJob({
  name: 'teams.tell-passed-over',
  payload: z.object({ runId: id, seatId: id, cause: z.string() }),
  effectKey: ({ seatId, cause }) => `${seatId}-${cause}`,
});

export const copyGuestPassOver = defineJob({
  name: 'teams.copy-guest-pass-over',
  payload: z.object({
    workerWorkspaceId: id,
    seatId: id,
    workerId: id,
    ownerWorkspaceId: id,
    workerName: z.string(),
    seatTitle: z.string(),
    because: z.enum(['rule', 'ranked', 'not-chosen']),
    says: z.string(),
    version: z.number().int(),
    decidedAt: date,
  }),
  effectKey: ({ seatId, workerId, version }) => `${seatId}-${workerId}-${version}`,
});

export const copyGuestReview = defineJob({
  name: 'teams.copy-guest-review',
  payload: z.object({
    workerWorkspaceId: id,
    id,
    ownerWorkspaceId: id,
    decision: z.enum(['offer', 'pass-over', 'release']),
    subjectId: id,
    seatId: id,
    runId: id,
    seatTitle: z.string(),
    workerId: id,
    workerName: z.string(),
    decisionSays: z.string(),
    question: z.string(),
    state: z.enum(['open', 'upheld', 'changed']),
    version: z.number().int(),
    askedAt: date,
    dueAt: date,
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: date.nullable(),
  }),
  effectKey: ({ id: reviewId, version }) => `${reviewId}-${version}`,
});

/** Says it aloud when nobody has answered in time. */
export const watchReview = defineJob({
  name: 'teams.watch-review',
  payload: z.object({ reviewId: id }),
  effectKey: ({ reviewId }) => reviewId,
});

export const copyGuestKeepFree = defineJob({
  name: 'teams.copy-guest-keep-free',
  payload: z.object({
    workerWorkspaceId: id,
    id,
    ownerWorkspaceId: id,
    seatId: id,
    seatTitle: z.string(),
    workerId: id,
    workerName: z.string(),
    startsAt: date,
    endsAt: date,
    because: z.string(),
    state: z.enum(['asked', 'kept', 'declined']),
    version: z.number().int(),
    askedAt: date,
    answeredAt: date.nullable(),
  }),
  effectKey: ({ id: keepFreeId, version }) => `${keepFreeId}-${version}`,
});

/** Somebody became free: finds the seats, of whatever workspace, that wait for what they can do. */
export const wakeWaiting = defineJob({
  name: 'teams.wake-waiting',
  payload: z.object({ workerId: id, cause: z.string() }),
  effectKey: ({ workerId, cause }) => `${workerId}-${cause}`,
});

/** Looks again for one of these seats, in its own workspace. */
export const wakeSeat = defineJob({
  name: 'teams.wake-seat',
  payload: z.object({ ownerWorkspaceId: id, runId: id, seatId: id, cause: z.string() }),
  effectKey: ({ seatId, cause }) => `${seatId}-${cause}`,
});
