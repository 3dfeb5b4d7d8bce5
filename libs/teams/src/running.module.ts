import { Files } from '@muster/documents';
import { Identity } from '@muster/identity';
import { Db, provide } from '@muster/platform';
import type { Provider } from '@nestjs/common';
import { AnswerAsk } from './application/asks/answer-ask.ts';
import { OpenAsk } from './application/asks/open-ask.ts';
import { WaitingAsks } from './application/asks/waiting-asks.ts';
import { WatchAsk } from './application/asks/watch-ask.ts';
import { DeliverPacket } from './application/deliver-packet.ts';
import { LaunchRun } from './application/launch-run.ts';
import { ReadRuns } from './application/read-runs.ts';
import { ReleaseSeat } from './application/release-seat.ts';
import { ReconveneRun } from './application/running/reconvene-run.ts';
import { SetSeatSize } from './application/running/set-seat-size.ts';
import { Heartbeat } from './application/running/heartbeat.ts';
import { TakeVersion } from './application/running/take-version.ts';
import { WatchLease } from './application/running/watch-lease.ts';
import { Watching } from './application/running/watching.ts';
import { AskResolver } from './graphql/ask.resolver.ts';
import { TeamSizeResolver } from './graphql/team-size.resolver.ts';
import { LifeResolver } from './graphql/life.resolver.ts';

/** How runs live: part of the module of teams, whose use cases it shares. */
export const runningProviders: Provider[] = [
  provide(WatchLease, Files),
  provide(Heartbeat, Db),
  provide(TakeVersion, Db),
  provide(WatchAsk, Files),
  provide(OpenAsk, Db, Identity),
  provide(AnswerAsk, Db, Files),
  provide(WaitingAsks, Db, ReadRuns),
  provide(Watching, WatchLease, WatchAsk),
  provide(SetSeatSize, Db),
  provide(ReconveneRun, Db, LaunchRun),
  provide(TeamSizeResolver, ReadRuns, ReleaseSeat, SetSeatSize, ReconveneRun),
  provide(AskResolver, ReadRuns, OpenAsk, AnswerAsk, WaitingAsks),
  provide(LifeResolver, ReadRuns, DeliverPacket, TakeVersion, Heartbeat),
];
