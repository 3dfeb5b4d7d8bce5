import type { Listener, Migration } from '@muster/platform';
import { Ledger1764000000006 } from './persistence/migrations/0001-ledger.ts';

export { DepositFunds } from './application/deposit-funds.ts';
export { Ledger, type Posted } from './application/ledger.ts';
export { fundsDeposited } from './application/ledger-events.ts';
export type { Entry, NotEnoughFunds, Posting } from './domain/posting.ts';
export { LedgerModule } from './ledger.module.ts';
export { ledgerTables } from './persistence/ledger.tables.ts';
export { default as ledgerTypeDefs } from './graphql/ledger.graphql?raw';
export const ledgerMigrations: readonly Migration[] = [Ledger1764000000006];
export const ledgerListeners: readonly Listener[] = [];
