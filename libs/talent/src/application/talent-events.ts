import { defineEvent } from '@muster/platform';
import { z } from 'zod';

export const workerSaved = defineEvent('talent.worker-saved', z.object({ workerId: z.uuid(), isNew: z.boolean() }));
export const availabilityChanged = defineEvent(
  'talent.availability-changed',
  z.object({ workerId: z.uuid(), isAvailable: z.boolean() }),
);
