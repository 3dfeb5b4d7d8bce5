import { err, ok, type Result } from '@muster/kernel';
import { may, type Context, type Db } from '@muster/platform';
import { notAllowed, notFound, type NotAllowed, type NotFound } from '../refusals.ts';
import { runAccess } from '../run-access.ts';
import { RunWork } from '../run-work.ts';
import { actsFor, visitRun } from '../visit.ts';
import { renewLeases } from './leases.ts';

export interface HeartbeatDone {
  readonly runId: string;
  /** Seats of the run that the caller holds. */
  readonly seatIds: readonly string[];
}

/**
 * “I am still here”: renews the leases of everything the caller has in hand in a run. Saying it twice is saying it once, so it needs
 * no key. Every other act of a holder is a sign of life as well.
 */
export class Heartbeat {
  constructor(private readonly db: Db) {}

  async run(
    ctx: Context,
    { runId }: { readonly runId: string },
  ): Promise<Result<HeartbeatDone, NotFound | NotAllowed>> {
    if (!may(ctx, 'work:do')) return err(notAllowed('work:do'));
    const visit = await visitRun(this.db, ctx, runId);
    if (!visit) return err(notFound());
    return this.db.write<HeartbeatDone, NotFound | NotAllowed>(visit.ctx, async (tx) => {
      const work = await RunWork.lock(tx, runId);
      const access = work && (await runAccess(tx, ctx, { runId, home: visit.home }));
      if (!work || !access) return err(notFound());
      const held = work.now.holders.filter((holder) => !holder.leftAt && actsFor(ctx, visit.home, holder));
      if (held.length === 0) return err(notAllowed('work:do'));
      for (const holder of held) renewLeases(work, holder, tx.now);
      await work.save();
      return ok({ runId, seatIds: held.map(({ seatId }) => seatId) });
    });
  }
}
