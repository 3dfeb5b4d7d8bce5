import type { Tx } from '@muster/platform';
import { draftTable, packetTable, type DraftRow, type PacketRow } from './packet.tables.ts';

/** @param version undefined: there is none yet */
export async function packetAt(tx: Tx, blockId: string, version: number | undefined): Promise<PacketRow | undefined> {
  return version === undefined ? undefined : tx.one(packetTable, { blockId, version });
}

export async function insertPacket(tx: Tx, packet: Omit<PacketRow, 'workspaceId'>): Promise<void> {
  await tx.insert(packetTable, packet);
}

export async function savePacket(
  tx: Tx,
  { blockId, version }: Pick<PacketRow, 'blockId' | 'version'>,
  patch: Partial<PacketRow>,
): Promise<void> {
  await tx.update(packetTable, { blockId, version }, patch);
}

/** What models wrote for a block, oldest first. */
export async function draftsOf(tx: Tx, blockId: string): Promise<DraftRow[]> {
  return (await tx.many(draftTable, { blockId }, { id: 'ASC' })).filter(({ text }) => text !== null);
}

export async function acceptedPackets(tx: Tx, blockIds: readonly string[]): Promise<PacketRow[]> {
  return blockIds.length === 0 ? [] : tx.many(packetTable, { blockId: blockIds, state: 'accepted' });
}

export async function draftOfBlock(tx: Tx, blockId: string): Promise<DraftRow | undefined> {
  return (await tx.many(draftTable, { blockId }, { id: 'DESC' }))[0];
}

export async function draftById(tx: Tx, id: string): Promise<DraftRow | undefined> {
  return tx.one(draftTable, { id });
}

export async function insertDraft(tx: Tx, draft: Omit<DraftRow, 'workspaceId'>): Promise<void> {
  await tx.insert(draftTable, draft);
}

export async function saveDraft(tx: Tx, id: string, patch: Pick<DraftRow, 'text' | 'tokens'>): Promise<void> {
  await tx.update(draftTable, { id }, patch);
}

/** Whether an earlier version was accepted under the same agreement, before the block was done again. */
export async function wasAcceptedUnder(tx: Tx, blockId: string, offerId: string): Promise<boolean> {
  const replaced = await tx.many(packetTable, { blockId, offerId, state: 'replaced' });
  return replaced.some(({ answeredAt }) => answeredAt !== null);
}
