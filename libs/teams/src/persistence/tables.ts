import { blueprintTable, blueprintVersionTable } from './blueprint.tables.ts';
import { poolTables } from './hiring/pool.tables.ts';
import { guestOfferTable, guestSeatTable, offerTable } from './offer.tables.ts';
import { draftTable, packetTable } from './packet.tables.ts';
import { savedPartTable } from './saved-part.tables.ts';
import { runBlockTable, runLinkTable, runSeatTable, runTable, runTeamTable, seatHolderTable } from './run.tables.ts';

export const teamsTables = [
  blueprintTable,
  blueprintVersionTable,
  runTable,
  runBlockTable,
  runLinkTable,
  runSeatTable,
  runTeamTable,
  seatHolderTable,
  offerTable,
  guestOfferTable,
  guestSeatTable,
  packetTable,
  draftTable,
  ...poolTables,
  savedPartTable,
];
