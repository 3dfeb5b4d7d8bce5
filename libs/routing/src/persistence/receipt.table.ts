import type { Id, WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

export type ReceiptId = Id<'RoutingReceipt'>;

/** A document of record: inserted once, never changed. `document` is text, because its hash is over exact bytes. */
export interface ReceiptRow {
  workspaceId: WorkspaceId;
  id: ReceiptId;
  subjectKind: 'seat' | 'task';
  subjectId: string;
  title: string;
  /** Canonical JSON (RFC 8785) of the whole receipt. */
  document: string;
  /** SHA-256 of `document`, in hex. */
  hash: string;
  decidedAt: Date;
}

export const receiptTable = defineTable<ReceiptRow>('routing.receipt', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  subjectKind: 'text',
  subjectId: 'text',
  title: 'text',
  document: 'text',
  hash: 'text',
  decidedAt: 'timestamptz',
});

export const routingTables = [receiptTable];
