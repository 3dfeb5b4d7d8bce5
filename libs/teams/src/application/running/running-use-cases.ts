import type { Files } from '@muster/documents';
import type { Identity } from '@muster/identity';
import type { Db } from '@muster/platform';
import { AnswerAsk } from '../asks/answer-ask.ts';
import { OpenAsk } from '../asks/open-ask.ts';
import { WatchAsk } from '../asks/watch-ask.ts';
import type { LaunchRun } from '../launch-run.ts';
import { Heartbeat } from './heartbeat.ts';
import { ReconveneRun } from './reconvene-run.ts';
import { SetSeatSize } from './set-seat-size.ts';
import { TakeVersion } from './take-version.ts';
import { WatchLease } from './watch-lease.ts';
import { Watching } from './watching.ts';

/** What keeps a running team going, wired without Nest. */
export function runningUseCases({
  db,
  files,
  identity,
  launching,
}: {
  readonly db: Db;
  readonly files: Files;
  readonly identity: Identity;
  readonly launching: LaunchRun;
}) {
  const watching = new Watching(new WatchLease(files), new WatchAsk(files));
  return {
    reconvening: new ReconveneRun(db, launching),
    sizing: new SetSeatSize(db),
    living: new Heartbeat(db),
    taking: new TakeVersion(db),
    watching,
    asking: new OpenAsk(db, identity),
    answeringAsks: new AnswerAsk(db, files),
  };
}
