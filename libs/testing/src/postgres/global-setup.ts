import { migrate } from '@muster/platform';
import { allMigrations } from '@muster/assembly';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres, type RunningPostgres } from '../../../../tools/dev/lib/postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's URL of the server; its database `muster_template` holds the current schema. */
    postgresUrl: string;
  }
}

let directory: string | undefined;
let server: RunningPostgres | undefined;

/** One real PostgreSQL for the whole run, migrated once; each test file clones the template in some milliseconds. */
export async function setup(project: TestProject): Promise<void> {
  directory = mkdtempSync(join(tmpdir(), 'muster-test-'));
  // Tests kill processes, not machines: nothing here has to survive a power cut.
  server = await startPostgres({ dataDir: join(directory, 'data'), durable: false, settings: ['max_connections=300'] });
  await server.createDatabase('muster_template');
  await migrate({ url: server.url('muster_template'), migrations: allMigrations });
  project.provide('postgresUrl', server.url('postgres'));
}

export async function teardown(): Promise<void> {
  await server?.stop();
  if (directory) rmSync(directory, { recursive: true, force: true });
}

export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
