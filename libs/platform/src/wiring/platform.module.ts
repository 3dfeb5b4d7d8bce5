import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { systemClock, type Clock } from '@muster/kernel';
import type { Pool } from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';
import type { Config } from '../config/config.ts';
import { openDataSource, openPool } from '../db/data-source.ts';
import { Db } from '../db/db.ts';
import { AuditResolver } from '../graphql/audit.resolver.ts';
import { LiveEvents } from '../graphql/live-events.ts';
import { PlatformJobs } from '../outbox/forget-old.job.ts';
import { ListenerRegistry, type Listener } from '../outbox/listeners.ts';
import { createLog, type Log, type LogLines } from '../telemetry/log.ts';
import { provide, token } from './provide.ts';

export const CONFIG = token<Config>('CONFIG');
export const CLOCK = token<Clock>('CLOCK');
export const LOG = token<Log>('LOG');
export const DATA_SOURCE = token<DataSource>('DATA_SOURCE');
export const RELAY_POOL = token<Pool>('RELAY_POOL');

export interface PlatformOptions {
  readonly config: Config;
  readonly service: string;
  readonly tables: readonly EntitySchema<never>[];
  readonly listeners: readonly Listener[];
  readonly clock?: Clock;
  /** Where the lines of the log go; standard output when not given. */
  readonly logTo?: LogLines;
}

class Connections implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly relayPool: Pool,
    private readonly live: LiveEvents,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.live.stop();
    await this.relayPool.end();
    await this.source.destroy();
  }
}

@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { config, service, tables, listeners, clock = systemClock, logTo } = options;
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOG, useFactory: () => createLog(config.LOG_LEVEL, service, logTo) },
        {
          provide: DATA_SOURCE,
          useFactory: () => openDataSource(config.APP_DATABASE_URL, tables, config.DATABASE_POOL_SIZE),
        },
        { provide: RELAY_POOL, useFactory: () => openPool(config.RELAY_DATABASE_URL, 4) },
        { provide: ListenerRegistry, useFactory: () => new ListenerRegistry(listeners) },
        provide(Db, DATA_SOURCE, ListenerRegistry, CLOCK),
        provide(PlatformJobs, RELAY_POOL, CLOCK),
        provide(LiveEvents, CONFIG, LOG),
        provide(AuditResolver, Db, LiveEvents),
        provide(Connections, DATA_SOURCE, RELAY_POOL, LiveEvents),
      ],
      exports: [CONFIG, CLOCK, LOG, DATA_SOURCE, RELAY_POOL, Db, LiveEvents, PlatformJobs],
    };
  }
}
