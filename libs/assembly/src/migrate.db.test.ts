import { randomUUID } from 'node:crypto';
import { migrate, roleUrl, type MigrateOptions } from '@muster/platform';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { allMigrations } from './contexts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The roles belong to the whole server: other tests sign in with them, so nothing here may change their passwords. */
const roleUrls = (url: string, from = inject('postgresUrl')) => {
  const { pathname } = new URL(url);
  const signIn = (role: string) => Object.assign(new URL(roleUrl(from, role)), { pathname }).toString();
  return { app: signIn('muster_app'), relay: signIn('muster_relay'), queue: signIn('muster_queue') };
};

/** As an operator makes it: a database whose owner is no superuser. */
async function emptyDatabase(): Promise<string> {
  const name = `plain_${randomUUID().replaceAll('-', '')}`;
  await database.owner.query(`CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD 'secret'`);
  await database.owner.query(`CREATE DATABASE ${name} OWNER ${name}`);
  return Object.assign(new URL(inject('postgresUrl')), {
    username: name,
    password: 'secret',
    pathname: name,
  }).toString();
}

describe('a migration', () => {
  it('needs no superuser, and may run at every start', async () => {
    const url = await emptyDatabase();
    const said: string[] = [];
    const options = { url, roleUrls: roleUrls(url), migrations: allMigrations };
    await migrate(options);
    await migrate({ ...options, onProgress: (line) => said.push(line) });
    expect(said).toContain('tables are up to date');
    const queue = new pg.Client({ connectionString: options.roleUrls.queue });
    await queue.connect();
    expect((await queue.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'bullmq'`)).rowCount).toBeGreaterThan(0);
    await expect(queue.query('CREATE SCHEMA other')).rejects.toThrow('permission denied');
    await expect(queue.query('SELECT * FROM platform.intent')).rejects.toThrow('permission denied');
    await queue.end();
  });

  it('lets two processes at once through one after the other', async () => {
    const url = await emptyDatabase();
    const options: MigrateOptions = { url, roleUrls: roleUrls(url), migrations: allMigrations };
    await Promise.all([migrate(options), migrate(options)]);
  });

  it('refuses a URL that signs in as somebody else than the grants name', async () => {
    const urls = { ...roleUrls(database.url), app: database.url };
    await expect(migrate({ url: database.url, roleUrls: urls, migrations: allMigrations })).rejects.toThrow(
      'Rights are given to the role muster_app',
    );
  });
});
