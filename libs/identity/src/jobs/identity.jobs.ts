import { defineDailyJob, handleDaily, type JobHandler } from '@muster/platform';
import type { ForgetOld } from '../application/forget-old.ts';

const forgetOld = defineDailyJob('identity.forget-old');

/** What identity does every day. */
export class IdentityJobs {
  readonly handlers: readonly JobHandler[];

  constructor(forgetting: ForgetOld) {
    this.handlers = [handleDaily(forgetOld, () => forgetting.run())];
  }
}
