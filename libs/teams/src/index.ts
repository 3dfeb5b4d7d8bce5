import type { Listener, Migration } from '@muster/platform';
import { Teams1764000000007 } from './persistence/migrations/0001-teams.ts';

export { EditBlueprint } from './application/edit-blueprint.ts';
export { ProposeBlueprint, type ProposeBlueprintRequest } from './application/propose-blueprint.ts';
export { QuoteBlueprint } from './application/quote-blueprint.ts';
export { SeatMarket } from './application/seat-market.ts';
export {
  blockAccepted,
  blockLate,
  blockReviewed,
  blockStarted,
  offerAnswered,
  offerMade,
  packetDelivered,
  packetRefused,
  runFinished,
  runLaunched,
  runRetimed,
  seatFilled,
  seatReleased,
} from './application/teams-events.ts';
export { teamsTables } from './persistence/tables.ts';
export { TeamsModule } from './teams.module.ts';
export { default as teamsTypeDefs } from './graphql/teams.graphql?raw';
export const teamsMigrations: readonly Migration[] = [Teams1764000000007];
export const teamsListeners: readonly Listener[] = [];
