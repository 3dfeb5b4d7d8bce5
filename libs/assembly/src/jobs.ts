import { DocumentsJobs } from '@muster/documents';
import type { JobHandler } from '@muster/platform';
import type { INestApplicationContext, Type } from '@nestjs/common';

/** A context's jobs, wired by its module. */
interface Jobs {
  readonly handlers: readonly JobHandler[];
}

const jobClasses: readonly Type<Jobs>[] = [DocumentsJobs];

/** Everything the worker can do, collected from the contexts. */
export function allJobHandlers(app: INestApplicationContext): JobHandler[] {
  return jobClasses.flatMap((jobs) => app.get(jobs, { strict: false }).handlers);
}
