export { openTestDatabase, type TestDatabase } from './postgres/test-database.ts';
export { backends, openTestQueue, silentLog, type Backend } from './redis/backends.ts';
export { deposit, ledgerWorld, move, type LedgerAudit, type LedgerWorld } from './world/ledger.ts';
