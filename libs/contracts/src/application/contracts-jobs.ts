import { defineJob } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();
const duty = z.enum(['work', 'review']);

// In the client's workspace, after what the teams announce there.

export const agreeEngagement = defineJob({
  name: 'contracts.agree-engagement',
  payload: z.object({ offerId: id }),
  effectKey: ({ offerId }) => offerId,
});
export const recordAcceptance = defineJob({
  name: 'contracts.record-acceptance',
  payload: z.object({
    offerId: id,
    blockId: id,
    duty,
    priceMinor: z.string(),
    currency: z.string(),
  }),
  effectKey: (piece) => `${piece.offerId}:${piece.blockId}:${piece.duty}`,
});
export const recordSettlement = defineJob({
  name: 'contracts.record-settlement',
  payload: z.object({ offerId: id, blockId: id, priceMinor: z.string(), currency: z.string() }),
  effectKey: ({ offerId, blockId }) => `${offerId}:${blockId}`,
});
export const endOneEngagement = defineJob({
  name: 'contracts.end-engagement',
  payload: z.object({ offerId: id }),
  effectKey: ({ offerId }) => offerId,
});
export const endRunEngagements = defineJob({
  name: 'contracts.end-run-engagements',
  payload: z.object({ runId: id }),
  effectKey: ({ runId }) => runId,
});

// In the worker's workspace: keep its copy like the client's row.

const copied = { engagementId: id, clientWorkspaceId: id, workerWorkspaceId: id };

export const copyEngagement = defineJob({
  name: 'contracts.copy-engagement',
  payload: z.object(copied),
  effectKey: ({ engagementId }) => engagementId,
});
export const copyAcceptance = defineJob({
  name: 'contracts.copy-acceptance',
  payload: z.object({ ...copied, blockId: id, duty, acceptedAt: z.iso.datetime() }),
  effectKey: (piece) => `${piece.engagementId}:${piece.blockId}:${piece.duty}`,
});
export const copySettlement = defineJob({
  name: 'contracts.copy-settlement',
  payload: z.object({ ...copied, blockId: id, settledMinor: z.string() }),
  effectKey: (piece) => `${piece.engagementId}:${piece.blockId}`,
});
export const copyEnd = defineJob({
  name: 'contracts.copy-end',
  payload: z.object({ ...copied, endedAt: z.iso.datetime() }),
  effectKey: ({ engagementId }) => engagementId,
});
