import { Files } from '@muster/documents';
import { Identity } from '@muster/identity';
import { Ledger } from '@muster/ledger';
import { CLOCK, CONFIG, Db, LiveEvents, provide } from '@muster/platform';
import { Routing } from '@muster/routing';
import { Talent } from '@muster/talent';
import { Global, Module } from '@nestjs/common';
import { RunActivity } from './application/activity.ts';
import { AnswerOffer } from './application/answer-offer.ts';
import { DeliverPacket } from './application/deliver-packet.ts';
import { DraftBlock } from './application/draft-block.ts';
import { EditBlueprint } from './application/edit-blueprint.ts';
import { CancelRun, CloseRun } from './application/end-run.ts';
import { FillSeat } from './application/fill-seat.ts';
import { GiveEstimate } from './application/give-estimate.ts';
import { LaunchRun } from './application/launch-run.ts';
import { Library } from './application/library.ts';
import { ProposeBlueprint } from './application/propose-blueprint.ts';
import { QuoteBlueprint } from './application/quote-blueprint.ts';
import { ReadOffers } from './application/read-offers.ts';
import { ReadRuns } from './application/read-runs.ts';
import { ReleaseSeat } from './application/release-seat.ts';
import { PauseRun, ResumeRun } from './application/rest-run.ts';
import { ReviewPacket } from './application/review-packet.ts';
import { SavedParts } from './application/saved-parts.ts';
import { SeatMarket } from './application/seat-market.ts';
import { StartBlock } from './application/start-block.ts';
import { Teams } from './application/teams.ts';
import { Watching } from './application/running/watching.ts';
import { hiringProviders } from './hiring.module.ts';
import { HiringJobs } from './jobs/hiring.jobs.ts';
import { TeamsJobs } from './jobs/teams.jobs.ts';
import { BudgetModule } from './budget.module.ts';
import { BlueprintResolver } from './graphql/blueprint.resolver.ts';
import { LibraryResolver } from './graphql/library.resolver.ts';
import { runningProviders } from './running.module.ts';
import { OfferResolver } from './graphql/offer.resolver.ts';
import { RunResolver, WorkItemResolver } from './graphql/run.resolver.ts';
import { RunActsResolver } from './graphql/run-acts.resolver.ts';
import { SeatResolver, WorkResolver } from './graphql/work.resolver.ts';
import { proposalProviders } from './proposals.module.ts';

@Global()
@Module({
  imports: [BudgetModule],
  providers: [
    ...hiringProviders,
    provide(Library),
    provide(SeatMarket, Talent, Routing),
    provide(QuoteBlueprint, SeatMarket, Identity, CLOCK, CONFIG),
    provide(ProposeBlueprint, Db, Identity, Files),
    provide(EditBlueprint, Db),
    provide(LaunchRun, Db, QuoteBlueprint, Files, Ledger, CONFIG),
    provide(FillSeat, Db, SeatMarket, Ledger, Files, CONFIG),
    provide(AnswerOffer, Db, Files),
    provide(Teams),
    provide(StartBlock, Db),
    provide(DeliverPacket, Db, Files),
    provide(ReviewPacket, Db, Identity),
    provide(GiveEstimate, Db),
    provide(ReleaseSeat, Db, Files),
    provide(PauseRun, Db),
    provide(ResumeRun, Db),
    provide(CancelRun, Db, Files),
    provide(CloseRun, Db, Files),
    provide(DraftBlock, Db, Routing, Talent, Identity),
    provide(ReadRuns, Db, Identity),
    provide(ReadOffers, Db, LiveEvents, CLOCK),
    provide(RunActivity, Db, LiveEvents),
    provide(TeamsJobs, FillSeat, DraftBlock, Talent, Watching),
    ...runningProviders,
    provide(BlueprintResolver, Db, ProposeBlueprint, EditBlueprint, QuoteBlueprint),
    provide(SavedParts, Db),
    provide(LibraryResolver, Db, Library, SavedParts, CLOCK),
    provide(RunResolver, ReadRuns, RunActivity, LaunchRun),
    provide(RunActsResolver, ReadRuns, PauseRun, ResumeRun, CancelRun, CloseRun),
    provide(WorkItemResolver, ReadRuns, Identity),
    provide(OfferResolver, ReadOffers, AnswerOffer, Identity),
    provide(WorkResolver, ReadRuns, StartBlock, DeliverPacket, ReviewPacket, GiveEstimate),
    provide(SeatResolver, ReadRuns, ReleaseSeat),
    ...proposalProviders,
  ],
  exports: [Teams, TeamsJobs, HiringJobs, ReadRuns],
})
export class TeamsModule {}
