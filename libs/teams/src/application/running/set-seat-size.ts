import { err, ok, type Result } from '@muster/kernel';
import { promise, type Context, type Db } from '@muster/platform';
import { elasticFault, type ElasticRule } from '../../domain/running/elastic.ts';
import { invalid, notFound, type InvalidInput } from '../refusals.ts';
import { actOnRun, type RunActRefusal, type RunNotNow, type RunRequest } from '../run-acts.ts';
import { sizeSeat } from './running-jobs.ts';

export interface SetSeatSizeRequest extends RunRequest {
  readonly seatId: string;
  /** Null: one holder, as usual. */
  readonly rule: ElasticRule | null;
}

/** How many holders a seat may have, and at which length of its queue one more comes or one goes. */
export class SetSeatSize {
  constructor(private readonly db: Db) {}

  async run(
    ctx: Context,
    request: SetSeatSizeRequest,
  ): Promise<Result<{ runId: string }, InvalidInput | RunNotNow | RunActRefusal>> {
    const { seatId, rule } = request;
    const fault = rule && elasticFault(rule);
    if (fault) return err(invalid('rule', fault));
    return actOnRun<InvalidInput | RunNotNow | RunActRefusal>(this.db, ctx, {
      operation: 'setSeatSize',
      request,
      act: async (tx, work) => {
        const seat = work.seat(seatId);
        if (!seat) return err(notFound());
        if (seat.twinOf)
          return err(invalid('seatId', 'It came because a queue was long: set the size of the first seat.'));
        if (!work.isOn)
          return err({ kind: 'RunNotNow', state: work.run.state, says: 'Nobody comes or goes in it now.' });
        work.changeSeat(seatId, { elastic: rule });
        await promise(tx, sizeSeat, { runId: work.run.id, seatId, cause: `set-${+tx.now}` });
        return ok(undefined);
      },
    });
  }
}
