import { listen, type Listener } from '@muster/platform';
import { availabilityChanged, workerSaved } from '@muster/talent';
import { wakeWaiting } from './hiring-jobs.ts';

/**
 * Whoever appears, changes or is free again may be the one that a seat somewhere waits for. The promise follows from the
 * announcement alone: read twice, it is the same one, and the auditor can find it.
 */
export const hiringListeners: readonly Listener[] = [
  listen(availabilityChanged, wakeWaiting, ({ workerId, atMs }) => ({ workerId, cause: `available-${atMs}` })),
  listen(workerSaved, wakeWaiting, ({ workerId, atMs }) => ({ workerId, cause: `saved-${atMs}` })),
];
