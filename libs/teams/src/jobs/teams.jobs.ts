import { asId } from '@muster/kernel';
import { fundsDeposited } from '@muster/ledger';
import { handle, handleOutside, listen, type JobHandler, type Listener } from '@muster/platform';
import type { Talent } from '@muster/talent';
import type { DraftBlock } from '../application/draft-block.ts';
import { offerUnpaid } from '../application/budget/offer-unpaid.ts';
import { endHold } from '../application/expire-offer.ts';
import { hiringListeners } from '../application/hiring/hiring-listeners.ts';
import type { FillSeat, Supply } from '../application/fill-seat.ts';
import { takeOfferCopy, takeSeatCopy } from '../application/take-copies.ts';
import {
  copyGuestOffer,
  copyGuestSeat,
  draftBlock,
  expireOffer,
  fillSeat,
  recordOutcome,
  retryUnpaid,
  watchBlock,
} from '../application/team-jobs.ts';
import { outcomeFacts } from '../application/outcome-facts.ts';
import { watch } from '../application/watch-block.ts';
import { runningHandlers } from './running.jobs.ts';
import type { Watching } from '../application/running/watching.ts';

export const teamsListeners: readonly Listener[] = [
  ...hiringListeners,
  listen(fundsDeposited, retryUnpaid, ({ transferId }) => ({ transferId })),
];

/** Everything teams promise to do later. */
export class TeamsJobs {
  readonly handlers: readonly JobHandler[];

  constructor(filling: FillSeat, drafting: DraftBlock, talent: Talent, watching: Watching) {
    const atWorker = {
      workspaceOf: ({ workerWorkspaceId }: { workerWorkspaceId: string }) => asId<'Workspace'>(workerWorkspaceId),
    };
    this.handlers = [
      handle(fillSeat, (tx, payload, supply: Supply) => filling.run(tx, payload, supply), {
        prepare: (ctx, payload) => filling.look(ctx, payload),
      }),
      handle(expireOffer, endHold),
      handle(retryUnpaid, offerUnpaid),
      handle(watchBlock, watch),
      handleOutside(draftBlock, (ctx, payload) => drafting.run(ctx, payload)),
      handle(copyGuestOffer, takeOfferCopy, atWorker),
      handle(copyGuestSeat, takeSeatCopy, atWorker),
      handle(
        recordOutcome,
        (tx, payload) => talent.recordOutcome(tx, asId<'Worker'>(payload.workerId), outcomeFacts(payload)),
        atWorker,
      ),
      ...runningHandlers(watching),
    ];
  }
}
