import type { WatchAsk } from '../asks/watch-ask.ts';
import type { WatchLease } from './watch-lease.ts';

/** Everything in a run that somebody has to come back to when its time is over. */
export class Watching {
  constructor(
    readonly leases: WatchLease,
    readonly asks: WatchAsk,
  ) {}
}
