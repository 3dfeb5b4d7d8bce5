import { opinionTable } from './opinion.tables.ts';
import { reviewRequestTable, reviewResultTable, reviewTaskTable } from './review.tables.ts';
import { searchEntryTable, searchWordTable, skillEntryTable } from './search.tables.ts';
import { taxonomyEntryTable, taxonomyNameTable, taxonomyTaskTable, taxonomyToolTable } from './taxonomy.tables.ts';
import { listingTable, outcomeCountTable, workerTable } from './worker.tables.ts';

export const talentTables = [
  workerTable,
  listingTable,
  searchEntryTable,
  skillEntryTable,
  searchWordTable,
  outcomeCountTable,
  opinionTable,
  reviewRequestTable,
  reviewResultTable,
  reviewTaskTable,
  taxonomyEntryTable,
  taxonomyNameTable,
  taxonomyToolTable,
  taxonomyTaskTable,
];
