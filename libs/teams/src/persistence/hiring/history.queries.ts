import type { Tx } from '@muster/platform';

/** What a client's own history says about one worker. */
export interface SharedWork {
  readonly workerId: string;
  /** Blocks of theirs that this client accepted. */
  readonly forClient: number;
  /** Of these, in runs where somebody of the present team sat as well. */
  readonly withTeam: number;
}

/** Reads this workspace's own runs only: who worked with whom elsewhere is nobody's business here. */
export async function sharedWork(
  tx: Tx,
  { workerIds, teamIds }: { workerIds: readonly string[]; teamIds: readonly string[] },
): Promise<SharedWork[]> {
  if (workerIds.length === 0) return [];
  const rows = await tx.query<{ worker_id: string; for_client: number; with_team: number }>(
    `SELECT b.producers -> -1 ->> 'workerId' AS worker_id, count(*)::int AS for_client,
            count(*) FILTER (WHERE EXISTS (
              SELECT 1 FROM teams.seat_holder h
              WHERE h.workspace_id = b.workspace_id AND h.run_id = b.run_id AND h.worker_id = ANY ($3::uuid[])
                AND h.worker_id::text <> b.producers -> -1 ->> 'workerId'
            ))::int AS with_team
     FROM teams.run_block b
     WHERE b.workspace_id = $1 AND b.state = 'accepted' AND b.producers -> -1 ->> 'workerId' = ANY ($2::text[])
     GROUP BY 1`,
    [tx.workspaceId, workerIds, teamIds],
  );
  return rows.map((row) => ({ workerId: row.worker_id, forClient: row.for_client, withTeam: row.with_team }));
}
