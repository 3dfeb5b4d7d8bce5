import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config/config.ts';
import type { Log } from '../telemetry/log.ts';

/** What travels through the queue: where the promise is written. The queue holds nothing that could be lost. */
export interface QueuedIntent {
  readonly workspaceId: string;
  readonly intentId: string;
  readonly epoch: number;
}

export interface WorkQueue {
  readonly backend: 'postgres' | 'redis';
  add(intents: readonly QueuedIntent[]): Promise<void>;
  /** Starts taking work. The returned function stops it, after the running jobs came to an end. */
  consume(run: (intent: QueuedIntent) => Promise<void>): Promise<() => Promise<void>>;
  /** Throws the whole queue away. Nothing is lost by it: the reconciler brings everything back. */
  obliterate(): Promise<void>;
  close(): Promise<void>;
}

const CONCURRENCY = 8;
const JOB_NAME = 'intent';
/** Attempts, delays and schedules belong to the intent, so a job leaves the queue as soon as it ended. */
const JOB_OPTIONS = { removeOnComplete: true, removeOnFail: true } as const;
/** A worker that was killed is not an attempt; the real limit stands in the intent. */
const WORKER_OPTIONS = {
  concurrency: CONCURRENCY,
  maxStalledCount: 50,
  lockDuration: 15_000,
  stalledInterval: 5_000,
} as const;

type QueueConfig = Pick<Config, 'REDIS_URL' | 'QUEUE_DATABASE_URL' | 'QUEUE_NAME'>;

/** BullMQ on Redis when there is one, and on PostgreSQL when there is none. */
export function openQueue(config: QueueConfig, log: Log): WorkQueue {
  return config.REDIS_URL ? redisQueue(config.REDIS_URL, config.QUEUE_NAME, log) : postgresQueue(config, log);
}

function redisQueue(url: string, name: string, log: Log): WorkQueue {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', (error) => log.error({ err: error }, 'no connection to Redis; trying again'));
  // Braces keep all keys of the queue on one node of a cluster.
  const prefix = `{${name}}`;
  const queue = new Queue<QueuedIntent>(name, { connection, prefix, defaultJobOptions: JOB_OPTIONS });
  const startWorker = (run: (job: Job<QueuedIntent>) => Promise<void>) =>
    new Worker<QueuedIntent>(name, run, { connection: connection.duplicate(), prefix, ...WORKER_OPTIONS });
  return workQueue('redis', { queue, startWorker, log, closeConnection: async () => void (await connection.quit()) });
}

function postgresQueue(config: QueueConfig, log: Log): WorkQueue {
  const backend = withBackend(createPostgresBackend);
  const connection = { connectionString: config.QUEUE_DATABASE_URL, schema: 'bullmq', max: 6 };
  const queue = new backend.Queue<QueuedIntent>(config.QUEUE_NAME, { connection, defaultJobOptions: JOB_OPTIONS });
  const startWorker = (run: (job: Job<QueuedIntent>) => Promise<void>) =>
    new backend.Worker<QueuedIntent>(config.QUEUE_NAME, run as never, { connection, ...WORKER_OPTIONS });
  return workQueue('postgres', { queue, startWorker, log, closeConnection: async () => undefined });
}

interface Parts {
  readonly queue: Pick<Queue<QueuedIntent>, 'addBulk' | 'obliterate' | 'close'> & Closable;
  readonly startWorker: (
    run: (job: Job<QueuedIntent>) => Promise<void>,
  ) => Closable & { waitUntilReady(): Promise<unknown> };
  readonly log: Log;
  readonly closeConnection: () => Promise<void>;
}
interface Closable {
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

function workQueue(backend: WorkQueue['backend'], parts: Parts): WorkQueue {
  const { queue, startWorker, log, closeConnection } = parts;
  queue.on('error', (error) => log.error({ err: error }, 'the queue has a problem'));
  return {
    backend,
    add: async (intents) => {
      await queue.addBulk(
        intents.map((data) => ({ name: JOB_NAME, data, opts: { jobId: `${data.intentId}.${data.epoch}` } })),
      );
    },
    consume: async (run) => {
      const worker = startWorker((job) => run(job.data));
      worker.on('error', (error) => log.error({ err: error }, 'a queue worker has a problem'));
      await worker.waitUntilReady();
      return () => worker.close();
    },
    obliterate: async () => {
      await queue.obliterate({ force: true });
    },
    close: async () => {
      await queue.close();
      await closeConnection();
    },
  };
}
