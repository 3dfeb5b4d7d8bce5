import { asId } from '@muster/kernel';
import { handle, type Db, type JobHandler } from '@muster/platform';
import type { Talent } from '@muster/talent';
import type { FillSeat, Supply } from '../application/fill-seat.ts';
import {
  copyGuestKeepFree,
  copyGuestPassOver,
  copyGuestPool,
  copyGuestReview,
  tellPassedOver,
  wakeSeat,
  wakeWaiting,
  watchReview,
} from '../application/hiring/hiring-jobs.ts';
import type { WaitingSeatRow } from '../persistence/hiring/forward.tables.ts';
import { tellAll } from '../application/hiring/pass-overs.ts';
import {
  endReviewTime,
  takeKeepFree,
  takePassOver,
  takePool,
  takeReview,
} from '../application/hiring/take-hiring-copies.ts';
import { endStaleWaiting, seatsWaitingFor, wakeThem } from '../application/hiring/wake.ts';

/** What follows from hiring: copies for the workers concerned, reasons, reviews that are owed, seats that wake. */
export class HiringJobs {
  readonly handlers: readonly JobHandler[];

  constructor(db: Db, filling: FillSeat, talent: Talent) {
    const atWorker = {
      workspaceOf: ({ workerWorkspaceId }: { workerWorkspaceId: string }) => asId<'Workspace'>(workerWorkspaceId),
    };
    this.handlers = [
      handle(copyGuestPool, takePool, atWorker),
      handle(copyGuestPassOver, takePassOver, atWorker),
      handle(copyGuestReview, takeReview, atWorker),
      handle(copyGuestKeepFree, takeKeepFree, atWorker),
      handle(tellPassedOver, tellAll),
      handle(watchReview, endReviewTime),
      handle(wakeWaiting, (tx, payload, seats: readonly WaitingSeatRow[]) => wakeThem(tx, payload, seats), {
        prepare: (_ctx, payload) => seatsWaitingFor({ db, talent }, payload),
      }),
      handle(
        wakeSeat,
        async (tx, { runId, seatId }, supply: Supply) => {
          await filling.run(tx, { runId, seatId, isExtra: true }, supply);
          await endStaleWaiting(tx, seatId);
        },
        {
          prepare: (ctx, payload) => filling.look(ctx, payload),
          workspaceOf: ({ ownerWorkspaceId }) => asId<'Workspace'>(ownerWorkspaceId),
        },
      ),
    ];
  }
}
