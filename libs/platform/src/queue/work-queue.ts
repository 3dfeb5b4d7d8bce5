import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
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
  /** Throws after some seconds without an answer; what was sent may arrive all the same, which does no harm. */
  add(intents: readonly QueuedIntent[]): Promise<void>;
  /** Starts taking work. The returned function stops it, after the running jobs came to an end, whether the queue answers or not. */
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

/** A queue that says nothing for so long is away. Shorter than anybody waits for a process that was told to stop. */
const ANSWER_MS = 3_000;
const GOODBYE_MS = 1_000;
/** Requests without an answer are kept by the connection and sent when the queue is back: a few are enough to find out. */
const MOST_UNANSWERED = 4;

type QueueConfig = Pick<Config, 'REDIS_URL' | 'QUEUE_DATABASE_URL' | 'QUEUE_NAME'>;

/** BullMQ on Redis when there is one, and on PostgreSQL when there is none. */
export function openQueue(config: QueueConfig, log: Log): WorkQueue {
  return config.REDIS_URL ? redisQueue(config.REDIS_URL, config.QUEUE_NAME, log) : postgresQueue(config, log);
}

function redisQueue(url: string, name: string, log: Log): WorkQueue {
  const connections = new RedisConnections(url);
  const connection = connections.open();
  connection.on('error', (error) => log.error({ err: error }, 'no connection to Redis; trying again'));
  // Braces keep all keys of the queue on one node of a cluster.
  const prefix = `{${name}}`;
  const queue = new Queue<QueuedIntent>(name, { connection, prefix, defaultJobOptions: JOB_OPTIONS });
  const startWorker = (run: (job: Job<QueuedIntent>) => Promise<void>) =>
    new Worker<QueuedIntent>(name, run, { connection: connections.open(), prefix, ...WORKER_OPTIONS });
  return workQueue('redis', { queue, startWorker, log, hangUp: () => connections.hangUp() });
}

/** All connections to one Redis, those too that the library makes from ours: who does not answer a goodbye is left without. */
class RedisConnections {
  readonly #open: Redis[] = [];

  constructor(private readonly url: string) {}

  open(): Redis {
    const connection = new Redis(this.url, { maxRetriesPerRequest: null });
    const duplicate = connection.duplicate.bind(connection);
    connection.duplicate = (options?: Partial<RedisOptions>) => this.#keep(duplicate(options));
    return this.#keep(connection);
  }

  hangUp(): void {
    for (const connection of this.#open) connection.disconnect();
  }

  #keep(connection: Redis): Redis {
    this.#open.push(connection);
    return connection;
  }
}

function postgresQueue(config: QueueConfig, log: Log): WorkQueue {
  const backend = withBackend(createPostgresBackend);
  const connection = { connectionString: config.QUEUE_DATABASE_URL, schema: 'bullmq', max: 6 };
  const queue = new backend.Queue<QueuedIntent>(config.QUEUE_NAME, { connection, defaultJobOptions: JOB_OPTIONS });
  const startWorker = (run: (job: Job<QueuedIntent>) => Promise<void>) =>
    new backend.Worker<QueuedIntent>(config.QUEUE_NAME, run as never, { connection, ...WORKER_OPTIONS });
  return workQueue('postgres', { queue, startWorker, log, hangUp: () => undefined });
}

interface Parts {
  readonly queue: Pick<Queue<QueuedIntent>, 'addBulk' | 'obliterate' | 'close'> & Closable;
  readonly startWorker: (
    run: (job: Job<QueuedIntent>) => Promise<void>,
  ) => Closable & { waitUntilReady(): Promise<unknown> };
  readonly log: Log;
  readonly hangUp: () => void;
}
interface Closable {
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

function workQueue(backend: WorkQueue['backend'], parts: Parts): WorkQueue {
  const { queue, startWorker, log, hangUp } = parts;
  queue.on('error', (error) => log.error({ err: error }, 'the queue has a problem'));
  const bye = async (closing: Promise<void>) => {
    await within(GOODBYE_MS, closing).catch((error: unknown) => log.warn({ err: error }, 'the queue was left without'));
  };
  let unanswered = 0;
  return {
    backend,
    add: async (intents) => {
      if (unanswered >= MOST_UNANSWERED) throw new QueueIsAway();
      unanswered += 1;
      const jobs = intents.map((data) => ({ name: JOB_NAME, data, opts: { jobId: `${data.intentId}.${data.epoch}` } }));
      await within(
        ANSWER_MS,
        queue.addBulk(jobs).finally(() => (unanswered -= 1)),
      );
    },
    consume: async (run) => {
      const running = new Set<Promise<void>>();
      const worker = startWorker(async (job) => {
        const work = run(job.data).finally(() => running.delete(work));
        running.add(work);
        await work;
      });
      worker.on('error', (error) => log.error({ err: error }, 'a queue worker has a problem'));
      await worker.waitUntilReady();
      return async () => {
        const closing = worker.close();
        while (running.size > 0) await Promise.allSettled(running);
        await bye(closing);
      };
    },
    obliterate: async () => {
      await queue.obliterate({ force: true });
    },
    close: async () => {
      await bye(queue.close());
      hangUp();
    },
  };
}

class QueueIsAway extends Error {
  constructor() {
    super('the queue does not answer');
  }
}

/** What comes later is not waited for, and no failure of it is left alone. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueueIsAway()), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
