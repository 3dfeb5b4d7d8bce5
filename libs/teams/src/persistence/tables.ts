import { blueprintTable, blueprintVersionTable } from './blueprint.tables.ts';
import { decisionTables } from './hiring/decision.tables.ts';
import { forwardTables } from './hiring/forward.tables.ts';
import { poolTables } from './hiring/pool.tables.ts';
import { guestOfferTable, guestSeatTable, offerTable } from './offer.tables.ts';
import { draftTable, packetTable } from './packet.tables.ts';
import { savedPartTable } from './saved-part.tables.ts';
import { askTable } from './running/ask.table.ts';
import { runLogTable } from './running/run-log.table.ts';
import { takenVersionTable } from './running/taken-version.table.ts';
import { messageTable, proposalTable } from './proposals/proposal.tables.ts';
import { runBlockTable, runLinkTable, runSeatTable, runTable, runTeamTable, seatHolderTable } from './run.tables.ts';
import { runSpendTable } from './spend.table.ts';

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
  runSpendTable,
  proposalTable,
  messageTable,
  ...poolTables,
  savedPartTable,
  runLogTable,
  takenVersionTable,
  askTable,
  ...decisionTables,
  ...forwardTables,
];
