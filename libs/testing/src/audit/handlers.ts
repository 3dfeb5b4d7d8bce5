import { allJobHandlers } from '@muster/assembly';
import type { JobHandler } from '@muster/platform';
import type { INestApplicationContext, Type } from '@nestjs/common';

/** Every job with its name, its keys and where its effect belongs: all that an audit asks for. None of them could be run. */
export function auditedHandlers(): readonly JobHandler[] {
  const get = <T>(jobs: Type<T>): T => new jobs();
  return allJobHandlers({ get } as unknown as INestApplicationContext);
}
