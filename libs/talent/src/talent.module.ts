import { Identity, OWNS_WORKER } from '@muster/identity';
import { Db, provide } from '@muster/platform';
import { Global, Module } from '@nestjs/common';
import { SaveWorker } from './application/save-worker.ts';
import { SetAvailability } from './application/set-availability.ts';
import { Talent } from './application/talent.ts';
import { TalentResolver, WorkerResolver } from './graphql/worker.resolver.ts';
import { ownsWorker } from './persistence/worker.queries.ts';

@Global()
@Module({
  providers: [
    { provide: OWNS_WORKER as symbol, useValue: ownsWorker },
    provide(Talent, Db, Identity),
    provide(SaveWorker, Db),
    provide(SetAvailability, Db),
    provide(WorkerResolver, Talent),
    provide(TalentResolver, Talent, SaveWorker, SetAvailability),
  ],
  exports: [OWNS_WORKER as symbol, Talent, SaveWorker, SetAvailability],
})
export class TalentModule {}
