import type { Listener, Migration } from '@muster/platform';
import { Teams1764000000007 } from './persistence/migrations/0001-teams.ts';

export { AnswerOffer, type AnswerOfferRequest } from './application/answer-offer.ts';
export { DeliverPacket, type DeliverPacketRequest } from './application/deliver-packet.ts';
export { DraftBlock } from './application/draft-block.ts';
export { EditBlueprint } from './application/edit-blueprint.ts';
export { FillSeat } from './application/fill-seat.ts';
export { GiveEstimate } from './application/give-estimate.ts';
export { LaunchRun, type LaunchRunRequest } from './application/launch-run.ts';
export { ProposeBlueprint, type ProposeBlueprintRequest } from './application/propose-blueprint.ts';
export { QuoteBlueprint } from './application/quote-blueprint.ts';
export { ReleaseSeat } from './application/release-seat.ts';
export { ReviewPacket } from './application/review-packet.ts';
export { StartBlock } from './application/start-block.ts';
export { type OfferTerms } from './application/offer-terms.ts';
export { SeatMarket } from './application/seat-market.ts';
export { Teams } from './application/teams.ts';
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
export { TeamsJobs } from './jobs/teams.jobs.ts';
export { teamsTables } from './persistence/tables.ts';
export { TeamsModule } from './teams.module.ts';
export { default as teamsTypeDefs } from './graphql/teams.graphql?raw';
export const teamsMigrations: readonly Migration[] = [Teams1764000000007];
export const teamsListeners: readonly Listener[] = [];
