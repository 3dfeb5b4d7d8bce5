import { defineEvent } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();

/** In the client's workspace. */
export const poolAsked = defineEvent('teams.pool-asked', z.object({ poolId: id, workerId: id, workerWorkspaceId: id }));
export const poolAnswered = defineEvent(
  'teams.pool-answered',
  z.object({ poolId: id, workerId: id, state: z.enum(['joined', 'declined', 'left']) }),
);
export const keepFreeAsked = defineEvent(
  'teams.keep-free-asked',
  z.object({ keepFreeId: id, seatId: id, workerId: id, workerWorkspaceId: id }),
);
export const keepFreeAnswered = defineEvent(
  'teams.keep-free-answered',
  z.object({ keepFreeId: id, seatId: id, workerId: id, state: z.enum(['kept', 'declined']) }),
);

const reviewFacts = { reviewId: id, runId: id, seatId: id, workerWorkspaceId: id };
/** A person of the client owes a reasoned answer by `dueMs`. */
export const reviewAsked = defineEvent('teams.review-asked', z.object({ ...reviewFacts, dueMs: z.number() }));
export const reviewAnswered = defineEvent(
  'teams.review-answered',
  z.object({ ...reviewFacts, state: z.enum(['upheld', 'changed']) }),
);
export const reviewOverdue = defineEvent('teams.review-overdue', z.object(reviewFacts));

/** In the worker's workspace: something that concerns their hiring appeared or changed. */
export const guestHiringChanged = defineEvent(
  'teams.guest-hiring-changed',
  z.object({ what: z.enum(['pool', 'pass-over', 'review', 'keep-free']), id }),
);
