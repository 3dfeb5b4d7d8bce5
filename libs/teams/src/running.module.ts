import { Files } from '@muster/documents';
import { Db, provide } from '@muster/platform';
import type { Provider } from '@nestjs/common';
import { DeliverPacket } from './application/deliver-packet.ts';
import { ReadRuns } from './application/read-runs.ts';
import { Heartbeat } from './application/running/heartbeat.ts';
import { TakeVersion } from './application/running/take-version.ts';
import { WatchLease } from './application/running/watch-lease.ts';
import { Watching } from './application/running/watching.ts';
import { LifeResolver } from './graphql/life.resolver.ts';

/** How runs live: part of the module of teams, whose use cases it shares. */
export const runningProviders: Provider[] = [
  provide(WatchLease, Files),
  provide(Heartbeat, Db),
  provide(TakeVersion, Db),
  provide(Watching, WatchLease),
  provide(LifeResolver, ReadRuns, DeliverPacket, TakeVersion, Heartbeat),
];
