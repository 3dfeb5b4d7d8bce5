import { Redis } from 'ioredis';
import type pg from 'pg';

export type Backend = 'postgres' | 'redis';

/** Where BullMQ keeps its jobs, seen from outside: what a fault does to it and what is left in it. */
export interface QueueHome {
  readonly backend: Backend;
  /** Throws everything away while workers live. @returns how many jobs were in it */
  empty(): Promise<number>;
  /** Jobs that a worker has in hand. */
  active(): Promise<number>;
  /** Jobs that wait or are in hand. */
  open(): Promise<number>;
  close(): Promise<void>;
}

/** BullMQ's own tables; its ledger of migrations is no part of a queue. */
const EMPTY = `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT table_name FROM information_schema.tables
      WHERE table_schema = 'bullmq' AND table_type = 'BASE TABLE' AND table_name <> 'migration'
    LOOP EXECUTE format('DELETE FROM bullmq.%I', name); END LOOP;
  END $$`;

export function postgresHome(owner: pg.Pool): QueueHome {
  const count = async (states: readonly string[]): Promise<number> => {
    const { rows } = await owner.query<{ jobs: number }>(
      'SELECT count(*)::int AS jobs FROM bullmq.job WHERE state::text = ANY ($1)',
      [states],
    );
    return rows[0]?.jobs ?? 0;
  };
  const open = (): Promise<number> => count(['waiting', 'active', 'delayed', 'waiting-children']);
  return {
    backend: 'postgres',
    empty: async () => {
      const jobs = await open();
      await owner.query(EMPTY);
      return jobs;
    },
    active: () => count(['active']),
    open,
    close: async () => undefined,
  };
}

/** @param queue name of the queue, as `QUEUE_NAME` says it */
export function redisHome(url: string, queue = 'muster'): QueueHome {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  // It is killed on purpose.
  redis.on('error', () => undefined);
  const key = (name: string): string => `{${queue}}:${queue}:${name}`;
  const open = async (): Promise<number> => {
    const [wait, active, paused, delayed, prioritized] = await Promise.all([
      redis.llen(key('wait')),
      redis.llen(key('active')),
      redis.llen(key('paused')),
      redis.zcard(key('delayed')),
      redis.zcard(key('prioritized')),
    ]);
    return wait + active + paused + delayed + prioritized;
  };
  return {
    backend: 'redis',
    empty: async () => {
      const jobs = await open();
      await redis.flushall();
      return jobs;
    },
    active: () => redis.llen(key('active')),
    open,
    close: async () => redis.disconnect(),
  };
}
