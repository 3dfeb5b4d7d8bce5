import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { roleUrl } from '../config/config.ts';
import type { Migration } from './data-source.ts';

const OLDEST_SERVER = 15;

export interface MigrateOptions {
  /** The owner's URL. */
  readonly url: string;
  readonly migrations: readonly Migration[];
  readonly onProgress?: (line: string) => void;
}

/** Too old a server, a missing right: what an operator has to know, as one sentence. */
export class MigrationRefused extends Error {}

/**
 * Brings a database to the current schema: working roles, tables of all contexts, tables of the queue.
 * Safe to run at every start and by several processes at once (an advisory lock lets one go first).
 */
export async function migrate({ url, migrations, onProgress = () => undefined }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('muster.migrate'))`);
    await refuseOldServer(client);
    onProgress('working roles');
    for (const role of ['muster_app', 'muster_relay', 'muster_queue']) await ensureRole(client, url, role);
    onProgress('tables');
    const applied = await runOurs(url, migrations);
    onProgress(applied.length === 0 ? 'tables are up to date' : `${applied.length} migrations applied`);
    await prepareQueue(client, url);
    onProgress('queue tables');
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ major: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS major`,
  );
  const major = rows[0]?.major ?? 0;
  if (major < OLDEST_SERVER)
    throw new MigrationRefused(`PostgreSQL ${major} is too old: Muster needs ${OLDEST_SERVER} or newer.`);
}

async function ensureRole(client: pg.Client, url: string, role: string): Promise<void> {
  const password = client.escapeLiteral(new URL(roleUrl(url, role)).password);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const options = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${password}`;
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} ${options}`);
}

async function runOurs(url: string, migrations: readonly Migration[]): Promise<readonly unknown[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'muster_migrations',
  });
  await source.initialize();
  try {
    return await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** The queue lives in a schema of its own and belongs to its own role, which sees nothing else. */
async function prepareQueue(owner: pg.Client, url: string): Promise<void> {
  await owner.query('CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION muster_queue');
  // The queue's migration says CREATE SCHEMA IF NOT EXISTS, which asks for the right even when the schema is there.
  const database = owner.escapeIdentifier(new URL(url).pathname.slice(1));
  await owner.query(`GRANT CREATE ON DATABASE ${database} TO muster_queue`);
  const client = new pg.Client({ connectionString: roleUrl(url, 'muster_queue') });
  await client.connect();
  try {
    await runMigrations(client as never, 'bullmq');
  } finally {
    await client.end();
    await owner.query(`REVOKE CREATE ON DATABASE ${database} FROM muster_queue`);
  }
}
