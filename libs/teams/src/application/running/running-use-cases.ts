import type { Files } from '@muster/documents';
import type { Db } from '@muster/platform';
import { Heartbeat } from './heartbeat.ts';
import { TakeVersion } from './take-version.ts';
import { WatchLease } from './watch-lease.ts';
import { Watching } from './watching.ts';

/** What keeps a running team going, wired without Nest. */
export function runningUseCases({ db, files }: { readonly db: Db; readonly files: Files }) {
  return { living: new Heartbeat(db), taking: new TakeVersion(db), watching: new Watching(new WatchLease(files)) };
}
