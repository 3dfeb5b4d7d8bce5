import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import pg from 'pg';

export type Migration = new () => MigrationInterface;

/** What one context brings to the database. */
export interface ContextSchema {
  readonly tables: readonly EntitySchema<never>[];
  readonly migrations: readonly Migration[];
}

/** The application's connections: a role that owns no table and cannot bypass row-level security. */
export async function openDataSource(
  url: string,
  tables: readonly EntitySchema<never>[],
  poolSize: number,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...tables],
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'muster',
    // A statement that hangs must not hold a connection for ever.
    extra: {
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      // Many small questions at once: one of them must not take all the cores for itself.
      options: '-c max_parallel_workers_per_gather=0',
    },
  });
  return source.initialize();
}

/** A plain pool for the relay's role, which works with three statements and needs no mapper. */
export function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'muster-relay' });
  // Idle connections end when the server restarts; the next query opens a new one.
  pool.on('error', () => undefined);
  return pool;
}
