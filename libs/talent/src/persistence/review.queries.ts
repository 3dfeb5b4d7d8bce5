import type { GlobalRows } from '@muster/platform';
import type { WorkspaceId } from '@muster/kernel';
import type { WorkerId } from '../domain/worker-card.ts';

export interface Peer {
  readonly id: WorkerId;
  readonly workspaceId: WorkspaceId;
}

/** People who know the skill at least as well and belong to none of these workspaces, drawn anew each time, one of each workspace. */
export async function drawPeers(
  rows: GlobalRows,
  {
    skill,
    level,
    not,
    seed,
    limit,
  }: {
    readonly skill: string;
    readonly level: number;
    readonly not: readonly string[];
    readonly seed: string;
    readonly limit: number;
  },
): Promise<Peer[]> {
  return rows.query<Peer>(
    `SELECT id, "workspaceId" FROM (
       SELECT DISTINCT ON (workspace_id) id, workspace_id AS "workspaceId" FROM talent.skill_entry
       WHERE skill = $1 AND level >= $2 AND kind = 'person' AND is_available AND workspace_id <> ALL ($3::uuid[])
       ORDER BY workspace_id, md5(id::text || $4)
     ) AS one_each ORDER BY md5(id::text || $4) LIMIT $5`,
    [skill, level, not, seed, limit],
  );
}
