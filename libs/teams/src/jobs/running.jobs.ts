import { handle, type JobHandler } from '@muster/platform';
import { sizeSeat, watchAsk, watchLease } from '../application/running/running-jobs.ts';
import { sizeSeatOnce } from '../application/running/size-seat.ts';
import type { Watching } from '../application/running/watching.ts';

/** What keeps running teams alive. */
export function runningHandlers(watching: Watching): JobHandler[] {
  return [
    handle(watchLease, (tx, look) => watching.leases.run(tx, look)),
    handle(watchAsk, (tx, look) => watching.asks.run(tx, look)),
    handle(sizeSeat, sizeSeatOnce),
  ];
}
