import type { Listener } from '@muster/platform';

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
export { SeatMarket } from './application/seat-market.ts';
export { Teams, type RunAccount } from './application/teams.ts';
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
  seatFilled,
  seatReleased,
} from './application/teams-events.ts';
export { TeamsJobs } from './jobs/teams.jobs.ts';
export { teamsMigrations } from './persistence/migrations/all.ts';
export { teamsTables } from './persistence/tables.ts';
export { TeamsModule } from './teams.module.ts';
export { teamsTypeDefs } from './graphql/type-defs.ts';
export const teamsListeners: readonly Listener[] = [];
