import { promise, type Tx } from '@muster/platform';
import { runTable } from '../../persistence/run.tables.ts';
import { fillSeat } from '../team-jobs.ts';

/** Looks again for somebody for each seat that only lacked money in the books. Whether it is enough now, the look finds out. */
export async function offerUnpaid(tx: Tx, { transferId }: { transferId: string }): Promise<void> {
  const runs = await tx.many(runTable, { lacking: 'funds' }, { id: 'ASC' });
  for (const { id: runId, unpaidSeatId } of runs)
    if (unpaidSeatId)
      await promise(tx, fillSeat, { runId, seatId: unpaidSeatId, cause: `funds-${transferId}`, isExtra: true });
}
