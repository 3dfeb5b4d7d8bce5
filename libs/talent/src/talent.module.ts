import { Identity, OWNS_WORKER } from '@muster/identity';
import { CLOCK, Db, provide } from '@muster/platform';
import { Global, Module } from '@nestjs/common';
import { SaveWorker } from './application/save-worker.ts';
import { SearchWorkers } from './application/search-workers.ts';
import { SuggestSkills } from './application/taxonomy/suggest-skills.ts';
import { SetAvailability } from './application/set-availability.ts';
import { Talent } from './application/talent.ts';
import { SkillResolver, TrackRecordResolver } from './graphql/track-record.resolver.ts';
import { TalentResolver, WorkerResolver } from './graphql/worker.resolver.ts';
import { ownsWorker } from './persistence/worker.queries.ts';
import { ReviewsModule } from './reviews.module.ts';

@Global()
@Module({
  imports: [ReviewsModule],
  providers: [
    { provide: OWNS_WORKER as symbol, useValue: ownsWorker },
    provide(Talent, Db, Identity),
    provide(SaveWorker, Db),
    provide(SetAvailability, Db),
    provide(SearchWorkers, Db, CLOCK),
    provide(TrackRecordResolver),
    provide(SuggestSkills, Db),
    provide(SkillResolver, SuggestSkills),
    provide(WorkerResolver, Talent),
    provide(TalentResolver, Talent, SearchWorkers, SaveWorker, SetAvailability),
  ],
  exports: [OWNS_WORKER as symbol, Talent, SaveWorker, SetAvailability],
})
export class TalentModule {}
