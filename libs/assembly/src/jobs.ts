import { ContractsJobs } from '@muster/contracts';
import { IdentityJobs } from '@muster/identity';
import { InvoicingJobs } from '@muster/invoicing';
import { DocumentsJobs } from '@muster/documents';
import { TalentJobs } from '@muster/talent';
import { HiringJobs, TeamsJobs } from '@muster/teams';
import { PlatformJobs, type JobHandler } from '@muster/platform';
import type { INestApplicationContext, Type } from '@nestjs/common';

/** A context's jobs, wired by its module. */
interface Jobs {
  readonly handlers: readonly JobHandler[];
}

const jobClasses: readonly Type<Jobs>[] = [
  PlatformJobs,
  IdentityJobs,
  TalentJobs,
  TeamsJobs,
  HiringJobs,
  ContractsJobs,
  InvoicingJobs,
  DocumentsJobs,
];

/** Everything the worker can do, collected from the contexts. */
export function allJobHandlers(app: INestApplicationContext): JobHandler[] {
  return jobClasses.flatMap((jobs) => app.get(jobs, { strict: false }).handlers);
}
