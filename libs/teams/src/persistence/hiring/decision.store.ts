import type { Tx } from '@muster/platform';
import {
  guestPassOverTable,
  guestReviewTable,
  passOverTable,
  reviewTable,
  type GuestPassOverRow,
  type GuestReviewRow,
  type PassOverRow,
  type ReviewRow,
} from './decision.tables.ts';

export type NewPassOver = Omit<PassOverRow, 'workspaceId' | 'version' | 'decidedAt' | 'toldVersion'>;

/** The newest reason stands; a change counts the version on, so that the worker is told again. */
export async function passOver(tx: Tx, rows: readonly NewPassOver[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO teams.pass_over
       (workspace_id, seat_id, worker_id, run_id, worker_workspace_id, worker_name, because, says, receipt_id, version, decided_at)
     SELECT $1, r.seat_id, r.worker_id, r.run_id, r.worker_workspace_id, r.worker_name, r.because, r.says, r.receipt_id, 1, $3
     FROM jsonb_to_recordset($2::jsonb) AS r (seat_id uuid, worker_id uuid, run_id uuid, worker_workspace_id uuid,
       worker_name text, because text, says text, receipt_id uuid)
     ON CONFLICT (workspace_id, seat_id, worker_id) DO UPDATE
       SET because = excluded.because, says = excluded.says, receipt_id = excluded.receipt_id,
           decided_at = excluded.decided_at, version = teams.pass_over.version + 1
       WHERE teams.pass_over.says <> excluded.says`,
    [tx.workspaceId, JSON.stringify(rows.map(snakeRow)), tx.now],
  );
}

function snakeRow(row: NewPassOver) {
  return {
    seat_id: row.seatId,
    worker_id: row.workerId,
    run_id: row.runId,
    worker_workspace_id: row.workerWorkspaceId,
    worker_name: row.workerName,
    because: row.because,
    says: row.says,
    receipt_id: row.receiptId,
  };
}

/** Somebody was asked after all. */
export async function forgetPassOver(tx: Tx, seatId: string, workerId: string): Promise<void> {
  await tx.remove(passOverTable, { seatId, workerId });
}

export async function passOversOf(tx: Tx, runId: string): Promise<PassOverRow[]> {
  return tx.many(passOverTable, { runId }, { decidedAt: 'ASC' });
}

/** @returns those whose worker does not know the newest reason yet; they count as told from now on */
export async function takeUntold(tx: Tx, seatId: string): Promise<PassOverRow[]> {
  const rows = (await tx.many(passOverTable, { seatId })).filter(({ version, toldVersion }) => toldVersion < version);
  for (const { workerId, version } of rows)
    await tx.update(passOverTable, { seatId, workerId }, { toldVersion: version });
  return rows;
}

export async function copyPassOver(tx: Tx, copy: Omit<GuestPassOverRow, 'workspaceId'>): Promise<boolean> {
  if (await tx.insertOnce(guestPassOverTable, copy)) return true;
  const { seatId, workerId, ...patch } = copy;
  const before = await tx.lock(guestPassOverTable, { seatId, workerId });
  if (!before || before.version >= copy.version) return false;
  await tx.update(guestPassOverTable, { seatId, workerId }, patch);
  return true;
}

export async function guestPassOvers(tx: Tx): Promise<GuestPassOverRow[]> {
  return tx.many(guestPassOverTable, {}, { decidedAt: 'DESC' });
}

export async function reviews(tx: Tx): Promise<ReviewRow[]> {
  return tx.many(reviewTable, {}, { askedAt: 'DESC' });
}

export async function lockReview(tx: Tx, id: string): Promise<ReviewRow | undefined> {
  return tx.lock(reviewTable, { id });
}

export async function reviewById(tx: Tx, id: string): Promise<ReviewRow | undefined> {
  return tx.one(reviewTable, { id });
}

export async function reviewOf(
  tx: Tx,
  { decision, subjectId, workerId }: Pick<ReviewRow, 'decision' | 'subjectId' | 'workerId'>,
): Promise<ReviewRow | undefined> {
  return tx.one(reviewTable, { decision, subjectId, workerId });
}

export async function insertReview(tx: Tx, row: Omit<ReviewRow, 'workspaceId'>): Promise<void> {
  await tx.insert(reviewTable, row);
}

export async function saveReview(tx: Tx, id: string, patch: Partial<ReviewRow>): Promise<void> {
  await tx.update(reviewTable, { id }, patch);
}

export async function copyReview(tx: Tx, copy: Omit<GuestReviewRow, 'workspaceId'>): Promise<void> {
  if (await tx.insertOnce(guestReviewTable, copy)) return;
  const { id, ...patch } = copy;
  const before = await tx.lock(guestReviewTable, { id });
  if (before && before.version < copy.version) await tx.update(guestReviewTable, { id }, patch);
}

export async function guestReviews(tx: Tx): Promise<GuestReviewRow[]> {
  return tx.many(guestReviewTable, {}, { askedAt: 'DESC' });
}
