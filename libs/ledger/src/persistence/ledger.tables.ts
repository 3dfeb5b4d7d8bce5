import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** Balances are kept with the accounts, so that a limit can be checked under the lock of one row. */
export interface AccountRow {
  workspaceId: WorkspaceId;
  code: string;
  currency: string;
  /** Part of a shared account, 0 to 15; 0 for all others. */
  part: number;
  /** Debits less credits. */
  balanceMinor: bigint;
  subject: string | null;
  openedAt: Date;
}

export const accountTable = defineTable<AccountRow>('ledger.account', {
  workspaceId: 'uuid key',
  code: 'text key',
  currency: 'text key',
  part: 'integer key',
  balanceMinor: 'bigint',
  subject: 'text null',
  openedAt: 'timestamptz',
});

export interface TransferRow {
  workspaceId: WorkspaceId;
  id: string;
  key: string;
  source: string;
  says: string;
  /** Digest of the entries: the same key for other entries is a bug that must not pass for a repetition. */
  fingerprint: string;
  bookedAt: Date;
}

export const transferTable = defineTable<TransferRow>('ledger.transfer', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  key: 'text',
  source: 'text',
  says: 'text',
  fingerprint: 'text',
  bookedAt: 'timestamptz',
});

export interface EntryRow {
  workspaceId: WorkspaceId;
  transferId: string;
  position: number;
  account: string;
  currency: string;
  part: number;
  amountMinor: bigint;
}

export const entryTable = defineTable<EntryRow>('ledger.entry', {
  workspaceId: 'uuid key',
  transferId: 'uuid key',
  position: 'integer key',
  account: 'text',
  currency: 'text',
  part: 'integer',
  amountMinor: 'bigint',
});

export const ledgerTables = [accountTable, transferTable, entryTable];
