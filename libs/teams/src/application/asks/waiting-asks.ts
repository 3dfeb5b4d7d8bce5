import type { Context, Db } from '@muster/platform';
import { isOpenAsk } from '../../domain/running/ask.ts';
import { heldSeats } from '../../persistence/guest.queries.ts';
import { runsWithOpenAsks } from '../../persistence/running/ask.table.ts';
import type { ReadRuns } from '../read-runs.ts';
import type { AskView } from './ask-view.ts';
import type { RunView } from '../run-view.ts';

export interface WaitingAsk extends AskView {
  readonly view: RunView;
}

/** What waits for the caller, in the runs of the own workspace and in those of clients. Oldest first. */
export class WaitingAsks {
  constructor(
    private readonly db: Db,
    private readonly runs: ReadRuns,
  ) {}

  async run(ctx: Context): Promise<WaitingAsk[]> {
    const ids = await this.db.read(ctx, async (tx) => {
      const held = (await heldSeats(tx)).map(({ runId }) => runId);
      return [...new Set([...(await runsWithOpenAsks(tx)), ...held])];
    });
    const waiting: WaitingAsk[] = [];
    for (const id of ids) {
      const view = await this.runs.one(ctx, id);
      waiting.push(...(view ? view.asks.filter(waits).map((each) => ({ ...each, view })) : []));
    }
    return waiting.sort((left, right) => left.ask.askedAt.getTime() - right.ask.askedAt.getTime());
  }
}

function waits({ ask, answers }: AskView): boolean {
  return isOpenAsk(ask.state) && answers.some((answer) => answer !== 'withdraw');
}
