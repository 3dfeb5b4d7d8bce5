import { newId } from '@muster/kernel';
import { listen, type Listener } from '@muster/platform';
import { availabilityChanged, workerSaved } from '@muster/talent';
import { wakeWaiting } from './hiring-jobs.ts';

/** Whoever appears, changes or is free again may be the one that a seat somewhere waits for. */
export const hiringListeners: readonly Listener[] = [
  listen(availabilityChanged, wakeWaiting, ({ workerId }) => ({ workerId, cause: newId() })),
  listen(workerSaved, wakeWaiting, ({ workerId }) => ({ workerId, cause: newId() })),
];
