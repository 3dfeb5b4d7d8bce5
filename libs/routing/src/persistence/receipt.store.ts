import type { Tx } from '@muster/platform';
import { receiptTable, type ReceiptRow } from './receipt.table.ts';

export async function keepReceipt(tx: Tx, receipt: Omit<ReceiptRow, 'workspaceId'>): Promise<void> {
  await tx.insert(receiptTable, receipt);
}
