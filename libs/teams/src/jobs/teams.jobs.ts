import { asId } from '@muster/kernel';
import { handle, handleOutside, type JobHandler } from '@muster/platform';
import { endHold } from '../application/expire-offer.ts';
import type { FillSeat } from '../application/fill-seat.ts';
import { copyGuestOffer, copyGuestSeat, expireOffer, fillSeat } from '../application/team-jobs.ts';
import { takeOfferCopy, takeSeatCopy } from '../application/take-copies.ts';

/** Everything teams promise to do later. */
export class TeamsJobs {
  readonly handlers: readonly JobHandler[];

  constructor(filling: FillSeat) {
    const atWorker = {
      workspaceOf: ({ workerWorkspaceId }: { workerWorkspaceId: string }) => asId<'Workspace'>(workerWorkspaceId),
    };
    this.handlers = [
      handleOutside(fillSeat, (ctx, payload) => filling.run(ctx, payload)),
      handle(expireOffer, endHold),
      handle(copyGuestOffer, takeOfferCopy, atWorker),
      handle(copyGuestSeat, takeSeatCopy, atWorker),
    ];
  }
}
