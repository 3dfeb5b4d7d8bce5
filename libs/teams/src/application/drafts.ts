import { promise, type Tx } from '@muster/platform';
import type { RunRows } from '../persistence/run.store.ts';
import { draftBlock } from './team-jobs.ts';

/** Where work can begin and the owner wants machines to help, a model may be asked; whether one is, routing decides. */
export async function promiseDrafts(tx: Tx, rows: RunRows, isNew: (block: { id: string; seatId: string }) => boolean) {
  const { run, blocks, holders } = rows;
  if (run.variant === 'people-only') return;
  for (const block of blocks) {
    const holder = holders.find(({ seatId, leftAt }) => seatId === block.seatId && !leftAt);
    if (!holder || block.state !== 'ready' || block.aiFit === 'none' || !isNew(block)) continue;
    await promise(tx, draftBlock, { runId: run.id, blockId: block.id, offerId: holder.offerId });
  }
}
