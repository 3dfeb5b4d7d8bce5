import { IntentBook, JobRunner, type JobHandler, type Log } from '@muster/platform';
import { silentLog } from '../redis/backends.ts';
import type { TestDatabase } from './test-database.ts';

interface OpenRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly epoch: number;
  readonly job: string;
}

/**
 * Does all promised work that is due and that the handlers know, and what follows from it, without a queue. What fails is tried
 * again as long as anything else makes progress. @param log of the process that would do it. @returns how many promises were kept; throws when one could not be
 */
export async function drainIntents(
  database: TestDatabase,
  handlers: readonly JobHandler[],
  log: Log = silentLog,
): Promise<number> {
  const { db, clock, relayPool, owner } = database;
  const runner = new JobRunner({ db, clock, handlers, log, intents: new IntentBook(relayPool, clock) });
  const jobs = [...new Set(handlers.map(({ job }) => job.name))];
  const tried = new Set<string>();
  const open = async () => {
    const rows = await owner.query<OpenRow>(
      `SELECT workspace_id, id, epoch, job FROM platform.intent
       WHERE state IN ('due', 'queued') AND job = ANY ($1) AND (due_at <= $2 OR id = ANY ($3::uuid[])) ORDER BY id`,
      [jobs, clock.now(), [...tried]],
    );
    return rows.rows;
  };

  let kept = 0;
  for (let rows = await open(); rows.length > 0; rows = await open()) {
    for (const { workspace_id: workspaceId, id: intentId, epoch } of rows) {
      tried.add(intentId);
      await runner.run({ workspaceId, intentId, epoch });
    }
    const done = await owner.query(`SELECT 1 FROM platform.intent WHERE state = 'done' AND id = ANY ($1::uuid[])`, [
      rows.map(({ id }) => id),
    ]);
    if (!done.rowCount) throw await reasons(database, rows);
    kept += done.rowCount;
  }
  return kept;
}

async function reasons({ owner }: TestDatabase, rows: readonly OpenRow[]): Promise<Error> {
  const failed = await owner.query<{ job: string; last_error: string | null }>(
    `SELECT job, last_error FROM platform.intent WHERE id = ANY ($1::uuid[])`,
    [rows.map(({ id }) => id)],
  );
  return new Error(
    `promises that cannot be kept:\n${failed.rows.map((row) => `  ${row.job}: ${row.last_error}`).join('\n')}`,
  );
}
