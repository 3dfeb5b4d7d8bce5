import type { Tx } from '@muster/platform';
import type { WorkerFacts, WorkerId } from '../domain/worker-card.ts';
import { entryRecordOf } from './outcome.store.ts';
import { entryRows, rankEntry, setEntryAvailable, writeEntry } from './search.store.ts';
import { listingTable, workerTable, type WorkerRow } from './worker.tables.ts';

export async function lockWorker(tx: Tx, id: WorkerId): Promise<WorkerRow | undefined> {
  return tx.lock(workerTable, { id });
}

/**
 * Writes the profile, its published card and what it is found by in one go, so that the market never shows what the workspace
 * does not say. @param draw decides its place among equals
 */
export async function saveWorker(tx: Tx, id: WorkerId, { facts, draw }: { facts: WorkerFacts; draw: number }) {
  const { rate, ...rest } = facts;
  const columns = { ...rest, rateMinor: rate.minor, rateCurrency: rate.currency, updatedAt: tx.now };
  if ((await tx.update(workerTable, { id }, columns)) > 0) await tx.update(listingTable, { id }, columns);
  else {
    await tx.insert(workerTable, { id, ...columns, createdAt: tx.now });
    await tx.insert(listingTable, { id, ...columns });
  }
  const card = { ...columns, id, workspaceId: tx.workspaceId };
  await writeEntry(tx, entryRows(card, await entryRecordOf(tx.global, id), { at: tx.now, draw }));
}

export async function setAvailability(tx: Tx, id: WorkerId, isAvailable: boolean): Promise<void> {
  await tx.update(workerTable, { id }, { isAvailable, updatedAt: tx.now });
  await tx.update(listingTable, { id }, { isAvailable, updatedAt: tx.now });
  await setEntryAvailable(tx, id, isAvailable);
}

/** The worker's place after new outcomes. */
export async function rankAgain(tx: Tx, id: WorkerId, draw: number): Promise<void> {
  const [card] = await tx.global.many(listingTable, { id });
  if (card) await rankEntry(tx, card, { record: await entryRecordOf(tx.global, id), draw });
}
