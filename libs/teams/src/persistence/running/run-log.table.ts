import type { WorkspaceId } from '@muster/kernel';
import { defineTable, type Tx } from '@muster/platform';
import type { LoggedStanding } from '../../domain/running/run-log.ts';

/** One change of the public state of a run: who did what to whom. Only ever inserted. */
export interface RunLogRow extends LoggedStanding {
  workspaceId: WorkspaceId;
  runId: string;
  at: Date;
  actorKind: 'person' | 'agent' | 'system';
  actorId: string;
  actorName: string;
  what: string;
  fromState: string | null;
}

export const runLogTable = defineTable<RunLogRow>('teams.run_log', {
  workspaceId: 'uuid key',
  runId: 'uuid key',
  version: 'integer key',
  at: 'timestamptz',
  actorKind: 'text',
  actorId: 'text',
  actorName: 'text',
  subjectKind: 'text',
  subjectId: 'uuid',
  what: 'text',
  fromState: 'text null',
  state: 'text',
  isLate: 'boolean',
  holderOfferId: 'uuid null',
});

/** The last line about each subject. */
export async function loggedStandings(tx: Tx, runId: string): Promise<ReadonlyMap<string, LoggedStanding>> {
  const rows = await tx.query<{
    version: number;
    subject_kind: LoggedStanding['subjectKind'];
    subject_id: string;
    state: LoggedStanding['state'];
    is_late: boolean;
    holder_offer_id: string | null;
  }>(
    `SELECT DISTINCT ON (subject_id) subject_id, version, subject_kind, state, is_late, holder_offer_id
     FROM teams.run_log WHERE workspace_id = $1 AND run_id = $2 ORDER BY subject_id, version DESC`,
    [tx.workspaceId, runId],
  );
  return new Map(
    rows.map(({ version, subject_kind: subjectKind, subject_id: subjectId, state, is_late, holder_offer_id }) => [
      subjectId,
      { version, subjectKind, subjectId, state, isLate: is_late, holderOfferId: holder_offer_id },
    ]),
  );
}

/** The whole log, oldest first. */
export async function runLogOf(tx: Tx, runId: string): Promise<RunLogRow[]> {
  return tx.many(runLogTable, { runId }, { version: 'ASC' });
}

export async function addToLog(tx: Tx, lines: readonly Omit<RunLogRow, 'workspaceId'>[]): Promise<void> {
  await tx.insert(runLogTable, lines);
}
