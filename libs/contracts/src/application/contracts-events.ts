import { defineEvent } from '@muster/platform';
import { z } from 'zod';

// All of them are announced in the client's workspace.

const between = { engagementId: z.uuid(), runId: z.uuid(), clientWorkspaceId: z.uuid(), workerWorkspaceId: z.uuid() };

export const engagementAgreed = defineEvent('contracts.engagement-agreed', z.object(between));
export const engagementEnded = defineEvent('contracts.engagement-ended', z.object(between));

/** A piece of work is owed from now on. A block that was made by one and looked at by another is two pieces, in two engagements. */
export const workAccepted = defineEvent(
  'contracts.work-accepted',
  z.object({
    ...between,
    blockId: z.uuid(),
    duty: z.enum(['work', 'review']),
    priceMinor: z.string(),
    currency: z.string(),
    /** Begun when the run was cancelled, and owed in part: absent where the work was accepted. */
    isBegun: z.boolean().optional(),
  }),
);

/** The run is finished, cancelled or closed: no more work of it becomes owed. What is owed already may still have to be paid. */
export const runEnded = defineEvent('contracts.run-ended', z.object({ runId: z.uuid() }));
