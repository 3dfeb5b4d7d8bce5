import type { PageRequest, Tx } from '@muster/platform';
import { receiptTable, type ReceiptId, type ReceiptRow } from './receipt.table.ts';

export async function receiptById(tx: Tx, id: ReceiptId): Promise<ReceiptRow | undefined> {
  return tx.one(receiptTable, { id });
}

/** Newest first: up to one more than the page holds. */
export async function receiptsOf(tx: Tx, subjectId: string | null, page: PageRequest): Promise<ReceiptRow[]> {
  return tx.query<ReceiptRow>(
    `SELECT workspace_id AS "workspaceId", id, subject_kind AS "subjectKind", subject_id AS "subjectId", title, document,
            hash, decided_at AS "decidedAt"
     FROM routing.receipt
     WHERE workspace_id = $1 AND ($2::text IS NULL OR subject_id = $2) AND ($3::uuid IS NULL OR id < $3::uuid)
     ORDER BY id DESC LIMIT $4`,
    [tx.workspaceId, subjectId, page.afterKey, page.first + 1],
  );
}
