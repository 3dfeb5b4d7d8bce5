import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db } from '@muster/platform';
import type { WorkerId } from '../domain/worker-card.ts';
import { lockWorker, setAvailability } from '../persistence/worker.store.ts';
import { mayChange, type NotAllowed } from './may-change.ts';
import { availabilityChanged } from './talent-events.ts';

export type SetAvailabilityRefusal = { readonly kind: 'NotFound' } | NotAllowed;

/** Whether new offers may come. What was agreed before stays agreed. */
export class SetAvailability {
  constructor(private readonly db: Db) {}

  async run(
    ctx: Context,
    workerId: string,
    isAvailable: boolean,
  ): Promise<Result<{ workerId: WorkerId }, SetAvailabilityRefusal>> {
    if (!may(ctx, 'talent:edit') || !mayChange(ctx, workerId))
      return err({ kind: 'NotAllowed', action: 'talent:edit' });
    const id = parseId<'Worker'>(workerId);
    if (!id) return err({ kind: 'NotFound' });
    return this.db.write<{ workerId: WorkerId }, SetAvailabilityRefusal>(ctx, async (tx) => {
      const worker = await lockWorker(tx, id);
      if (!worker) return err({ kind: 'NotFound' });
      if (worker.isAvailable !== isAvailable) {
        await setAvailability(tx, id, isAvailable);
        await publish(
          tx,
          availabilityChanged,
          { workerId: id, isAvailable, atMs: tx.now.getTime() },
          { subjectId: id },
        );
      }
      return ok({ workerId: id });
    });
  }
}
