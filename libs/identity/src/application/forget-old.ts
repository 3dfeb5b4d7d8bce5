import { addMs, DAY_MS, type Clock } from '@muster/kernel';
import type { Db } from '@muster/platform';
import { removeEndedSessions } from '../persistence/session.store.ts';
import { removeOldAttempts } from './attempts.ts';

/** So long a person can still see on which device they were signed in. */
const SESSION_KEPT_DAYS = 30;

/** Takes away sessions that ended long ago and tries that limit nothing any more, piece by piece. */
export class ForgetOld {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const endedBefore = addMs(now, -SESSION_KEPT_DAYS * DAY_MS);
    while ((await this.db.global((rows) => removeEndedSessions(rows, endedBefore))) > 0);
    while ((await this.db.global((rows) => removeOldAttempts(rows, now))) > 0);
  }
}
