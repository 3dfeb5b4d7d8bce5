import { Identity } from '@muster/identity';
import { Db, provide } from '@muster/platform';
import { Module } from '@nestjs/common';
import { Opinions } from './application/opinions/opinions.ts';
import { SaveOpinion } from './application/opinions/save-opinion.ts';
import { AnswerReview } from './application/reviews/answer-review.ts';
import { AskForReview } from './application/reviews/ask-for-review.ts';
import { Reviews } from './application/reviews/reviews.ts';
import { SendReviews } from './application/reviews/send-reviews.ts';
import { OpinionResolver, WorkerOpinionResolver } from './graphql/opinion.resolver.ts';
import { ReviewResolver } from './graphql/review.resolver.ts';
import { TalentJobs } from './jobs/talent.jobs.ts';

/** Private opinions and double-blind reviews. */
@Module({
  providers: [
    provide(Opinions, Db, Identity),
    provide(SaveOpinion, Db, Identity),
    provide(WorkerOpinionResolver, Opinions),
    provide(OpinionResolver, Opinions, SaveOpinion),
    provide(Reviews, Db),
    provide(AskForReview, Db),
    provide(AnswerReview, Db),
    provide(SendReviews, Db),
    provide(ReviewResolver, Reviews, AskForReview, AnswerReview),
    provide(TalentJobs, SendReviews),
  ],
})
export class ReviewsModule {}
