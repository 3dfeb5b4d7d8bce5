import { Identity } from '@muster/identity';
import { CLOCK, CONFIG, Db, LiveEvents, provide } from '@muster/platform';
import { Talent } from '@muster/talent';
import { FillSeat } from './application/fill-seat.ts';
import { AskAhead, KeepFreeAnswers } from './application/hiring/ask-ahead.ts';
import { ForwardView } from './application/hiring/forward-view.ts';
import { HiringRecords } from './application/hiring/hiring-records.ts';
import { ReadPassOvers } from './application/hiring/pass-over-views.ts';
import { PoolAnswers, Pools } from './application/hiring/pools.ts';
import { SetQuietHours } from './application/hiring/quiet.ts';
import { Reviews } from './application/hiring/reviews.ts';
import { SetHiringPolicy } from './application/hiring/set-policy.ts';
import { ReadOffers } from './application/read-offers.ts';
import { ReadRuns } from './application/read-runs.ts';
import { ForwardResolver, SeatSearchResolver } from './graphql/forward.resolver.ts';
import { HiringReviewResolver } from './graphql/hiring-review.resolver.ts';
import { PoolResolver } from './graphql/pool.resolver.ts';
import { HiringJobs } from './jobs/hiring.jobs.ts';

/** Wired by the module of teams. */
export const hiringProviders = [
  provide(Pools, Db, Talent),
  provide(PoolAnswers, Db),
  provide(SetHiringPolicy, Db, CONFIG),
  provide(Reviews, Db, Identity),
  provide(AskAhead, Db, Talent),
  provide(KeepFreeAnswers, Db),
  provide(SetQuietHours, Db, Talent),
  provide(ReadPassOvers, Db, LiveEvents),
  provide(HiringRecords, Db),
  provide(ForwardView, ReadRuns, ReadOffers, KeepFreeAnswers, CLOCK),
  provide(PoolResolver, Pools, PoolAnswers, SetHiringPolicy, Identity),
  provide(HiringReviewResolver, ReadPassOvers, Reviews, HiringRecords, Identity),
  provide(ForwardResolver, AskAhead, KeepFreeAnswers, ForwardView, SetQuietHours, Identity),
  provide(SeatSearchResolver, Db),
  provide(HiringJobs, Db, FillSeat, Talent),
];
