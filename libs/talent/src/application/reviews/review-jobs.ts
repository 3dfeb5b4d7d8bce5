import { defineJob } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();

/** Looks for peers, in the workspace of whoever asked. */
export const findPeers = defineJob({
  name: 'talent.find-peers',
  payload: z.object({ requestId: id, turn: z.number().int(), count: z.number().int() }),
  effectKey: ({ requestId, turn }) => `${requestId}-${turn}`,
});

/** Brings a peer the work, without a word about whose it is. */
export const bringWork = defineJob({
  name: 'talent.bring-work',
  payload: z.object({
    taskId: id,
    workerId: id,
    workerWorkspaceId: id,
    skill: z.string(),
    title: z.string(),
    work: z.string(),
    returnWorkspaceId: id,
    returnId: id,
    turn: z.number().int(),
  }),
  effectKey: ({ taskId }) => taskId,
});

/** Brings the answer home, without a word about who gave it. */
export const bringReview = defineJob({
  name: 'talent.bring-review',
  payload: z.object({
    requestWorkspaceId: id,
    requestId: id,
    turn: z.number().int(),
    /** Null when the peer declined: then somebody else is asked. */
    score: z.number().int().nullable(),
    comment: z.string(),
  }),
  effectKey: ({ requestId, turn }) => `${requestId}-${turn}`,
});
