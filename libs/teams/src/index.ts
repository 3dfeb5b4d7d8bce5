import type { Listener, Migration } from '@muster/platform';
import { Teams1764000000007 } from './persistence/migrations/0001-teams.ts';
import { Teams1764000000027 } from './persistence/migrations/0002-run-ends.ts';

export { AnswerOffer, type AnswerOfferRequest } from './application/answer-offer.ts';
export { CancelRun, CloseRun, type CancelRunRequest } from './application/end-run.ts';
export { DeliverPacket, type DeliverPacketRequest } from './application/deliver-packet.ts';
export { DraftBlock } from './application/draft-block.ts';
export { EditBlueprint } from './application/edit-blueprint.ts';
export { FillSeat } from './application/fill-seat.ts';
export { GiveEstimate } from './application/give-estimate.ts';
export { LaunchRun, type LaunchRunRequest } from './application/launch-run.ts';
export { ProposeBlueprint, type ProposeBlueprintRequest } from './application/propose-blueprint.ts';
export { QuoteBlueprint } from './application/quote-blueprint.ts';
export { ReleaseSeat } from './application/release-seat.ts';
export { PauseRun, ResumeRun } from './application/rest-run.ts';
export { ReviewPacket } from './application/review-packet.ts';
export { StartBlock } from './application/start-block.ts';
export { type OfferTerms } from './application/offer-terms.ts';
export { SeatMarket } from './application/seat-market.ts';
export { Teams } from './application/teams.ts';
export {
  blockAccepted,
  blockLate,
  blockReviewed,
  blockSettled,
  blockStarted,
  offerAnswered,
  offerMade,
  packetDelivered,
  packetRefused,
  runCancelled,
  runClosed,
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
export const teamsMigrations: readonly Migration[] = [Teams1764000000007, Teams1764000000027];
export const teamsListeners: readonly Listener[] = [];
