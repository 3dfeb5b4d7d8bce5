import { defineEvent } from '@muster/platform';
import { z } from 'zod';

/** `atMs` tells two changes of one worker apart; announcements from before have none. */
export const workerSaved = defineEvent(
  'talent.worker-saved',
  z.object({ workerId: z.uuid(), isNew: z.boolean(), atMs: z.number().int().default(0) }),
);
export const availabilityChanged = defineEvent(
  'talent.availability-changed',
  z.object({ workerId: z.uuid(), isAvailable: z.boolean(), atMs: z.number().int().default(0) }),
);
