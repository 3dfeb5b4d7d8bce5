import { defineEvent } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();

export const blueprintProposed = defineEvent('teams.blueprint-proposed', z.object({ blueprintId: id }));
export const blueprintEdited = defineEvent(
  'teams.blueprint-edited',
  z.object({ blueprintId: id, version: z.number().int() }),
);

// Everything below is about a run and carries its id as subject: together it is the run's activity.

export const runLaunched = defineEvent('teams.run-launched', z.object({ runId: id }));
export const runWentLive = defineEvent('teams.run-went-live', z.object({ runId: id }));
export const runRetimed = defineEvent(
  'teams.run-retimed',
  z.object({
    runId: id,
    /** At most forty, so that an announcement stays small; `movedCount` counts them all. */
    moved: z.array(z.object({ blockId: id, seatId: id, startMs: z.number(), finishMs: z.number() })),
    movedCount: z.number().int(),
    /** By how much the end of the whole run moved, later is positive; absent where there was none before. */
    endMovedMs: z.number().optional(),
  }),
);
export const runPaused = defineEvent('teams.run-paused', z.object({ runId: id, reason: z.string() }));
export const runResumed = defineEvent('teams.run-resumed', z.object({ runId: id }));
/** Accepted work stays owed, begun work is owed in part: each part is announced as `teams.block-settled`. */
export const runCancelled = defineEvent('teams.run-cancelled', z.object({ runId: id, reason: z.string() }));
/** Put away after it was finished: the team's access has ended. */
export const runClosed = defineEvent('teams.run-closed', z.object({ runId: id }));
/** So much of the limit is used that the owner should look. */
export const budgetAsked = defineEvent(
  'teams.budget-asked',
  z.object({
    runId: id,
    usedPercent: z.number().int(),
    forecastMinor: z.string(),
    limitMinor: z.string(),
    currency: z.string(),
  }),
);
/** A seat cannot be paid for: nothing more is promised until the owner raises the budget or adds funds. */
export const spendingStopped = defineEvent(
  'teams.spending-stopped',
  z.object({
    runId: id,
    seatId: id,
    lacking: z.enum(['budget', 'funds']),
    missingMinor: z.string(),
    currency: z.string(),
  }),
);
export const budgetChanged = defineEvent(
  'teams.budget-changed',
  z.object({ runId: id, fromMinor: z.string(), toMinor: z.string(), currency: z.string() }),
);
export const runFinished = defineEvent('teams.run-finished', z.object({ runId: id }));

const offerFacts = { offerId: id, runId: id, seatId: id, workerWorkspaceId: id };
export const offerMade = defineEvent('teams.offer-made', z.object({ ...offerFacts, workerId: id }));
export const offerAnswered = defineEvent(
  'teams.offer-answered',
  z.object({
    ...offerFacts,
    state: z.enum(['accepted', 'declined', 'expired', 'withdrawn']),
    /** Only with a withdrawal. */
    because: z.enum(['work-done', 'run-paused', 'run-cancelled', 'seat-filled', 'terms-changed']).optional(),
  }),
);
/** Said yes to a wave: the seat is given when its answers are compared. */
export const offerWelcomed = defineEvent('teams.offer-welcomed', z.object(offerFacts));
export const seatFilled = defineEvent('teams.seat-filled', z.object({ ...offerFacts, workerId: id }));
export const seatReleased = defineEvent(
  'teams.seat-released',
  z.object({ offerId: id, runId: id, seatId: id, workerId: id, workerWorkspaceId: id }),
);
/** A merged proposal took pieces out of an agreement or changed their prices. */
export const offerRevised = defineEvent('teams.offer-revised', z.object({ ...offerFacts, workerId: id }));
/** Nobody is left to ask; the seat stays open and is tried again later. */
export const seatExhausted = defineEvent('teams.seat-exhausted', z.object({ runId: id, seatId: id, says: z.string() }));

const blockFacts = { runId: id, blockId: id };
export const blockReady = defineEvent('teams.block-ready', z.object(blockFacts));
export const blockStarted = defineEvent('teams.block-started', z.object({ ...blockFacts, workerId: id }));
export const packetDelivered = defineEvent(
  'teams.packet-delivered',
  z.object({ ...blockFacts, version: z.number().int(), workerId: id, workerWorkspaceId: id }),
);
export const packetRefused = defineEvent(
  'teams.packet-refused',
  z.object({ ...blockFacts, version: z.number().int(), workerId: id, workerWorkspaceId: id }),
);

const paidFacts = {
  ...blockFacts,
  seatId: id,
  /** The agreed offer that the price stands in. */
  offerId: id,
  workerId: id,
  workerWorkspaceId: id,
  packetVersion: z.number().int(),
  priceMinor: z.string(),
  currency: z.string(),
};
/** The producer's work is accepted: it is owed from now on. */
export const blockAccepted = defineEvent('teams.block-accepted', z.object(paidFacts));
/** The look at an accepted block, by the holder of its review seat: work as well, with a price of its own. */
export const blockReviewed = defineEvent('teams.block-reviewed', z.object(paidFacts));

const { packetVersion: _, ...settledFacts } = paidFacts;
/** Begun and not accepted when the run was cancelled: this part of its price is owed. */
export const blockSettled = defineEvent('teams.block-settled', z.object(settledFacts));

export const blockLate = defineEvent(
  'teams.block-late',
  z.object({ ...blockFacts, seatId: id, workerWorkspaceId: id, lateByMinutes: z.number().int() }),
);
export const estimateGiven = defineEvent('teams.estimate-given', z.object({ ...blockFacts, expectedMs: z.number() }));
export const latenessEscalated = defineEvent(
  'teams.lateness-escalated',
  z.object({ ...blockFacts, because: z.enum(['no-holder', 'no-answer', 'estimate-missed']) }),
);
export const draftWritten = defineEvent(
  'teams.draft-written',
  z.object({ ...blockFacts, draftId: id, model: z.string() }),
);

const proposalFacts = { proposalId: id, runId: id.optional(), blueprintId: id, title: z.string() };
export const changeProposed = defineEvent('teams.change-proposed', z.object(proposalFacts));
export const changeMerged = defineEvent(
  'teams.change-merged',
  z.object({ ...proposalFacts, version: z.number().int() }),
);
export const changeDeclined = defineEvent('teams.change-declined', z.object(proposalFacts));
export const changeWithdrawn = defineEvent('teams.change-withdrawn', z.object(proposalFacts));
/** It goes on from a newer plan, or says something else now. */
export const changeRevised = defineEvent('teams.change-revised', z.object(proposalFacts));
export const messagePosted = defineEvent(
  'teams.message-posted',
  z.object({ runId: id, messageId: id, blockId: id.optional() }),
);

/** In the worker's workspace: an offer to one of its workers appeared or changed. */
export const guestOfferChanged = defineEvent('teams.guest-offer-changed', z.object({ offerId: id, runId: id }));
