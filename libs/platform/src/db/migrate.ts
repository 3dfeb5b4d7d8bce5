import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { roleUrl } from '../config/config.ts';
import type { Migration } from './data-source.ts';

const OLDEST_SERVER = 15;

/** The working roles; grants and policies of the migrations name them. */
const ROLES = { app: 'muster_app', relay: 'muster_relay', queue: 'muster_queue' } as const;

export interface MigrateOptions {
  /** The owner's URL. It owns the database; it need not be a superuser, but it must be allowed to make roles that are not there. */
  readonly url: string;
  /** How the working roles sign in. Derived from the owner's URL when not given. */
  readonly roleUrls?: Readonly<Record<keyof typeof ROLES, string>>;
  readonly migrations: readonly Migration[];
  readonly onProgress?: (line: string) => void;
}

/** Too old a server, a missing right: what an operator has to know, as one sentence. */
export class MigrationRefused extends Error {}

/**
 * Brings a database to the current schema: working roles, tables of all contexts, tables of the queue.
 * Safe to run at every start and by several processes at once (an advisory lock lets one go first).
 */
export async function migrate({ url, migrations, ...options }: MigrateOptions): Promise<void> {
  const { onProgress = () => undefined, roleUrls = derivedRoleUrls(url) } = options;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('muster.migrate'))`);
    await refuseOldServer(client);
    onProgress('working roles');
    for (const [key, role] of Object.entries(ROLES))
      await ensureRole(client, role, roleUrls[key as keyof typeof ROLES]);
    onProgress('tables');
    const applied = await runOurs(url, migrations);
    onProgress(applied.length === 0 ? 'tables are up to date' : `${applied.length} migrations applied`);
    await prepareQueue(client, roleUrls.queue);
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

function derivedRoleUrls(url: string) {
  return { app: roleUrl(url, ROLES.app), relay: roleUrl(url, ROLES.relay), queue: roleUrl(url, ROLES.queue) };
}

/** Makes the role or gives it the password of its URL; one that can sign in already is left alone. */
async function ensureRole(owner: pg.Client, role: string, url: string): Promise<void> {
  const { username, password } = new URL(url);
  if (decodeURIComponent(username) !== role)
    throw new MigrationRefused(`Rights are given to the role ${role}, but its URL signs in as "${username}".`);
  const { rows } = await owner.query<{ isMighty: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS "isMighty" FROM pg_roles WHERE rolname = $1',
    [role],
  );
  const known = rows[0];
  // Row-level security would not hold for it. Only a superuser may take this away, so it is not said without need.
  if (known?.isMighty) await owner.query(`ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS`);
  if (known && (await canSignIn(url))) return;
  const secret = owner.escapeLiteral(decodeURIComponent(password));
  await owner.query(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD ${secret}`);
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Class 28: invalid authorization.
    if (error instanceof pg.DatabaseError && error.code?.startsWith('28')) return false;
    throw error;
  } finally {
    await client.end();
  }
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

/** The queue lives in a schema of its own and its role makes the tables, which sees nothing else. */
async function prepareQueue(owner: pg.Client, queueUrl: string): Promise<void> {
  const { rowCount } = await owner.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'bullmq'`);
  // Not AUTHORIZATION: an owner who is no superuser may not give a schema away.
  if (!rowCount) await owner.query(`CREATE SCHEMA bullmq; GRANT USAGE, CREATE ON SCHEMA bullmq TO ${ROLES.queue}`);
  // The queue's migration says CREATE SCHEMA IF NOT EXISTS, which asks for the right even when the schema is there.
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
  const database = owner.escapeIdentifier(rows[0]?.name ?? '');
  await owner.query(`GRANT CREATE ON DATABASE ${database} TO ${ROLES.queue}`);
  const client = new pg.Client({ connectionString: queueUrl });
  try {
    await client.connect();
    await runMigrations(client as never, 'bullmq');
  } finally {
    await client.end();
    await owner.query(`REVOKE CREATE ON DATABASE ${database} FROM ${ROLES.queue}`);
  }
}
