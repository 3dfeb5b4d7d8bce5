import 'reflect-metadata';
import { allJobHandlers, systemModules, type SystemOptions } from '@muster/assembly';
import {
  CLOCK,
  DailyPromises,
  Db,
  IntentBook,
  JobRunner,
  LOG,
  openQueue,
  Relay,
  RELAY_POOL,
  type Token,
  type WorkQueue,
} from '@muster/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Module({})
class WorkerModule {
  static forRoot(options: SystemOptions): DynamicModule {
    return { module: WorkerModule, imports: systemModules(options) };
  }
}

export interface RunningWorker {
  readonly queue: WorkQueue;
  close(): Promise<void>;
}

/** Relay, reconciler and job runner in one process. As many of them as you like may run at once. */
export async function startWorker(options: SystemOptions): Promise<RunningWorker> {
  const { config } = options;
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(options), {
    abortOnError: false,
    logger: ['error', 'fatal'],
  });
  const get = <T>(token: Token<T>): T => app.get<T>(token as symbol);
  const [log, clock, pool] = [get(LOG), get(CLOCK), get(RELAY_POOL)];
  const queue = openQueue(config, log);
  const handlers = allJobHandlers(app);
  const runner = new JobRunner({
    db: app.get(Db),
    intents: new IntentBook(pool, clock),
    handlers,
    clock,
    log,
  });
  const stopConsuming = await queue.consume((intent) => runner.run(intent));
  const relay = new Relay({
    pool,
    queue,
    clock,
    log,
    reconcileAfterMs: config.RECONCILE_AFTER_SECONDS * 1_000,
    daily: new DailyPromises(app.get(Db), clock, handlers),
  });
  await relay.start();
  log.info({ queue: queue.backend }, 'the worker is running');
  return {
    queue,
    close: async () => {
      // At once: both wait for a queue that may be away.
      await Promise.all([relay.stop(), stopConsuming()]);
      await queue.close();
      await app.close();
    },
  };
}
