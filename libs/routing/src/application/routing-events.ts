import { defineEvent } from '@muster/platform';
import { z } from 'zod';

/** `chosen` is the id of a worker or model; null when nobody fits. */
export const routeDecided = defineEvent(
  'routing.route-decided',
  z.object({ receiptId: z.uuid(), subjectKind: z.enum(['seat', 'task']), chosen: z.string().nullable() }),
);
