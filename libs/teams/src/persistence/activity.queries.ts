import { eventTable, type EventRow, type Tx } from '@muster/platform';

/** What happened in a run, newest first: the announcements about it are its diary. */
export async function runEvents(
  tx: Tx,
  runId: string,
  { first, hidden }: { first: number; hidden: readonly string[] },
): Promise<EventRow[]> {
  const ids = await tx.query<{ id: string }>(
    `SELECT id FROM platform.event
     WHERE workspace_id = $1 AND subject_id = $2 AND topic LIKE 'teams.%' AND NOT topic = ANY ($3) ORDER BY id DESC LIMIT $4`,
    [tx.workspaceId, runId, hidden, first],
  );
  return ids.length === 0 ? [] : tx.many(eventTable, { id: ids.map(({ id }) => id) }, { id: 'DESC' });
}

export async function runEvent(tx: Tx, id: string): Promise<EventRow | undefined> {
  return tx.one(eventTable, { id });
}
