import { randomUUID } from 'node:crypto';
import { ManualClock, type Clock } from '@muster/kernel';
import { Db, ListenerRegistry, openDataSource, openPool, roleUrl } from '@muster/platform';
import { allListeners, allTables } from '@muster/assembly';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl } from './global-setup.ts';

export interface TestDatabase {
  readonly db: Db;
  readonly clock: ManualClock;
  /** The owner's URL: for tests that look behind the walls, and for starting whole applications. */
  readonly url: string;
  /** Reads as the owner, without row-level security. */
  readonly owner: pg.Pool;
  /** The relay's role. */
  readonly relayPool: pg.Pool;
  close(): Promise<void>;
}

/** A database of its own, cloned from the migrated template. */
export async function openTestDatabase(
  now = new Date('2026-11-23T08:00:00Z'),
  systemClock?: Clock,
): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = databaseUrl(server, name);
  await cloneTemplate(server, name);
  const clock = new ManualClock(now);
  const source = await openDataSource(roleUrl(url, 'muster_app'), allTables, 10);
  const owner = new pg.Pool({ connectionString: url, max: 4 });
  const relayPool = openPool(roleUrl(url, 'muster_relay'), 4);
  return {
    db: new Db(source, new ListenerRegistry(allListeners), systemClock ?? clock),
    clock,
    url,
    owner,
    relayPool,
    close: async () => {
      await Promise.all([source.destroy(), owner.end(), relayPool.end()]);
    },
  };
}

/** PostgreSQL clones a template for one session at a time; test files that start together wait for each other. */
async function cloneTemplate(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(20261123)');
    await client.query(`CREATE DATABASE ${name} TEMPLATE muster_template`);
  } finally {
    await client.end();
  }
}
