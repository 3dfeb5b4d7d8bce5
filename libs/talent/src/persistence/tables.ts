import { searchEntryTable, searchWordTable, skillEntryTable } from './search.tables.ts';
import { listingTable, outcomeCountTable, workerTable } from './worker.tables.ts';

export const talentTables = [
  workerTable,
  listingTable,
  searchEntryTable,
  skillEntryTable,
  searchWordTable,
  outcomeCountTable,
];
