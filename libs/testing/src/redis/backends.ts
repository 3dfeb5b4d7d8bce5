import { openQueue, roleUrl, type Log, type WorkQueue } from '@muster/platform';
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';

export type Backend = 'postgres' | 'redis';

/** Every behaviour of jobs holds on both homes of the queue. Without Redis the other half is skipped, and the test run says so. */
export const backends: readonly Backend[] = process.env['MUSTER_TEST_REDIS_URL'] ? ['postgres', 'redis'] : ['postgres'];

export const silentLog: Log = pino({ level: process.env['MUSTER_TEST_LOG'] ?? 'silent' });

/** A queue of its own name, so that test files do not meet each other's jobs. */
export function openTestQueue(backend: Backend, databaseUrl: string): WorkQueue {
  const redis = process.env['MUSTER_TEST_REDIS_URL'];
  return openQueue(
    {
      QUEUE_NAME: `test-${randomBytes(4).toString('hex')}`,
      QUEUE_DATABASE_URL: roleUrl(databaseUrl, 'muster_queue'),
      ...(backend === 'redis' && redis ? { REDIS_URL: redis } : {}),
    },
    silentLog,
  );
}
