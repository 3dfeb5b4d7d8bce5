import type { Tx } from '@muster/platform';
import { searchKeys } from '../domain/search-keys.ts';
import type { WorkerFacts, WorkerId } from '../domain/worker-card.ts';
import { listingTable, workerTable, type WorkerRow } from './worker.tables.ts';

export async function lockWorker(tx: Tx, id: WorkerId): Promise<WorkerRow | undefined> {
  return tx.lock(workerTable, { id });
}

/** Writes the profile and its published card in one go, so that the market never shows what the workspace does not say. */
export async function saveWorker(tx: Tx, id: WorkerId, facts: WorkerFacts): Promise<void> {
  const { rate, ...rest } = facts;
  const columns = { ...rest, rateMinor: rate.minor, rateCurrency: rate.currency, updatedAt: tx.now };
  const listing = { ...columns, ...searchKeys(facts) };
  if ((await tx.update(workerTable, { id }, columns)) > 0) {
    await tx.update(listingTable, { id }, listing);
    return;
  }
  await tx.insert(workerTable, { id, ...columns, createdAt: tx.now });
  await tx.insert(listingTable, { id, ...listing });
}

export async function setAvailability(tx: Tx, id: WorkerId, isAvailable: boolean): Promise<void> {
  await tx.update(workerTable, { id }, { isAvailable, updatedAt: tx.now });
  await tx.update(listingTable, { id }, { isAvailable, updatedAt: tx.now });
}

/** Adds to the worker's counts; two at once add both. */
export async function countOutcome(
  tx: Tx,
  workerId: WorkerId,
  outcome: { readonly accepted: number; readonly refused: number },
): Promise<void> {
  await tx.global.query(
    `INSERT INTO talent.track_record AS record (worker_id, accepted_blocks, refused_hand_offs) VALUES ($1, $2, $3)
     ON CONFLICT (worker_id) DO UPDATE SET
       accepted_blocks = record.accepted_blocks + excluded.accepted_blocks,
       refused_hand_offs = record.refused_hand_offs + excluded.refused_hand_offs`,
    [workerId, outcome.accepted, outcome.refused],
  );
}
