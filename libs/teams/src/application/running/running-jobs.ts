import { defineJob } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();

/** Looks whether the holder of a block is still there, asks them, and frees the seat when nobody answers. */
export const watchLease = defineJob({
  name: 'teams.watch-lease',
  /** The instant it looks at: a lease that was renewed meanwhile is looked at again at its new end. */
  payload: z.object({ runId: id, blockId: id, dueMs: z.number() }),
  effectKey: ({ blockId, dueMs }) => `${blockId}-${dueMs}`,
});

/** Reminds of a question that waits for a person, and ends it when nobody answers. */
export const watchAsk = defineJob({
  name: 'teams.watch-ask',
  payload: z.object({ runId: id, askId: id, dueMs: z.number() }),
  effectKey: ({ askId, dueMs }) => `${askId}-${dueMs}`,
});

/** Looks whether a seat that may grow needs another holder, or has one too many. */
export const sizeSeat = defineJob({
  name: 'teams.size-seat',
  payload: z.object({ runId: id, seatId: id, cause: z.string() }),
  effectKey: ({ seatId, cause }) => `${seatId}-${cause}`,
});
