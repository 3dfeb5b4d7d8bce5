import { defineJob } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();

/** Looks for somebody for an open seat and makes an offer. Looking takes several connections, so it works outside a transaction. */
export const fillSeat = defineJob({
  name: 'teams.fill-seat',
  payload: z.object({
    runId: id,
    seatId: id,
    /** What led to it: the same cause looks once. */
    cause: z.string(),
    /** Of the search that this look goes on with; when the seat is in another one by now, it has nothing to do. */
    round: z.number().int().optional(),
    /** Beside the looks that follow each other in time: it leaves no further look behind. */
    isExtra: z.boolean().optional(),
  }),
  effectKey: ({ seatId, cause }) => `${seatId}-${cause}`,
});

/** Money was added: seats that could not be paid for are offered. */
export const retryUnpaid = defineJob({
  name: 'teams.retry-unpaid',
  payload: z.object({ transferId: id }),
  effectKey: ({ transferId }) => transferId,
});

/** Ends an offer whose hold is over. */
export const expireOffer = defineJob({
  name: 'teams.expire-offer',
  payload: z.object({ runId: id, offerId: id, turn: z.number().int() }),
  effectKey: ({ offerId, turn }) => `${offerId}-${turn}`,
});

/** Asks the holder of a late block for an estimate, or tells the client. */
export const watchBlock = defineJob({
  name: 'teams.watch-block',
  payload: z.object({ runId: id, blockId: id, dueMs: z.number(), turn: z.number().int() }),
  effectKey: ({ blockId, dueMs, turn }) => `${blockId}-${dueMs}-${turn}`,
});

const offeredBlock = z.object({
  blockId: id,
  title: z.string(),
  duty: z.enum(['work', 'review']),
  minutes: z.number(),
  priceMinor: z.string(),
  criteria: z.array(z.string()),
  plannedStart: z.string().nullable(),
  plannedFinish: z.string().nullable(),
});

/** Brings the worker's workspace its copy of an offer. */
export const copyGuestOffer = defineJob({
  name: 'teams.copy-guest-offer',
  payload: z.object({
    workerWorkspaceId: id,
    id,
    ownerWorkspaceId: id,
    runId: id,
    runTitle: z.string(),
    seatId: id,
    seatTitle: z.string(),
    workerId: id,
    workerName: z.string(),
    state: z.enum(['offered', 'held', 'accepted', 'declined', 'expired', 'withdrawn']),
    version: z.number().int(),
    priceMinor: z.string(),
    currency: z.string(),
    blocks: z.array(offeredBlock),
    reasons: z.array(z.string()),
    offeredAt: z.string(),
    heldUntil: z.string(),
    answeredAt: z.string().nullable(),
    saidYesAt: z.string().nullable().default(null),
    answersUntil: z.string().nullable().default(null),
  }),
  effectKey: ({ id: offerId, version }) => `${offerId}-${version}`,
});

/** Tells the worker's workspace where it has work, and when that ended. */
export const copyGuestSeat = defineJob({
  name: 'teams.copy-guest-seat',
  payload: z.object({
    workerWorkspaceId: id,
    offerId: id,
    ownerWorkspaceId: id,
    runId: id,
    seatId: id,
    workerId: id,
    since: z.string(),
    endedAt: z.string().nullable(),
  }),
  effectKey: ({ offerId, endedAt }) => `${offerId}-${endedAt === null ? 'held' : 'ended'}`,
});

/** Counts an accepted block or a refused hand-off for the worker's track record. */
export const recordOutcome = defineJob({
  name: 'teams.record-outcome',
  payload: z.object({
    workerId: id,
    workerWorkspaceId: id,
    blockId: id,
    version: z.number().int(),
    outcome: z.enum(['accepted', 'refused']),
    libraryBlockId: z.string().nullish(),
    skills: z.array(z.string()).optional(),
    /** Of an accepted block: minutes after it was due, and what was agreed and what is paid. */
    delayMinutes: z.number().nullish(),
    cost: z.object({ plannedMinor: z.string(), actualMinor: z.string(), currency: z.string() }).nullish(),
  }),
  effectKey: ({ blockId, version, outcome }) => `${blockId}-${version}-${outcome}`,
});

/** Lets a model write a draft where routing allows and prefers one. */
export const draftBlock = defineJob({
  name: 'teams.draft-block',
  payload: z.object({ runId: id, blockId: id, offerId: id }),
  effectKey: ({ blockId, offerId }) => `${blockId}-${offerId}`,
});
