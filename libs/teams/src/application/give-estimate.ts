import { DAY_MS, err, ok, type Result } from '@muster/kernel';
import { publish, type Context, type Db } from '@muster/platform';
import type { StoredEstimateRequest } from '../persistence/run.tables.ts';
import { actOnBlock, asHolder, notNow, type Act, type BlockRequest, type NotNow } from './block-acts.ts';
import { invalid, type InvalidInput, type NotAllowed } from './refusals.ts';
import { estimateGiven } from './teams-events.ts';

export interface EstimateGiven extends BlockRequest {
  readonly expectedFinish: Date;
}

type Refusal = NotNow | InvalidInput | NotAllowed;

const LATEST_MS = 366 * DAY_MS;

/** The holder's own word on when it will be finished, asked for or not. Everything downstream goes by it from then on. */
export class GiveEstimate {
  constructor(private readonly db: Db) {}

  run(ctx: Context, request: EstimateGiven) {
    return actOnBlock<Refusal>(this.db, ctx, {
      operation: 'giveEstimate',
      action: 'work:do',
      request,
      act: (found) => this.#estimate(ctx, request.expectedFinish, found),
    });
  }

  async #estimate(ctx: Context, expectedFinish: Date, act: Act): Promise<Result<void, Refusal>> {
    const { tx, work, block } = act;
    const holder = asHolder(ctx, act);
    if (!holder.ok) return holder;
    const isOpen = block.state === 'ready' || block.state === 'in-progress' || block.state === 'refused';
    if (!isOpen) return err(notNow(block, 'There is nothing to estimate now.'));
    const aheadMs = expectedFinish.getTime() - tx.now.getTime();
    if (!(aheadMs > 0 && aheadMs <= LATEST_MS))
      return err(invalid('expectedFinish', 'Say a moment after now and within a year.'));
    const estimateRequests = answered(block.estimateRequests, { now: tx.now, expectedFinish });
    // A new word given: should it be missed as well, the holder is asked and the client told again.
    work.changeBlock(block.id, { expectedFinish, dueAt: expectedFinish, estimateRequests, escalatedAt: null });
    const facts = { runId: work.run.id, blockId: block.id, expectedMs: expectedFinish.getTime() };
    await publish(tx, estimateGiven, facts, { subjectId: work.run.id });
    return ok(undefined);
  }
}

/** Answers the open question; who speaks up unasked counts as asked and answered at once. */
function answered(
  requests: readonly StoredEstimateRequest[],
  { now, expectedFinish }: { now: Date; expectedFinish: Date },
): StoredEstimateRequest[] {
  const newFinish = expectedFinish.toISOString();
  const last = requests.at(-1);
  if (last?.newFinish === null) return [...requests.slice(0, -1), { ...last, newFinish }];
  return [...requests, { askedAt: now.toISOString(), newFinish }];
}
