import { MINUTE_MS } from '@muster/kernel';
import { eventTable, type EventRow, type Tx } from '@muster/platform';

/** A new end of the run that is less far from the old one is nothing to read about: it follows from what was told beside it. */
export const LEAST_TOLD_MS = 15 * MINUTE_MS;

/** What happened in a run, newest first: the announcements about it are its diary. */
export async function runEvents(
  tx: Tx,
  runId: string,
  { first, hidden }: { first: number; hidden: readonly string[] },
): Promise<EventRow[]> {
  const ids = await tx.query<{ id: string }>(
    `SELECT id FROM platform.event
     WHERE workspace_id = $1 AND subject_id = $2 AND topic LIKE 'teams.%' AND NOT topic = ANY ($3)
       AND (topic <> $5 OR abs(coalesce((payload ->> 'endMovedMs')::bigint, 0)) >= $6)
     ORDER BY id DESC LIMIT $4`,
    [tx.workspaceId, runId, hidden, first, 'teams.run-retimed', LEAST_TOLD_MS],
  );
  return ids.length === 0 ? [] : tx.many(eventTable, { id: ids.map(({ id }) => id) }, { id: 'DESC' });
}

export async function runEvent(tx: Tx, id: string): Promise<EventRow | undefined> {
  return tx.one(eventTable, { id });
}
